export const copied = (what: string) => `Copied ${what}`;
export const copyRefused = 'The browser refused the clipboard. Click into the panel, then try again.';
