import { isScalar, type Scalar, type YAMLSeq } from 'yaml';
import { decodeBase64 } from '../../python/base64.ts';
import { decodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { textBytes, textReading } from '../encodings.ts';
import { type Given, str } from '../given.ts';
import { composed, expanded } from '../values/interpolated.ts';
import { vetted } from '../values/vetted.ts';

/** Where a value is: the names that lead to it, and which kind of Kubernetes object the document is. */
export type ScalarPlace = {
  readonly path: readonly string[];
  readonly kind: string | null;
  readonly isCompose: boolean;
  readonly isJson: boolean;
};

type ScalarSource = { readonly text: string; readonly place: ScalarPlace };

/** What a scalar means to the program that reads such a file; `value` if only a part of it is meant. */
export function readScalar(node: Scalar | null, source: ScalarSource, value?: string): Given {
  if (node === null || node.value === null || node.value === undefined)
    return isCompose(source.place) ? passedOn : { code: 'value', value: { type: 'none' }, text: '' };
  const text = sourceOf(node, source);
  const tagged = readTagged(node, text);
  if (tagged !== null) return tagged;
  if (typeof node.value !== 'string') return readOther(node, text, source.place);
  const held = value ?? withoutAddedBreak(node.value, node, source);
  const { path, kind } = source.place;
  const isSecret = kind?.endsWith('Secret') === true;
  if (isSecret && path.at(-1) === 'encryptedData') return { code: 'none', why: 'encrypted', text };
  if (isSecret && path.at(-1) === 'data') return readEncoded(held, text) ?? plain(held, text);
  if (path.at(-1) === 'data' && kind === null) return readMaybeEncoded(held, text);
  if (isCompose(source.place)) return composed(held, text);
  if (isKubernetes(source.place)) return expanded(held, text);
  const given = plain(held, text);
  return given.code === 'value' && isOtherInYaml11(node) ? { ...given, isAmbiguous: true } : given;
}

/** A block at the end of the text has no line break there, both in PyYAML and in Go's reader. */
function withoutAddedBreak(value: string, { type, range }: Scalar, { text }: ScalarSource): string {
  const isLast = type?.startsWith('BLOCK') === true && (range?.[1] ?? 0) >= text.length && !text.endsWith('\n');
  return isLast ? value.replace(/\n$/, '') : value;
}

const passedOn: Given = { code: 'none', why: 'environment', text: '' };

function plain(value: string, text: string): Given {
  return vetted({ code: 'value', value: str(value), text });
}

function sourceOf(node: Scalar, { text }: ScalarSource): string {
  if (node.type?.startsWith('BLOCK') === true) return String(node.value).replace(/\n+$/, '');
  return node.range === null || node.range === undefined
    ? String(node.value)
    : text.slice(node.range[0], node.range[1]);
}

const isCompose = ({ isCompose: is, path }: ScalarPlace) => is && path.length > 0;
const isKubernetes = ({ path, kind, isJson }: ScalarPlace) =>
  path.includes('env') && (kind !== null || path.includes('containers') || (path.at(-1) === 'env' && !isJson));

/** `!vault`, `!Ref`, `!!binary`. */
function readTagged({ tag, value }: Scalar, text: string): Given | null {
  if (tag === undefined || tag === 'tag:yaml.org,2002:str' || tag === '!') return null;
  if (tag === 'tag:yaml.org,2002:binary') return typeof value === 'string' ? readEncoded(value, text) : null;
  if (tag === '!vault' || tag === '!vault-encrypted') return { code: 'none', why: 'encrypted', text: tag };
  if (/^!(?:Ref|Sub|GetAtt|ImportValue|FindInMap|If|Join|reference|include|secret)\b/.test(tag))
    return { code: 'none', why: tag === '!secret' ? 'secret-store' : 'code', text: `${tag} ${text}` };
  return null;
}

/** A number or `true` becomes its text in an environment; in Flask, it is not a key. */
function readOther(node: Scalar, text: string, place: ScalarPlace): Given {
  const source = node.source ?? String(node.value);
  const isEnvironment =
    isCompose(place) ||
    isKubernetes(place) ||
    /^(?:environment|env|variables|envVars|stringData|data)$/i.test(place.path.at(-1) ?? '');
  const isAmbiguous = !isEnvironment || String(node.value) !== source;
  return { code: 'value', value: str(source), text, isAmbiguous };
}

/** What PyYAML (YAML 1.1) reads as a number, a truth value or a date, and YAML 1.2 as a text. */
function isOtherInYaml11({ type, value }: Scalar): boolean {
  return (
    type === 'PLAIN' &&
    /^(?:y|n|yes|no|on|off|[-+]?0[0-7_]+|[-+]?[\d_]+(?::[0-5]?\d)+|[-+]?\d[\d_]*(?:\.[\d_]*)?|\d{4}-\d\d?-\d\d?)$/i.test(
      String(value),
    )
  );
}

/** The `data` of a Secret is base64. */
function readEncoded(value: string, text: string): Given | null {
  const bytes = base64Of(value);
  if (bytes === null) return null;
  return { code: 'value', value: { type: 'bytes', value: bytes }, text, also: textReading('unquoted', value) };
}

/** `data:` without a kind may belong to a Secret or a ConfigMap. */
function readMaybeEncoded(value: string, text: string): Given {
  const bytes = base64Of(value);
  const decoded = bytes === null ? null : decodeUtf8(bytes);
  if (bytes === null || decoded?.ok !== true || !/^[\x20-\x7e]+\n?$/.test(decoded.value)) return plain(value, text);
  return {
    code: 'value',
    value: { type: 'bytes', value: bytes },
    text,
    also: textReading('unquoted', value),
    isAmbiguous: true,
  };
}

function base64Of(value: string): Uint8Array | null {
  const compact = value.replaceAll(/\s/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact) || compact === '') return null;
  const decoded = decodeBase64(textBytes(compact) ?? new Uint8Array());
  return decoded.ok ? decoded.value : null;
}

/** SECRET_KEY_FALLBACKS as a list. */
export function readList(seq: YAMLSeq, source: ScalarSource): Given {
  const text =
    seq.range === null || seq.range === undefined ? '' : source.text.slice(seq.range[0], seq.range[1]).trim();
  const items: PyValue[] = [];
  for (const item of seq.items) {
    const given = readScalar(isScalar(item) ? item : null, source);
    if (given.code !== 'value') return given;
    items.push(given.value);
  }
  return { code: 'value', value: { type: 'list', items }, text };
}
