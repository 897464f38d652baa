export const copied = (what: string) => `Copied ${what}`;
export const copyRefused = 'The browser blocked the clipboard. Click in the panel and try again.';
