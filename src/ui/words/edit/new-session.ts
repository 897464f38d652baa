export const newTitle = (host: string) => `New session for ${host}`;
export const framework = 'Format';
export const cookieName = 'Cookie name';
export const cookiePath = 'Path';
export const create = 'Create';
export const newNeedsKey = 'Enter this site’s secret key first: the session is signed with it.';
export const newNeedsName = 'Cookie names can’t contain spaces; paths start with /.';
