import { readShellWord, blankOrOperator } from '../../shell/word.ts';
import { keyBytes } from '../key-bytes.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import type { KeyReading } from '../reading-names.ts';
import { type CodeOptions, readCode } from '../values/code.ts';
import { readDotenv } from '../values/dotenv.ts';
import { readHcl } from '../values/hcl.ts';
import { readMake } from '../values/make.ts';
import { givenByWord } from '../values/shell-value.ts';
import { readToml } from '../values/toml.ts';
import { vetted } from '../values/vetted.ts';
import { readYamlLine } from '../values/yaml-lines.ts';
import type { Occurrence, Statement, StatementReader } from './occurrence.ts';

const before = /(?:^|[\s{(,.[;$:"'`*+|&?>-])$/;
const type = String.raw`["']?(?:typing\.|t\.)?(?:str|bytes|list|tuple|List|Tuple|Sequence|Optional|Union|Final|ClassVar|Any|Secret|SecretStr|SecretBytes|pydantic\.\w+)\b[\w.[\], |"']*=`;
const annotation = String.raw`:[ \t]*(?:${type}|["']?[A-Za-z_][\w.]*(?:\[[^\n=]*\])?["']?[ \t]+=[ \t])(?!=)`;
const sign = new RegExp(
  String.raw`^(?<closing>["'\x60]?[*_]*[ \t]*\]?)[ \t]*(?<sign>${annotation}|=>(?=\s)|\?=|::?=|\+=|=(?!=)|:(?![:=]))`,
);

const variableSign = /^(?<closing>)[ \t]*(?<sign>=)/;

/** `NAME = value` and `NAME: value` in whichever language the text is, or appears to be. */
export const plain: StatementReader = (occurrence) => {
  if (!before.test(occurrence.before)) return null;
  const { language } = occurrence.context;
  // In an environment or a `.env`, `=>` means a value that begins with `>`.
  const isVariable = language === 'environ' || language === 'dotenv';
  const match = (isVariable ? variableSign : sign).exec(occurrence.after);
  const mark = match?.groups?.['sign'];
  if (match === null || mark === undefined || isOtherUse(occurrence, match)) return null;
  const at = occurrence.end + match[0].length;
  if (mark === '+=')
    return {
      given: { code: 'none', why: 'code', text: restOfLine(occurrence.context.text, occurrence.at).trim() },
      end: at,
    };
  if (mark === ':') return colon(occurrence, at, match.groups?.['closing'] ?? '');
  return { ...equals(occurrence, at, match), isEnvironment: isEnvironment(occurrence) };
};

/** `config["SECRET_KEY"]:` and `def make(secret_key: str)` assign nothing to the name. */
function isOtherUse({ before: head, after }: Occurrence, { groups }: RegExpExecArray): boolean {
  // `ic| app.secret_key: 'k'`, as IceCream prints it.
  if (groups?.['sign'] !== ':' || (head.endsWith('.') && /^:\s*[bu]?['"].*['"]\s*$/.test(after))) return false;
  return groups['closing']?.includes(']') === true || /[(.]$/.test(head);
}

function isEnvironment({ context, label }: Occurrence): boolean {
  return context.language === 'dotenv' || context.language === 'environ' || /^(?:FLASK|QUART)_/.test(label);
}

function colon({ before: head, context, after, label, end }: Occurrence, at: number, closing: string): Statement {
  const { text, names } = context;
  const options: CodeOptions = { names, isCode: false };
  if (/^:\s+\d+ bytes\s*$/.test(after))
    return { given: { code: 'none', why: 'masked', text: after.slice(1).trim() }, end: end + after.length };
  const read = closing.startsWith('"')
    ? readJsonText(text, at)
    : closing.startsWith("'")
      ? null
      : readYamlLine(text, at, options);
  return {
    ...(read ?? readCode(text, at, { ...options, isCode: /[{,]\s*["']$/.test(head) })),
    isEnvironment: /^(?:FLASK|QUART)_/.test(label),
  };
}

function readJsonText(text: string, at: number): ReadGiven | null {
  const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const token = /^"(?:[^"\\\n]|\\.)*"/.exec(text.slice(start))?.[0];
  const value = token === undefined ? null : parsed(token);
  return token === undefined || value === null
    ? null
    : { given: vetted({ code: 'value', value: str(value), text: token }), end: start + token.length };
}

function parsed(token: string): string | null {
  try {
    return String(JSON.parse(token));
  } catch {
    return null;
  }
}

function equals(occurrence: Occurrence, at: number, match: RegExpExecArray): ReadGiven {
  const { context, before: head } = occurrence;
  const { text, language, names } = context;
  const isBare = /^\s*(?:export\s+|override\s+)*$/.test(head) && match.groups?.['closing']?.trim() === '';
  const mark = match.groups?.['sign'] ?? '';
  if (isBare && (language === 'make' || /^(?:\?=|::?=)$/.test(mark))) return readMake(text, at);
  if (isBare && language === 'toml') return readToml(text, at) ?? readCode(text, at, { names, isCode: false });
  if (isBare && language === 'ini') return readIni(text, at);
  if (language === 'hcl') return readHcl(text, at);
  if (isBare && language === 'environ') return readRaw(text, at);
  if (isBare && language === 'dotenv') return readDotenv(text, at);
  if (/^[ \t]*-[ \t]+["']?$/.test(head)) return listed(occurrence, at);
  const isCode =
    language === 'python' || /[.[]$/.test(head) || mark.length > 1 || match.groups?.['closing']?.includes(']') === true;
  // In a list of arguments, more may follow on the line.
  const isArgument = /[(,]\s*$/.test(head);
  const read = readCode(text, at, { names, isCode: isCode || isArgument });
  return isBare && !isCode
    ? withOtherLanguages(read, { text, at, isSpaced: /^[ \t]*=[ \t]/.test(match[0] + text.charAt(at)) })
    : read;
}

/** The rest of the line, as configparser reads it. Text after a comment sign is a comment only for other readers. */
function readIni(text: string, at: number): ReadGiven {
  const line = restOfLine(text, at);
  const raw = line.trim();
  const bare = raw.replace(/\s+[#;].*$/, '');
  const inner = /^(["'])(.*)\1$/.exec(bare)?.[2] ?? bare;
  const dollars = inner.replaceAll('%%', '%');
  const also = [bare, raw, inner].flatMap((one) => asReading(one === raw ? 'assigned-text' : 'unquoted', str(one)));
  const given: Given = { code: 'value', value: str(dollars), text: raw, also, isAmbiguous: dollars !== raw };
  return { given: vetted(given), end: at + line.length };
}

/** A variable as a process has it. */
function readRaw(text: string, at: number): ReadGiven {
  const value = restOfLine(text, at);
  return { given: vetted({ code: 'value', value: str(value), text: value }), end: at + value.length };
}

/** `- NAME=value` in a YAML list. */
function listed({ before: head, context: { text } }: Occurrence, at: number): ReadGiven {
  const quote = head.at(-1) ?? '';
  if (!/["']/.test(quote)) return { given: vetted(readBareItem(text, at)), end: at + restOfLine(text, at).length };
  const inner =
    new RegExp(quote === '"' ? String.raw`^(?:[^"\\\n]|\\.)*` : String.raw`^(?:[^'\n]|'')*`).exec(
      text.slice(at),
    )?.[0] ?? '';
  const value = quote === '"' ? (parsed(`"${inner}"`) ?? inner) : inner.replaceAll("''", "'");
  return { given: vetted({ code: 'value', value: str(value), text: inner }), end: at + inner.length + 1 };
}

function readBareItem(text: string, at: number): Given {
  const value = restOfLine(text, at)
    .replace(/\s+#.*$/, '')
    .trim();
  return { code: 'value', value: str(value), text: value };
}

type LinePosition = { readonly text: string; readonly at: number; readonly isSpaced: boolean };

/** A single line may be shell, `.env`, Python or TOML, which spell some texts differently. */
function withOtherLanguages(read: ReadGiven, { text, at, isSpaced }: LinePosition): ReadGiven {
  const { given } = read;
  if (given.code !== 'value' || given.value.type !== 'str') return read;
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  const others = isSpaced ? asReadings(start, text, ['toml']) : asReadings(start, text, ['dotenv', 'shell']);
  const also = [...(given.also ?? []), ...others.filter((one) => one !== null)];
  const main = keyBytes(given.value);
  const isAmbiguous = main !== null && others.some((one) => one !== null && String(one.bytes) !== String(main));
  return { ...read, given: { ...given, also, isAmbiguous } };
}

function asReadings(
  at: number,
  text: string,
  languages: readonly ('toml' | 'dotenv' | 'shell')[],
): (KeyReading | null)[] {
  return languages.flatMap((language) => {
    if (language === 'toml') return readingOf('unquoted', readToml(text, at)?.given);
    if (language === 'dotenv') return readingOf('dotenv', readDotenv(text, at).given);
    const word = readShellWord(text, at, { stop: blankOrOperator });
    return readingOf('shell-word', givenByWord(word, text.slice(at, word.end)));
  });
}

function readingOf(reading: KeyReading['reading'], given: Given | undefined): KeyReading[] {
  return given?.code === 'value' ? asReading(reading, given.value) : [];
}

function asReading(reading: KeyReading['reading'], value: Parameters<typeof keyBytes>[0]): KeyReading[] {
  const bytes = keyBytes(value);
  return bytes === null || bytes.length === 0 ? [] : [{ reading, bytes }];
}
