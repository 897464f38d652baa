export const newSession = 'New session';
export const paste = 'Paste a value';
