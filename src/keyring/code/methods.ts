import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { digests } from '../../itsdangerous/digests.ts';
import { decodeBase64, decodeUrlSafeBase64, encodeBase64, encodeUrlSafeBase64 } from '../../python/base64.ts';
import { decodeLatin1, decodeUtf8, encodeLatin1, encodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { textBytes } from '../encodings.ts';
import { str } from '../given.ts';

/** What Python makes of a constant; null if it raises, or if this reader does not know it. */
export type Method = (value: PyValue, args: readonly PyValue[]) => PyValue | null;

const bytesOf = (value: PyValue): Uint8Array | null =>
  value.type === 'bytes' ? value.value : value.type === 'str' ? textBytes(value.value) : null;

const ofBytes = (value: Uint8Array | null): PyValue | null => (value === null ? null : { type: 'bytes', value });

function onText(change: (text: string) => string): Method {
  return (value, args) => (value.type === 'str' && args.length === 0 ? str(change(value.value)) : null);
}

const encode: Method = (value, [codec]) => {
  if (value.type !== 'str') return null;
  const name = codecName(codec);
  const encoded = name === 'latin-1' ? encodeLatin1(value.value) : name === null ? null : encodeUtf8(value.value);
  if (encoded?.ok !== true || (name === 'ascii' && encoded.value.some((byte) => byte > 0x7f))) return null;
  return ofBytes(encoded.value);
};

const decode: Method = (value, [codec]) => {
  if (value.type !== 'bytes') return null;
  const name = codecName(codec);
  if (name === 'latin-1') return str(decodeLatin1(value.value));
  const text =
    name === null || (name === 'ascii' && value.value.some((byte) => byte > 0x7f)) ? null : decodeUtf8(value.value);
  return text?.ok === true ? str(text.value) : null;
};

function codecName(codec: PyValue | undefined): 'utf-8' | 'ascii' | 'latin-1' | null {
  if (codec === undefined) return 'utf-8';
  const name = codec.type === 'str' ? codec.value.toLowerCase().replaceAll('_', '-') : '';
  if (/^utf-?8$/.test(name)) return 'utf-8';
  if (/^(?:us-)?ascii$/.test(name)) return 'ascii';
  return /^(?:latin-?1|iso-?8859-1)$/.test(name) ? 'latin-1' : null;
}

const join: Method = (value, [list]) => {
  if (value.type !== 'str' || list?.type !== 'list') return null;
  const texts = list.items.flatMap((item) => (item.type === 'str' ? [item.value] : []));
  return texts.length === list.items.length ? str(texts.join(value.value)) : null;
};

const replace: Method = (value, [from, to]) =>
  value.type === 'str' && from?.type === 'str' && to?.type === 'str' && from.value !== ''
    ? str(value.value.replaceAll(from.value, () => to.value))
    : null;

const split: Method = (value, [separator]) =>
  value.type === 'str' && separator?.type === 'str' && separator.value !== ''
    ? { type: 'list', items: value.value.split(separator.value).map(str) }
    : null;

/** Methods of str and bytes. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['encode', encode],
  ['decode', decode],
  ['strip', onText((text) => text.trim())],
  ['trim', onText((text) => text.trim())],
  ['lower', onText((text) => text.toLowerCase())],
  ['upper', onText((text) => text.toUpperCase())],
  ['hex', (value) => (value.type === 'bytes' ? str(bytesToHex(value.value)) : null)],
  ['get_secret_value', (value) => value],
  ['join', join],
  ['replace', replace],
  ['split', split],
]);

const ascii = (value: PyValue): Uint8Array | null => {
  const bytes = bytesOf(value);
  return bytes === null || bytes.some((byte) => byte > 0x7f) ? null : bytes;
};

/** `bytes.fromhex` skips blanks; `binascii.unhexlify` does not. */
function fromHex(value: PyValue, blanks: RegExp): PyValue | null {
  const data = ascii(value);
  const text = data === null ? '' : decodeLatin1(data).replaceAll(blanks, '');
  if (data === null || !/^(?:[0-9a-fA-F]{2})*$/.test(text)) return null;
  return ofBytes(hexToBytes(text));
}

function decoded(value: PyValue, read: typeof decodeBase64): PyValue | null {
  const data = ascii(value);
  const bytes = data === null ? null : read(data);
  return bytes?.ok === true ? ofBytes(bytes.value) : null;
}

const encoded = (value: PyValue, write: (data: Uint8Array) => string): PyValue | null =>
  value.type === 'bytes' ? ofBytes(textBytes(write(value.value))) : null;

const unhexlify: Method = (value) => fromHex(value, /(?!)/g);
const b64decode: Method = (value) => decoded(value, decodeBase64);
const urlsafeDecode: Method = (value) => decoded(value, (data) => decodeUrlSafeBase64(data));
const hexlify: Method = (value) => encoded(value, bytesToHex);
const b64encode: Method = (value) => encoded(value, encodeBase64);
const same: Method = (value) => value;
const toText: Method = (value) =>
  value.type === 'str' ? value : value.type === 'int' ? str(String(value.value)) : null;

const codecsDecode: Method = (value, [codec]) => {
  const name = codec?.type === 'str' ? codec.value : '';
  if (/^hex(?:_codec)?$/.test(name)) return unhexlify(value, []);
  return /^base64(?:_codec)?$/.test(name) ? b64decode(value, []) : null;
};

const toBytes: Method = (value, args) =>
  value.type === 'bytes' ? value : value.type === 'str' && args.length > 0 ? encode(value, args) : null;

/** Functions of the standard library, pydantic, Starlette and Flask, by the last part of their path. */
export const functions: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['str', toText],
  ['bytes', toBytes],
  ['bytearray', toBytes],
  ['force_bytes', (value) => encode(value, [])],
  ['to_bytes', (value) => encode(value, [])],
  ['fromhex', (value) => fromHex(value, /[ \t\n\r\f\v]/g)],
  ['unhexlify', unhexlify],
  ['a2b_hex', unhexlify],
  ['b64decode', b64decode],
  ['standard_b64decode', b64decode],
  ['a2b_base64', b64decode],
  ['decodebytes', b64decode],
  ['urlsafe_b64decode', urlsafeDecode],
  ['b64encode', b64encode],
  ['standard_b64encode', b64encode],
  ['urlsafe_b64encode', (value) => encoded(value, encodeUrlSafeBase64)],
  ['hexlify', hexlify],
  ['b2a_hex', hexlify],
  ['SecretStr', same],
  ['SecretBytes', (value) => (value.type === 'bytes' ? value : encode(value, []))],
  ['Secret', same],
  ['Markup', same],
  ['codecs.decode', codecsDecode],
]);

/** `hashlib.sha256(b'…')` with `hexdigest` or `digest`, for apps that derive their key from a phrase. */
export function digestOf(name: string, value: PyValue, method: string): PyValue | null {
  const hash = Object.entries(digests).find(([known]) => known === name)?.[1];
  if (hash === undefined || value.type !== 'bytes') return null;
  const digest = hash(value.value);
  return method === 'hexdigest' ? str(bytesToHex(digest)) : method === 'digest' ? ofBytes(digest) : null;
}
