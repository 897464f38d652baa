import type { VersionDifference } from '../format.ts';

/** `Request.cookies` gives what the server read as Latin-1 since Werkzeug 2.3, UTF-8 before (werkzeug/sansio/http.py, `parse_cookie`). */
export const readsUtf8: VersionDifference = {
  outcome: 'accepted',
  appliesTo: ({ rule }) => rule === 'read-as-latin-1',
};

/** `TimestampSigner.unsign` refuses an age below zero since itsdangerous 2.0 (timed.py). */
export const acceptsFuture: VersionDifference = {
  outcome: 'accepted',
  appliesTo: ({ rule }) => rule === 'from-the-future',
};
