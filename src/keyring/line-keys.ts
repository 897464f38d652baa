import { parseLiteral } from '../python/literal/literal.ts';
import { readAnyAssignment } from './config-lines.ts';
import { encodedReadings, textReading, unquotedReading } from './encodings.ts';
import type { RingNote } from './notes.ts';
import type { KeyReading } from './reading-names.ts';
import { keyBytes } from './key-bytes.ts';
import { makeKey, type RingPart, type KeyLine } from './ring-key.ts';
import { findStatements } from './statements/find.ts';

/** A line that is one key, with everything that it could mean. */
export function readLine(text: string, place: KeyLine): RingPart {
  const bare = text.trim().replace(/^Out\[\d+\]:\s*/, '');
  const quoted = [...literalReadings(bare), ...plainReadings(text), ...unquotedReading(bare)];
  const part = makeKey([...quoted, ...encodedReadings(bare), ...assignedReadings(text)], place);
  if (!part.keys.some((key) => key.reading === 'plain')) return part;
  const notes = [...part.notes, ...literalNotes(text, place)];
  if (bare !== text) notes.push({ code: 'outer-spaces', line: place.line });
  return { ...part, notes };
}

const startsLiteral = /^[bruf]{0,2}['"]/i;

/** Why a line that starts like a literal isn't one, unless the person chose to read it as plain text. */
function literalNotes(text: string, { line, chosen }: KeyLine): RingNote[] {
  const start = text.search(/\S/);
  if (chosen !== undefined || !startsLiteral.test(text.slice(start))) return [];
  const parsed = parseLiteral(text.slice(start));
  return parsed.ok
    ? []
    : [{ code: 'unreadable', line, column: start + parsed.problem.at, problem: parsed.problem.code }];
}

function literalReadings(text: string): KeyReading[] {
  if (!startsLiteral.test(text)) return [];
  const parsed = parseLiteral(text);
  const bytes = parsed.ok ? keyBytes(parsed.value) : null;
  return bytes === null || bytes.length === 0 ? [] : [{ reading: 'python-literal', bytes }];
}

/** Spaces around a copied key are usually an accident; the other reading keeps them. */
function plainReadings(text: string): KeyReading[] {
  return [...textReading('plain', text.trim()), ...textReading('plain-with-spaces', text)];
}

function assignedReadings(text: string): KeyReading[] {
  const assigned = findStatements(text)[0]?.given ?? readAnyAssignment(text);
  const bytes = assigned?.code === 'value' ? keyBytes(assigned.value) : null;
  return bytes === null || bytes.length === 0 ? [] : [{ reading: 'assignment', bytes }];
}
