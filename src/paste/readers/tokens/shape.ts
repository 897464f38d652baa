import { receivedValue } from '../../../flask/cookie-value.ts';
import { formats } from '../../../formats/index.ts';
import { holdsSession } from '../../../inspect/inspect-cookie.ts';
import { digestOfLength } from '../../../itsdangerous/signer.ts';
import { legacyEpoch, readTimestamp } from '../../../itsdangerous/timed.ts';

// Whatever a person keys in for the site plays no part: the same text gives the same values.
const settings = { keys: [], override: null, lifetimes: {}, epoch: 'unix' } as const;
const lastYear = 2_524_608_000n;

/** Whether a value of any name is signed as the known formats sign, whole and with a signature of full length. */
export function isSigned(value: string): boolean {
  return isSignedText(receivedValue(value));
}

function isSignedText(value: string): boolean {
  if (value.length < 30 || value.length > 20_000 || /[\s;,\\]/.test(value)) return false;
  return isTimed(value) || ((isTagged(value) || isPacked(value)) && holdsSession({ name: '', value }, settings));
}

/** Whether a cookie of this name holds what one of its formats sets, if only a part of it. */
export function isSession(name: string | null, value: string): boolean {
  if (isSigned(value)) return true;
  if (value.length > 20_000 || value === '') return false;
  const isNamed = name === null || formats.some(({ ownsName }) => ownsName(name));
  return isNamed && holdsSession({ name, value }, settings);
}

/** Whether a framework gives its cookie this name. */
export const isSessionName = (name: string): boolean => formats.some(({ ownsName }) => ownsName(name));

const timed = /^[^\s"'<>=&]*={0,2}[.:]([\w-]{4,8})[.:]([\w-]+)$/;
const startsLikeJson = /^"?(?:ey|e30|\.eJ|Ij|Iic|W[1-9xyz0]|bnVsbA)/;

/** `payload.time.signature`, with a time of this century and letters that no word of a language has. */
function isTimed(value: string): boolean {
  const [, time = '', signature = ''] = timed.exec(value) ?? [];
  if (time === '' || digestOfLength(signature.length) === undefined || !looksRandom(signature)) return false;
  if (value.charAt(value.length - signature.length - 1) === ':') return isDjangos(value);
  const seconds = readTimestamp(time);
  if (!seconds.ok || seconds.value >= lastYear) return false;
  return seconds.value >= BigInt(legacyEpoch) || (startsLikeJson.test(value) && seconds.value > 10_000_000n);
}

/** Django's time is of base 62: six letters until 2538. */
const isDjangos = (value: string): boolean => /:[0-9A-Za-z]{6}:[\w-]+$/.test(value) && /^[\w.=:|~-]+$/.test(value);

/** A digest in base64 has letters of both cases and digits, and a digest in hex is none of these formats'. */
function looksRandom(signature: string): boolean {
  return (
    /[A-Z]/.test(signature) && /[a-z]/.test(signature) && /[\d_-]/.test(signature) && !/^[\da-f]+$/i.test(signature)
  );
}

/** Signed without a time: a digest behind the last separator, in base64 or, by Flask-Login, in hex. */
function isTagged(value: string): boolean {
  const signature = /^[^=&]*={0,2}[.:|]([\w-]+)$/.exec(value)?.[1] ?? '';
  return /^[\da-f]{128}$/.test(signature) || (digestOfLength(signature.length) !== undefined && looksRandom(signature));
}

/** Pyramid's, in which no separator stands: behind the 64 bytes of a MAC `[1` or `[2` begins a time. */
const isPacked = (value: string): boolean => /^[\w-]{85}[FVl1]s[xy][\w-]+={0,2}$/.test(value);
