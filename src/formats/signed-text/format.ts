import { wantBytes } from '../../itsdangerous/encoding.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { parseJson } from '../../python/json/parse.ts';
import type { PyValue } from '../../python/value.ts';
import type { PayloadFact } from '../../session/facts.ts';
import type { Format } from '../format.ts';
import { commonSalts } from '../shared/salts.ts';
import { separated } from '../shared/separated.ts';
import { isSigningTime } from '../shared/shapes.ts';
import { type Cut, cutSigned, cutTimed, readingOf, timestampFact } from '../shared/timed-value.ts';
import { words } from './words.ts';
import { write } from './write.ts';

/** The default of `Signer` and `TimestampSigner`. */
const bare: SignerSettings = {
  salt: 'itsdangerous.Signer',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};

/** The default of `Serializer` and `TimedSerializer`. */
const serializerSalt = 'itsdangerous';

/**
 * A text that an app signed with itsdangerous' `Signer` or `TimestampSigner` and that only the app understands: an id, a mail address, a
 * mark such as “twofa_ok”. Such a text looks like nothing: only a key makes it one, after every framework has declined it.
 */
export const signedText: Format<'signed-text'> = {
  name: 'signed-text',
  words,
  ownsName: () => false,
  holds: 'app-value',
  scheme: separated,
  signers: [bare, ...commonSalts.filter((salt) => salt !== bare.salt).map((salt) => ({ ...bare, salt }))],
  presets: [{ name: 'signer', label: words.presets.signer, signer: bare }],
  read(value, signer) {
    const cut = cutUp(value, signer);
    const reading = readingOf(cut, () => 'none');
    return {
      ...reading,
      payload: (by) => (by?.signer.salt === serializerSalt ? jsonFact(cut.text) : cut.payload()),
    };
  },
  write,
  // `unsign` is given no max_age, as a rule. `bytes` have no loader that could fail.
  rules: { lifetime: null, fallbackKeys: 'tried', looksAhead: true, brokenPayload: 'bad-signature' },
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

/** What stands before the signature is a signing time only if a site could have signed then: a text has dots of its own. */
function cutUp(value: string, signer: SignerSettings): Cut & { readonly text: string } {
  const timed = cutTimed(value, signer);
  const timestamp = timestampFact(timed.timestamp);
  if (isSigningTime(timestamp)) {
    const { payload: text, signed, parts } = timed;
    return { text, parts, signed, timestamp, payload: () => textFact(text) };
  }
  const { text, signed, parts } = cutSigned(value, signer, 'payload');
  return { text, parts, signed, timestamp: { code: 'none' }, payload: () => textFact(text) };
}

function textFact(text: string): PayloadFact {
  const value = { type: 'str', value: text } as const;
  return factOf(text, value);
}

/** A plain `Serializer` signs JSON as it is. A list or a dict by its salt is that; any other JSON is as well a text. */
function jsonFact(text: string): PayloadFact {
  const json = parseJson(text);
  return json.ok && (json.value.type === 'dict' || json.value.type === 'list')
    ? factOf(text, json.value)
    : textFact(text);
}

function factOf(text: string, value: PyValue): PayloadFact {
  return { code: 'decoded', value, size: wantBytes(text).length, compressed: false, mapping: value };
}
