import { parseLiteral } from '../python/literal.ts';
import { findAssignments, readAnyAssignment } from './assignments.ts';
import { encodedReadings, textReading, unquotedReading } from './encodings.ts';
import type { KeyReading } from './reading-names.ts';
import { keyBytes, makeKey, type Part, type Place } from './ring-key.ts';

/** A line that is one key, with all that it could mean. */
export function readLine(text: string, place: Place): Part {
  const bare = text.trim();
  const quoted = [...literalReadings(bare), ...plainReadings(text), ...unquotedReading(bare)];
  const part = makeKey([...quoted, ...encodedReadings(bare), ...assignedReadings(text)], place);
  const trimmed = part.keys.some((key) => key.reading === 'plain') && bare !== text;
  return trimmed ? { ...part, notes: [...part.notes, { code: 'outer-spaces', line: place.line }] } : part;
}

function literalReadings(text: string): KeyReading[] {
  if (!/^[bru]{0,2}['"]/i.test(text)) return [];
  const parsed = parseLiteral(text);
  const bytes = parsed.ok ? keyBytes(parsed.value) : null;
  return bytes === null || bytes.length === 0 ? [] : [{ reading: 'python-literal', bytes }];
}

/** A copied key brings spaces along more often than it has them; the other reading keeps them. */
function plainReadings(text: string): KeyReading[] {
  return [...textReading('plain', text.trim()), ...textReading('plain-with-spaces', text)];
}

function assignedReadings(text: string): KeyReading[] {
  const assigned = findAssignments(text)[0]?.assigned ?? readAnyAssignment(text);
  const bytes = assigned?.code === 'value' ? keyBytes(assigned.value) : null;
  return bytes === null || bytes.length === 0 ? [] : [{ reading: 'assignment', bytes }];
}
