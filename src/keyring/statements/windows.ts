import { type Given, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import { readCmd, readPowerShell, readWindowsWord } from '../values/windows.ts';
import { afterName, type Occurrence, type Statement, type StatementReader } from './occurrence.ts';

const valued = (
  at: number | null,
  read: (at: number) => { readonly given: Given; readonly end: number },
): Statement | null => (at === null ? null : { ...read(at), isEnvironment: true });

/** `$env:NAME = "…"`, `[Environment]::SetEnvironmentVariable("NAME", "…", "User")`, `Set-Item Env:NAME "…"`. */
export const powerShell: StatementReader = (occurrence) => {
  const { before, context } = occurrence;
  const read = (at: number) => readPowerShell(context.text, at);
  if (/\$(?:\{env:|env:)$/i.test(before))
    return valued(afterName(occurrence, /^\}?[ \t]*=[ \t]*/), read) ?? { given: null, end: occurrence.end };
  if (/\bSetEnvironmentVariable\(\s*['"]$/i.test(before)) return valued(afterName(occurrence, /^['"]\s*,\s*/), read);
  if (/\b(?:Set-Item|New-Item|Set-Content|si|ni)\b.*\bEnv:[\\/]?$/i.test(before))
    return valued(afterName(occurrence, /^['"]?\s+(?:-ItemType\s+\w+\s+)?(?:-Value\s+)?/i), read);
  return null;
};

/** `set NAME=…`, `set "NAME=…"`, `setx NAME "…"`. */
export const cmd: StatementReader = (occurrence) => {
  const { before, context, after } = occurrence;
  const set = /(?:^|[&>(]|\bdo\s)\s*@?set\s+(\/p\s+)?("?)$/i.exec(before);
  if (set !== null && after.startsWith('='))
    return set[1] === undefined
      ? valued(afterName(occurrence, /^=/), (at) => readCmd(context.text, at, set[2] === '"'))
      : { given: { code: 'none', why: 'code', text: restOfLine(context.text, occurrence.at) }, end: occurrence.end };
  if (/\bsetx(?:\.exe)?\s+(?:\/\w\s+(?:[^\s"]+\s+)?)*"?$/i.test(before))
    return valued(afterName(occurrence, /^"?\s+/), (at) => readWindowsWord(context.text, at));
  return null;
};

/** The environment as PowerShell and Windows list it: the name, a gap, the value. */
export function listed({ before, after, end }: Occurrence): Statement | null {
  const match = /^(?:\t+| {3,})(\S.*?)\s*$/.exec(after);
  if (match === null || before.trim() !== '') return null;
  const value = match[1] ?? '';
  const text = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return { given: { code: 'value', value: str(text), text: value }, end: end + after.length };
}
