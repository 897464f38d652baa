import { readAssignment } from './assignment-keys.ts';
import { isPrompt, looksLikeConfig } from './config-lines.ts';
import { findKeys } from './find-keys.ts';
import { readLine } from './line-keys.ts';
import type { KeyName } from './names.ts';
import type { RingNote } from './notes.ts';
import { maxKeys, type RingPart, type RingKey } from './ring-key.ts';
import type { Found } from './statements/find.ts';

/** The keys in the order in which Flask tries them: current first, then the fallbacks from the newest. */
export type Ring = { readonly keys: readonly RingKey[]; readonly notes: readonly RingNote[] };

/** Characters. Ample for a config file; the ring is read again at each change of a setting or a cookie. */
export const maxLength = 32_768;

type Readings = Readonly<Record<string, string>>;

/**
 * Reads the secrets that a person typed or pasted: one key a line, lines of a config, or a whole file. `readings` names by line number
 * (from 0) a reading other than the first. Nothing throws: what is no key becomes a note.
 */
export function readRing(text: string, readings: Readings = {}): Ring {
  const lines = text.slice(0, maxLength).split(isEnviron(text) ? (text.includes('\0') ? '\0' : '^@') : /\r\n|\r|\n/);
  const joined = lines.join('\n');
  const { found, isFile } = findKeys(joined, isEnviron(text));
  const assignments = found.filter(({ first }) => readings[first]?.startsWith('plain') !== true).slice(0, maxKeys + 1);
  const read = (name: KeyName) =>
    assignments
      .filter((assignment) => assignment.name === name)
      .map((assignment) => readAssignment(assignment, { text: joined, lines, chosen: readings[assignment.first] }));
  const { parts, skipped } = readLines(lines, readings, { assignments, isFile });
  const all = [...read('SECRET_KEY'), ...parts, ...read('SECRET_KEY_FALLBACKS')];
  const keys = all.flatMap((part) => part.keys);
  const notes = all.flatMap((part) => part.notes);
  if (skipped.length > 0) notes.push({ code: 'skipped', lines: skipped });
  if (isFile && keys.length === 0 && all.length === 0) notes.push({ code: 'no-key-found' });
  if (text.length > maxLength) notes.push({ code: 'too-long', limit: maxLength });
  if (keys.length > maxKeys) notes.push({ code: 'too-many-keys', limit: maxKeys });
  return { keys: keys.slice(0, maxKeys), notes };
}

/** What `/proc/…/environ` holds: a NUL after each variable, which some programs show as `^@`. */
export const isEnviron = (text: string) => /^[A-Za-z_]\w*=[^\0]*\0|^[A-Za-z_]\w*=[^\n^]*\^@[A-Za-z_]\w*=/.test(text);

type Places = { readonly assignments: readonly Found[]; readonly isFile: boolean };

/** The lines of an assignment, with those that a backslash joins to them. */
function linesOf({ first, last }: Found, lines: readonly string[]): number[] {
  const goesOn = (line: number) => /[\\`^][ \t]*$/.test(lines[line] ?? '');
  let [start, end] = [first, last];
  while (goesOn(start - 1)) start--;
  while (goesOn(end)) end++;
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** Whether the line before asks for a secret key, so that this one is what was printed. One that sets a key asks for nothing. */
function isAnswer(lines: readonly string[], line: number): boolean {
  return /secret_?key(?:_fallbacks)?["']?[\])]*\s*$/i.test(lines[line - 1] ?? '');
}

/** The lines that no assignment holds. */
function readLines(lines: readonly string[], readings: Readings, { assignments, isFile }: Places) {
  const parts: RingPart[] = [];
  const skipped: number[] = [];
  const held = new Set(assignments.flatMap((assignment) => linesOf(assignment, lines)));
  for (const [line, text] of lines.entries()) {
    const chosen = readings[line];
    if (text.trim() === '' || held.has(line)) continue;
    const isOther =
      (held.has(line - 1) || !isAnswer(lines, line)) &&
      (isFile || isPrompt(text) || (assignments.length > 0 && looksLikeConfig(text)));
    if (chosen === undefined && isOther) skipped.push(line);
    else parts.push(readLine(text, { line, name: null, chosen }));
  }
  return { parts, skipped };
}
