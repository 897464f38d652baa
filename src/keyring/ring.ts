import { readAssignment } from './assignment-keys.ts';
import { type Assignment, findAssignments, isPrompt, type KeyName, looksLikeConfig } from './assignments.ts';
import { readLine } from './line-keys.ts';
import type { RingNote } from './notes.ts';
import { maxKeys, type RingPart, type RingKey } from './ring-key.ts';

/** The keys in the order in which Flask tries them: current first, then the fallbacks from the newest. */
export type Ring = { readonly keys: readonly RingKey[]; readonly notes: readonly RingNote[] };

// Ample for a config file; the ring is read again at each change of a setting or a cookie.
const maxLength = 32_768;

/**
 * Reads the secrets that a person typed or pasted: one key a line, or lines of a config. `readings` names by line number
 * (from 0) a reading other than the first. Nothing throws: what is no key becomes a note.
 */
export function readRing(text: string, readings: Readonly<Record<string, string>> = {}): Ring {
  const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
  const joined = lines.join('\n');
  const assignments = findAssignments(joined)
    .filter(({ first }) => readings[first]?.startsWith('plain') !== true)
    .slice(0, maxKeys + 1);
  const read = (name: KeyName) =>
    assignments
      .filter((assignment) => assignment.name === name)
      .map((assignment) => readAssignment(assignment, { text: joined, lines, chosen: readings[assignment.first] }));
  const { parts, skipped } = readLines(lines, readings, assignments);
  const all = [...read('SECRET_KEY'), ...parts, ...read('SECRET_KEY_FALLBACKS')];
  const keys = all.flatMap((part) => part.keys);
  const notes = all.flatMap((part) => part.notes);
  if (skipped.length > 0) notes.push({ code: 'skipped', lines: skipped });
  if (text.length > maxLength) notes.push({ code: 'too-long', limit: maxLength });
  if (keys.length > maxKeys) notes.push({ code: 'too-many-keys', limit: maxKeys });
  return { keys: keys.slice(0, maxKeys), notes };
}

/** The lines that no assignment holds. */
function readLines(
  lines: readonly string[],
  readings: Readonly<Record<string, string>>,
  assignments: readonly Assignment[],
) {
  const parts: RingPart[] = [];
  const skipped: number[] = [];
  for (const [line, text] of lines.entries()) {
    const chosen = readings[line];
    if (text.trim() === '' || assignments.some(({ first, last }) => first <= line && line <= last)) continue;
    if (chosen === undefined && (isPrompt(text) || (assignments.length > 0 && looksLikeConfig(text))))
      skipped.push(line);
    else parts.push(readLine(text, { line, name: null, chosen }));
  }
  return { parts, skipped };
}
