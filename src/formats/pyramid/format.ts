import { signatureLength } from '../../itsdangerous/signer.ts';
import type { PayloadFact } from '../../session/facts.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { Evidence, Format, Reading } from '../format.ts';
import { payloadFact, timestampFact } from './packed.ts';
import { scheme, signerOf } from './scheme.ts';
import { isSealedBy, openSealed, type Sealed } from './sealed.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const signer = signerOf('pyramid.session.', 'sha512');

/** Pyramid's `SignedCookieSessionFactory` (pyramid/session.py): an HMAC-SHA512 and JSON in one base64, the signing time in the JSON. */
export const pyramid: Format<'pyramid'> = {
  name: 'pyramid',
  words,
  ownsName: (name) => name === 'session',
  holds: 'session',
  scheme,
  signers: [signer],
  presets: [{ name: 'pyramid', label: words.presets.pyramid, signer }],
  read(value, { digest }) {
    const sealed = openSealed(value, digest);
    if (sealed !== null) return readingOf(value, sealed, signatureLength(digest));
    return { parts: value === '' ? [] : [{ kind: 'payload', text: value }], ...nothing };
  },
  write,
  // `loads` raises ValueError, which drops the cookie. The factory takes one secret. A time in the future is younger than the timeout.
  rules: { lifetime: 1200, fallbackKeys: 'none', looksAhead: false, fractions: true, brokenPayload: 'bad-signature' },
  cookie: { name: 'session', httpOnly: false, sameSite: 'lax', maxAge: null },
  startsEmpty: 'timed',
  json: 'plain',
};

function readingOf(value: string, sealed: Sealed, length: number): Reading {
  let fact: PayloadFact | null = null;
  const payload = () => (fact ??= payloadFact(sealed.payload));
  return {
    parts: [
      // The last of its characters can hold the first bits of the payload too.
      { kind: 'signature', text: value.slice(0, length) },
      { kind: 'payload', text: value.slice(length) },
    ],
    signature: {
      possible: (signers) => signers,
      isBy: (secret, settings) => isSealedBy(sealed, secret, settings),
    },
    timestamp: () => timestampFact(payload()),
    payload,
    evidence: () => (startsLikePacked(sealed.payload) ? evidenceOf(payload()) : 'none'),
  };
}

/** What is said of every value that cannot hold a MAC and a payload. */
const nothing: Omit<Reading, 'parts'> = {
  // Pyramid takes the first bytes for a signature, however few there are.
  signature: { possible: () => [], isBy: () => false },
  timestamp: () => ({ code: 'missing' }),
  payload: () => ({ code: 'undecodable', problem: { code: 'base64' } }),
  evidence: () => 'none',
};

/** No other software puts two recent times behind the random bytes of a MAC, so this is enough in a value that was cut. */
function startsLikePacked(payload: Uint8Array): boolean {
  return /^\[[12]\d{9}(?:\.\d+)?, ?[12]\d{9}\b/.test(decodeLatin1(payload.subarray(0, 40)));
}

function evidenceOf(payload: PayloadFact): Evidence {
  return payload.code === 'decoded' && payload.value.type === 'dict' ? 'shape' : 'trace';
}
