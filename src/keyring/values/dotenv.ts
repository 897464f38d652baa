import { textReading } from '../encodings.ts';
import { type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import { vetted } from './vetted.ts';

const singleQuoted = /'((?:\\'|[^'])*)'/y;
const doubleQuoted = /"((?:\\"|[^"])*)"/y;
const backquoted = /`([^`\n]*)`/y;

/** The value in a `.env` line as python-dotenv reads it (dotenv/parser.py), which `flask run` uses. */
export function readDotenv(text: string, at: number): ReadGiven {
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  for (const pattern of [singleQuoted, doubleQuoted, backquoted]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    // Text after a closing quote is an error there, so the quotes are part of the text.
    if (/^[ \t]*(?:#.*)?$/.test(restOfLine(text, end))) return { given: quoted(match), end };
  }
  const line = restOfLine(text, start);
  const bare = line.replace(/\s+#.*$/, '').trimEnd();
  const also = line.trimEnd() === bare ? [] : textReading('assigned-text', line.trimEnd());
  return { given: filledIn({ code: 'value', value: str(bare), text: bare, also }), end: start + line.length };
}

function quoted([text, inner = '']: RegExpExecArray) {
  const value = text.startsWith("'")
    ? inner.replaceAll(/\\([\\'])/g, '$1')
    : text.startsWith('`')
      ? inner
      : unescaped(inner);
  // Docker's `--env-file` keeps quotes; Node's dotenv keeps backslashes.
  const also = [...textReading('unquoted', inner), ...textReading('assigned-text', text)];
  return filledIn({ code: 'value', value: str(value), text, also });
}

const letters: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\'"abfnrtv])/g, (_, letter: string) => letters[letter] ?? letter);
}

const variable = /\$\{[^}:]*(?::-([^}]*))?\}/g;

/** `${NAME}` and `${NAME:-default}` anywhere in a value, with any quotes (dotenv/variables.py). */
function filledIn(given: Extract<ReadGiven['given'], { code: 'value' }>): ReadGiven['given'] {
  const text = given.value.type === 'str' ? given.value.value : '';
  const found = [...text.matchAll(variable)];
  if (found.length === 0) return vetted(given);
  if (found.every(([, fallback]) => fallback !== undefined))
    return {
      code: 'default',
      values: [str(text.replaceAll(variable, (_, fallback: string) => fallback))],
      text: given.text,
    };
  if (found[0]?.[0] === text) return { code: 'none', why: 'code', text: given.text };
  return { code: 'none', why: 'filled-in', text: given.text, also: textReading('unfilled', text) };
}
