export const badgeNone = 'Decant: no session here, or no access to this site';
