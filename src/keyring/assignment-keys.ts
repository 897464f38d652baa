import { parseJson } from '../python/json/parse.ts';
import type { PyValue } from '../python/value.ts';
import type { Assigned } from './assigned.ts';
import { type Assignment, lineAt } from './assignments.ts';
import { encodedReadings, textBytes, textReading, unquotedReading } from './encodings.ts';
import type { KeyReading } from './reading-names.ts';
import { keyBytes, makeKey, maxKeys, type RingPart, type KeyLine } from './ring-key.ts';

export type AssignmentSource = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly chosen: string | undefined;
};

/** The keys of one assignment; several for SECRET_KEY_FALLBACKS, in the order in which Flask tries them. */
export function readAssignment(
  { name, first, last, isEnvironment, assigned }: Assignment,
  { text, lines, chosen }: AssignmentSource,
): RingPart {
  if (assigned.code === 'code') return { keys: [], notes: [{ code: 'code', line: first, text: assigned.text }] };
  if (assigned.code === 'unreadable') return { keys: [], notes: [unreadable(assigned, text)] };
  const place = { line: first, name, chosen };
  const { value } = assigned;
  if (name === 'SECRET_KEY_FALLBACKS') return readFallbacks(isEnvironment ? loadedList(value) : value, place);
  const whole = first === last ? textReading('plain', (lines[first] ?? '').trim()) : [];
  return readSecret(value, place, [
    ...unquotedReading(assigned.text),
    ...textReading('assigned-text', assigned.text),
    ...whole,
  ]);
}

function unreadable({ problem }: Extract<Assigned, { code: 'unreadable' }>, text: string) {
  const column = problem.at - (text.lastIndexOf('\n', problem.at - 1) + 1);
  return { code: 'unreadable', line: lineAt(text, problem.at), column, problem: problem.code } as const;
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

/** A list as the environment holds one, which is JSON in a text; any other value stays. */
function loadedList(value: PyValue): PyValue {
  const loaded = value.type === 'str' ? parseJson(value.value) : null;
  return loaded?.ok === true && loaded.value.type === 'list' ? loaded.value : value;
}

/** `extend` goes through a text letter by letter, so that is what Flask's keys are. */
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
