import { readAssignment } from './assignment-keys.ts';
import { isPrompt, looksLikeConfig } from './config-lines.ts';
import { findKeys } from './find-keys.ts';
import { readLine } from './line-keys.ts';
import type { KeyName } from './names.ts';
import type { RingNote } from './notes.ts';
import { maxKeys, type RingPart, type RingKey } from './ring-key.ts';
import type { Found } from './statements/find.ts';

/** The keys in the order in which Flask tries them: current first, then the fallbacks, newest first. */
export type Ring = { readonly keys: readonly RingKey[]; readonly notes: readonly RingNote[] };

/** In characters. Ample for a config file; the ring is read again whenever a setting or a cookie changes. */
export const maxLength = 32_768;

type Readings = Readonly<Record<string, string>>;

/**
 * Reads the secrets that a person typed or pasted: one key per line, lines of a config, or a whole file. `readings` names a
 * reading other than the first by line number (from 0). Nothing throws: what is not a key becomes a note.
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

/** The content of `/proc/…/environ`: a NUL after each variable, which some programs show as `^@`. */
export const isEnviron = (text: string) => /^[A-Za-z_]\w*=[^\0]*\0|^[A-Za-z_]\w*=[^\n^]*\^@[A-Za-z_]\w*=/.test(text);

type Places = { readonly assignments: readonly Found[]; readonly isFile: boolean };

/** The lines of an assignment, including those joined to it by a backslash. */
function linesOf({ first, last }: Found, lines: readonly string[]): number[] {
  const goesOn = (line: number) => /[\\`^][ \t]*$/.test(lines[line] ?? '');
  let [start, end] = [first, last];
  while (goesOn(start - 1)) start--;
  while (goesOn(end)) end++;
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/**
 * Whether the line before asks for a secret key, so that this line is the printed answer. A line that sets a key asks for
 * nothing.
 */
function isAnswer(lines: readonly string[], line: number): boolean {
  return /secret_?key(?:_fallbacks)?["']?[\])]*\s*$/i.test(lines[line - 1] ?? '');
}

/** The lines outside of assignments. */
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
