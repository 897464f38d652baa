import { some } from './numbers.ts';

export const noSessionTitle = (host: string) => `No session on ${host}`;
export const noCookies =
  'No cookies here. The app hasn’t set one, it cleared the session, or the browser blocked its Set-Cookie.';
export const lookedAt = (names: number) =>
  `Checked ${some(names, 'cookie')}. ${names === 1 ? 'It isn’t' : 'None is'} a session:`;

export const noSessionHints = [
  {
    lead: 'Stored on the server',
    text: 'Flask-Session and similar extensions store only an ID in the cookie; the data stays on the server.',
  },
  {
    lead: 'Another cookie name, host or path',
    text: 'Decant checks every cookie sent to this page, whatever its name. If yours has another path or host, open that page.',
  },
  {
    lead: 'Nothing stored yet',
    text: 'Flask sets the cookie once your code stores something, such as session["username"] = "ada".',
  },
] as const;

export const otherCookies = (names: number) =>
  `${some(names, 'other cookie')} (not ${names === 1 ? 'a session' : 'sessions'})`;
