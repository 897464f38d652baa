export const badgeNone = 'Decant: no session here, or no access to this site';

/** Of several sessions the one that the badge shows. */
export const badgeOfSeveral = (name: string, title: string) => `${name}: ${title}`;
