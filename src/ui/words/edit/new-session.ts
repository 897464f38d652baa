export const newTitle = (host: string) => `A new session for ${host}`;
export const framework = 'Kind';
export const cookieName = 'Cookie name';
export const cookiePath = 'Path';
export const startNew = 'Begin';
export const newNeedsKey = 'Give the secret key of this site first: the session is signed with it.';
export const newNeedsName = 'A cookie name has letters, digits and signs, no blanks; a path starts with /.';
