import { some } from './numbers.ts';

export const noSessionTitle = (host: string) => `No session on ${host}`;
export const noCookies = 'This page has no cookies. The app has set none yet, or has just deleted its session.';
export const lookedAt = (names: number) => `Looked at ${some(names, 'cookie')}; none reads as a session:`;

export const noSessionHints = [
  {
    lead: 'Kept on the server',
    text: 'Flask-Session and its like leave only a random id in a cookie. There is nothing in it to show.',
  },
  {
    lead: 'Another cookie name, host or path',
    text: 'Every cookie that this page sends is looked at, whatever its name. Open the page that the session belongs to.',
  },
  { lead: 'Nothing in it yet', text: 'Flask sends the cookie once something has been put into the session.' },
] as const;

export const otherCookies = (names: number) => `${some(names, 'other cookie')}, no session`;
