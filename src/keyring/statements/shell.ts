import { splitWords } from '../../shell/split-words.ts';
import { blankOrOperator, readShellWord, sourceText } from '../../shell/word.ts';
import { type Given, str } from '../given.ts';
import { restOfLine, statementStart } from '../lines.ts';
import { readDotenv } from '../values/dotenv.ts';
import { readFish } from '../values/fish.ts';
import { givenByWord } from '../values/shell-value.ts';
import { vetted } from '../values/vetted.ts';
import { afterName, type Occurrence, type Statement, type StatementReader } from './occurrence.ts';

/** `set -gx NAME value` of fish. */
export const fish: StatementReader = (occurrence) => {
  const at = /(?:^|[;&|]|\band\b)\s*set(?:\s+-[\w-]+)+\s+$/.test(occurrence.before)
    ? afterName(occurrence, /^[ \t]+/)
    : null;
  if (at === null) return null;
  const { given, end } = readFish(occurrence.context.text, at);
  return { given: vetted(given), end, isEnvironment: true };
};

const setters =
  /\b(?:(?:launchctl\s+|tmux\s+)?setenv(?:\s+-g)?|set-environment(?:\s+-g)?|cf\s+(?:set-env|v3-set-env|se)\s+\S+|netlify\s+env:set|dotenv\s+(?:-\S+\s+(?:\S+\s+)?)*set|doppler\s+secrets\s+set|glab\s+variable\s+(?:set|create)|convox\s+env\s+set|pass\s+insert)\s+["']?$/;
const namedOption =
  /--(?:name|secret-id|secret-name|key|variable)[= ]["']?[\w./:-]*$|\bgh\s+(?:secret|variable)\s+set\s+["']?$/;
const valueOption = /^[^\n|;&]*?\s(?:--(?:value|secret-string|body|string-value|data)|-b)(?:=|\s+)/;

/** Commands that take name and value as separate words: `cf set-env app NAME value`, `gh secret set NAME --body value`. */
export const twoWords: StatementReader = (occurrence) => {
  const { before, context } = occurrence;
  if (setters.test(before)) return wordAt(context.text, afterName(occurrence, /^["']?[ \t]+(?!-)/));
  if (/(?:^|\s)--$/.test(before)) return wordAt(context.text, afterName(occurrence, /^(?:=|[ \t]+(?!-))/));
  if (!namedOption.test(before)) return null;
  const rest = context.text.slice(occurrence.end).replaceAll(/[\\`^]\r?\n/g, '  ');
  const value = valueOption.exec(rest)?.[0];
  return value === undefined ? null : wordAt(context.text, occurrence.end + value.length);
};

function wordAt(text: string, at: number | null): Statement | null {
  if (at === null) return null;
  const word = readShellWord(text, at, { stop: blankOrOperator });
  const source = text.slice(at, word.end);
  return source === '' ? null : { given: vetted(givenByWord(word, source)), end: word.end };
}

const prompt = /^\s*(?:\([\w.-]+\)\s*)?(?:[\w.-]+@[\w.-]+[:\s][^$#\n]*?[$#%]|[$%❯➜])\s+/;
const label = /^\s*(?:-\s+)?[a-z][\w-]*:\s+(?=\S)/;
const keyword =
  /^(?:return|if|elif|else|with|assert|yield|await|lambda|from|import|class|def|for|while|not|and|or|in|is|raise|del|global|const|let|var|-|\*|\||>|#.*|\/\/.*)$/;
const plainWord = /^[\w./:@~+-]+$/;
const assignmentWord = /^[A-Za-z_]\w*\+?=/;
const searcher = /^(?:grep|egrep|rg|ag|ack|sed|awk|perl|test|unset|printenv)$/;
const knownCommand =
  /^(?:flask|python[\d.]*|py|gunicorn|uvicorn|uwsgi|hypercorn|waitress-serve|daphne|granian|quart|docker|podman|npm|npx|node|yarn|pnpm|make|poetry|pipenv|pipx|uv|uvx|pdm|hatch|tox|nox|pytest|celery|superset|airflow|redash|mlflow|sh|bash|zsh|sudo|env|exec|nohup|time|honcho|foreman|supervisord|pm2|export|cd|source|\.|open-webui|fastapi|streamlit|gevent|cargo|go|mod_wsgi-express|\.{0,2}\/\S*)$/;

/** An assignment in a command line: before the command, after `export`, in an option, or in an option's list. */
export const shell: StatementReader = (occurrence) => {
  const { context } = occurrence;
  // There, each line is one variable, and a semicolon is part of its value.
  if (context.language === 'dotenv' || context.language === 'environ') return null;
  const line = lineOf(occurrence);
  if (line === null) return null;
  const { words, wordStart } = line;
  const signed = afterName(occurrence, /^(?=\+?=)/);
  if (signed === null) return passedOn(occurrence, words);
  const [command] = words;
  if (command !== undefined && searcher.test(command.replace(/^.*\//, ''))) return { given: null, end: occurrence.end };
  const inner = innerOf(occurrence, wordStart, words);
  if (inner !== null) return inner;
  const isPrefix = words.every((word) => assignmentWord.test(word));
  if (isPrefix && wordStart !== occurrence.at) return null;
  const at = signed + (/^\+?=/.exec(context.text.slice(signed))?.[0].length ?? 1);
  const read = readValue(occurrence, { at, wordStart, words });
  if (read === null || (isPrefix && !isBeforeCommand(context.text, read, words))) return null;
  return read;
};

// A line with more characters is not a command line.
const longest = 4000;

type Line = { readonly words: readonly string[]; readonly wordStart: number };

/** The words of the command up to the one that contains the name; null if this is not a command line. */
function lineOf({ context: { text }, at }: Occurrence): Line | null {
  const start = statementStart(text, at);
  if (at - start > longest) return null;
  const head = text.slice(start, at);
  let next = start + ((prompt.exec(head) ?? /^\s*/.exec(head))?.[0].length ?? 0);
  const labelled = label.exec(text.slice(next, at))?.[0];
  if (labelled !== undefined && !/^\s*-/.test(labelled)) next += labelled.length;
  let words: string[] = [];
  for (;;) {
    next += /^(?:[ \t]|[\\`^]\r?\n)*/.exec(text.slice(next, at))?.[0].length ?? 0;
    const operator = next < at ? (/^[;&|<>()\n]/.exec(text.slice(next, at))?.[0] ?? '') : '';
    if (/[()]/.test(operator) && words.length > 0) return null;
    if (operator !== '') words = [];
    next += operator.length;
    if (operator !== '') continue;
    const word = readShellWord(text, next, { stop: blankOrOperator });
    if (word.openQuote !== null) return null;
    if (word.end > at || word.end === next) break;
    words.push(sourceText(word.pieces));
    next = word.end;
  }
  const [command] = words;
  const isCommand =
    command === undefined || assignmentWord.test(command) || (plainWord.test(command) && !keyword.test(command));
  return isCommand && !words.includes('=') ? { words, wordStart: next } : null;
}

/** `docker run -e NAME`: the variable of whoever starts it. */
function passedOn({ before, after, context, at, end }: Occurrence, words: readonly string[]): Statement | null {
  if (words.length === 0 || !/(?:^|\s)(?:-e|--env)[ =]["']?$/.test(before) || !/^["']?(?:\s|$)/.test(after))
    return null;
  return { given: { code: 'none', why: 'environment', text: context.text.slice(at, end) }, end };
}

/** A word that is a command line itself, or a line for a `.env`: `sh -c "NAME=x flask run"`, `echo "NAME=x" >> .env`. */
function innerOf(occurrence: Occurrence, wordStart: number, words: readonly string[]): Statement | null {
  const { context, at } = occurrence;
  const prefix = context.text.slice(wordStart, at);
  const isPrinted = /^(?:echo|printf)$/.test(words[0] ?? '');
  const isScript = words.at(-1) !== undefined && /^-\w*c$/.test(words.at(-1) ?? '');
  if (!/^["']|^\$'/.test(prefix) && !(isPrinted && prefix === '')) return null;
  if (!isPrinted && !isScript && !/[\s;&]$/.test(prefix)) return null;
  const word = readShellWord(context.text, wordStart, { stop: blankOrOperator });
  const text = sourceText(word.pieces);
  if (word.pieces.some(({ kind }) => kind === 'expansion')) return { given: givenByWord(word, text), end: word.end };
  return { given: isPrinted ? printed(occurrence, text, word.end) : context.readInner(text), end: word.end };
}

function printed({ context, label: name }: Occurrence, text: string, end: number): Given | null {
  const at = text.indexOf(`${name}=`) + name.length + 1;
  const argument = /^%s(?:\\n)?$/.test(text.slice(at))
    ? readShellWord(context.text, end + 1, { stop: blankOrOperator })
    : null;
  if (argument !== null) return givenByWord(argument, sourceText(argument.pieces));
  return readDotenv(text.replace(/\\n$/, ''), at).given;
}

type WordPosition = { readonly at: number; readonly wordStart: number; readonly words: readonly string[] };

const fromStore = /^--(?:(?:set|update)-)?secrets?(?:=|$)/;
const fromFile = /^--from-(?:env-)?file(?:=|$)/;
const commaList =
  /^--(?:(?:set|update|build|remove)-)?(?:build-)?(?:env-vars|substitutions|labels|environment|environment-variables|variables|set|set-string|settings)(?:=|$)|^Variables=/;

function readValue({ context: { text } }: Occurrence, { at, wordStart, words }: WordPosition): Statement | null {
  const prefix = readShellWord(text.slice(0, at), wordStart, { stop: /(?!)/ });
  const open = prefix.openQuote === null ? '' : text.charAt(prefix.openQuote);
  if (open === '$') return null;
  const option = [text.slice(wordStart, at), words.at(-1) ?? ''].find((word) => word.startsWith('--')) ?? '';
  const bracket = text.startsWith('[', at) ? bracketed(text, at) : null;
  if (bracket !== null) return bracket;
  const word = readShellWord(text, at, { stop: blankOrOperator, quote: open === "'" || open === '"' ? open : '' });
  const source = text.slice(at, word.end);
  if (fromStore.test(option)) return { given: { code: 'none', why: 'secret-store', text: source }, end: word.end };
  if (fromFile.test(option)) return { given: { code: 'none', why: 'in-a-file', text: source }, end: word.end };
  const before = sourceText(prefix.pieces) + (open === '' ? '' : text.slice((prefix.openQuote ?? at) + 1, at));
  const separator = separatorOf(option, before);
  const given = vetted(givenByWord(word, source));
  if (separator === null || given.code !== 'value' || given.value.type !== 'str')
    return { given, end: word.end, isEnvironment: true };
  const value = partOf(given.value.value, separator);
  return { given: { ...given, value: str(value) }, end: at + 1, isEnvironment: true };
}

/** A JSON list, which the shell would split at its blanks; what was meant is clear. */
function bracketed(text: string, at: number): Statement | null {
  const raw = /^\[[^\]\n]*\]/.exec(text.slice(at))?.[0];
  return raw === undefined
    ? null
    : { given: { code: 'value', value: str(raw), text: raw }, end: at + raw.length, isEnvironment: true };
}

/** What ends a value in an option's list: a comma, or gcloud's custom separator (`^@^A=b@C=d`, gcloud topic escaping). */
function separatorOf(option: string, before: string): string | null {
  const own = /\^([^^]+)\^/.exec(before)?.[1];
  if (own !== undefined) return own;
  if (/\{[^}]*$/.test(before)) return '}';
  return commaList.test(option) ? ',' : null;
}

/** Helm escapes a comma with a backslash. */
function partOf(value: string, separator: string): string {
  if (separator === '}') return /^[^,}]*/.exec(value)?.[0] ?? '';
  if (separator !== ',') return value.split(separator)[0] ?? '';
  return (/^(?:\\,|[^,])*/.exec(value)?.[0] ?? '').replaceAll('\\,', ',');
}

/** Whether a command or another assignment follows, so that the value ended at the blank. */
function isBeforeCommand(text: string, { given, end }: Statement, words: readonly string[]): boolean {
  const rest = restOfLine(text.slice(end, end + longest).replaceAll(/[\\`^]\r?\n/g, '  '), 0);
  // If an odd number of quotes follows, the value was not a shell word but a text with an escaped quote.
  if (!splitWords(rest).ok) return false;
  const afterOperator = /^\s*(?:;|&&|\|\||&)\s*(\S+)/.exec(rest)?.[1];
  if (afterOperator !== undefined) return knownCommand.test(afterOperator) || assignmentWord.test(afterOperator);
  const next = /^[ \t]+(\S+)/.exec(rest)?.[1];
  if (next === undefined) return words.length > 0;
  if (assignmentWord.test(next) || knownCommand.test(next)) return true;
  return (
    given?.code === 'value' &&
    /^['"]/.test(given.text) &&
    plainWord.test(next) &&
    !keyword.test(next) &&
    !/^[+%.,;)]/.test(next)
  );
}
