import { parseJson } from '../python/json/parse.ts';
import type { PyValue } from '../python/value.ts';
import { encodedReadings, textBytes, textReading, unquotedReading } from './encodings.ts';
import { keyBytes } from './key-bytes.ts';
import { lineAt } from './lines.ts';
import type { RingNote } from './notes.ts';
import type { KeyReading } from './reading-names.ts';
import { makeKey, maxKeys, type RingPart, type KeyLine } from './ring-key.ts';
import type { Found } from './statements/find.ts';

export type AssignmentSource = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly chosen: string | undefined;
};

/** The keys of one assignment; several for SECRET_KEY_FALLBACKS, in the order in which Flask tries them. */
export function readAssignment(found: Found, { text, lines, chosen }: AssignmentSource): RingPart {
  const { name, first, last, given } = found;
  const place = { line: first, name, chosen };
  switch (given.code) {
    case 'unreadable':
      return { keys: [], notes: [unreadable(given, text)] };
    case 'none':
      return readNone(given, place);
    case 'default':
      return readDefault(found, given, place);
    case 'value': {
      if (name === 'SECRET_KEY_FALLBACKS') return readFallbacks(listOf(given.value, found), place);
      const whole = first === last ? textReading('plain', (lines[first] ?? '').trim()) : [];
      const written = [...textReading('assigned-text', given.text), ...whole];
      const part = readSecret(given.value, place, [...unquotedReading(given.text), ...(given.also ?? []), ...written]);
      if (given.isAmbiguous !== true || chosen !== undefined || part.keys.length === 0) return part;
      return { ...part, notes: [...part.notes, { code: 'ambiguous', line: first }] };
    }
  }
}

function unreadable(given: Extract<Found['given'], { code: 'unreadable' }>, text: string): RingNote {
  const column = given.at - (text.lastIndexOf('\n', given.at - 1) + 1);
  return { code: 'unreadable', line: lineAt(text, given.at), column, problem: given.problem };
}

/** A text that might still be the key is offered. */
function readNone({ why, text, also = [] }: Extract<Found['given'], { code: 'none' }>, place: KeyLine): RingPart {
  if (also.some(({ reading }) => reading === place.chosen)) return makeKey(also, place);
  const { line } = place;
  const shown = text.split('\n')[0]?.trim() ?? '';
  if (why === 'filled-in') return { keys: [], notes: [{ code: why, line, text: shown, offers: also }] };
  return { keys: [], notes: [{ code: why, line, text: shown }] };
}

/** The default is what runs on most developers' machines: it is offered, and becomes a key once chosen. */
function readDefault(
  found: Found,
  { values, text }: Extract<Found['given'], { code: 'default' }>,
  place: KeyLine,
): RingPart {
  const { line, name, chosen } = place;
  const parts = values.map((value) =>
    name === 'SECRET_KEY_FALLBACKS'
      ? readFallbacks(listOf(value, found), { ...place, chosen: undefined })
      : readSecret(value, { ...place, chosen: undefined }, []),
  );
  const keys = parts.flatMap((part) => part.keys);
  const offers = keys.flatMap((key) => [{ reading: 'default' as const, bytes: key.bytes }, ...key.others]);
  if (chosen === undefined || keys.length === 0)
    return keys.length === 0
      ? { keys: [], notes: [{ code: 'code', line, text }] }
      : { keys: [], notes: [{ code: 'default', line, text: text.split('\n')[0]?.trim() ?? '', offers }] };
  if (name === 'SECRET_KEY_FALLBACKS')
    return { keys: keys.map((key) => ({ ...key, reading: 'default' as const })), notes: [] };
  return makeKey(offers, place);
}

function readSecret(value: PyValue, place: KeyLine, more: readonly KeyReading[]): RingPart {
  const bytes = keyBytes(value);
  const { line } = place;
  if (value.type === 'none' || bytes?.length === 0) return { keys: [], notes: [{ code: 'empty-key', line }] };
  if (bytes === null) return { keys: [], notes: [{ code: 'not-a-key', line, type: value.type }] };
  const encoded = value.type === 'str' ? encodedReadings(value.value) : [];
  return makeKey([{ reading: 'assignment', bytes }, ...encoded, ...more], place);
}

/**
 * Flask 3.1.1 and later: `keys.extend(fallbacks)`, then the secret; itsdangerous tries them from the last to the first
 * (flask/sessions.py `get_signing_serializer`, itsdangerous/signer.py `verify_signature`).
 */
function readFallbacks(value: PyValue, place: KeyLine): RingPart {
  if (value.type === 'str') return readLetters(value.value, place);
  if (value.type === 'none') return { keys: [], notes: [] };
  if (value.type !== 'list' && value.type !== 'tuple')
    return { keys: [], notes: [{ code: 'not-a-key', line: place.line, type: value.type }] };
  const parts = value.items
    .toReversed()
    .slice(0, maxKeys + 1)
    .map((item) => readSecret(item, place, []));
  const letters = value.items.filter((item) => item.type === 'str' && [...item.value].length === 1).length;
  const notes = parts.flatMap((part) => part.notes);
  if (letters > 1 && letters === value.items.length) notes.push({ code: 'one-letter-keys', line: place.line, letters });
  return { keys: parts.flatMap((part) => part.keys), notes };
}

/** A list as the environment holds it: JSON in a text, or comma-separated texts if the app splits them itself. */
function listOf(value: PyValue, { isEnvironment, label }: Found): PyValue {
  if (!isEnvironment || value.type !== 'str') return value;
  const loaded = parseJson(value.value);
  if (loaded.ok && loaded.value.type === 'list') return loaded.value;
  if (/^(?:FLASK|QUART)_/.test(label)) return value;
  const items = value.value.split(',').map((item) => item.trim());
  return { type: 'list', items: items.filter((item) => item !== '').map((item) => ({ type: 'str', value: item })) };
}

/** `extend` iterates over a text letter by letter, so those letters are Flask's keys. */
function readLetters(text: string, place: KeyLine): RingPart {
  const whole = textBytes(text);
  if (whole === null || text === '') return { keys: [], notes: [] };
  const meant = { reading: 'one-key', bytes: whole } as const;
  const letters = [...text].toReversed();
  const ofLetter = (letter: string) =>
    makeKey([{ reading: 'assignment', bytes: textBytes(letter) ?? whole }, meant], place);
  const parts =
    place.chosen === 'one-key' ? letters.slice(0, 1).map(ofLetter) : letters.slice(0, maxKeys + 1).map(ofLetter);
  return {
    keys: parts.flatMap((part) => part.keys),
    notes: [{ code: 'fallbacks-as-text', line: place.line, letters: letters.length }],
  };
}
