import { readLiteralAt } from '../../python/literal/literal.ts';
import type { Expression } from '../code/expression.ts';
import { fold, type Names } from '../code/fold.ts';
import type { FoldOutcome } from '../code/outcome.ts';
import { parseExpression, type ParsedExpression } from '../code/parse.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import { vetted } from './vetted.ts';

export type CodeOptions = {
  readonly names: Names;
  /** The text is certainly Python, so a bare word is a name. */
  readonly isCode: boolean;
  /** The value may end within a line, because more words follow. */
  readonly isWord?: boolean;
};

// What may follow a value: the end of a call or a dict, a comment.
const terminator = /^[ \t]*(?:[,;)}\]].*|#.*|\/\/.*|-->.*)?$/;
// Separate words may follow.
const afterWord = /^(?:[ \t;&|].*)?$/;

/** A value in Python and in languages with the same strings: the generic reading if the language is unknown. */
export function readCode(text: string, at: number, options: CodeOptions): ReadGiven {
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  const line = restOfLine(text, start);
  if (line.trim() === '') return { given: { code: 'value', value: str(''), text: '' }, end: start };
  const parsed = options.isWord === true ? null : chained(text, parseExpression(text, start));
  const isWhole = parsed !== null && terminator.test(restOfLine(text, parsed.end));
  if (/^(?:['"]|[bBrRuUfF]{1,2}['"])/.test(line)) {
    return isWhole ? fromParsed({ text, start, parsed, options }) : readQuoted(text, start, options);
  }
  if (isWhole && (isCodeLike(parsed.expression, options) || code.test(text.slice(start, parsed.end))))
    return fromParsed({ text, start, parsed, options });
  if (/^[[(]/.test(line)) return readBracketed(text, start, options);
  return readBare(line, start);
}

/** `NAME = app.secret_key = 'k'`: the last part is the value. */
function chained(text: string, parsed: ParsedExpression | null): ParsedExpression | null {
  const sign = parsed === null ? null : /^[ \t]*=(?!=)/.exec(text.slice(parsed.end))?.[0];
  if (parsed === null || sign === undefined || sign === null) return parsed;
  return /^(?:name|attribute|unknown)$/.test(parsed.expression.kind)
    ? chained(text, parseExpression(text, parsed.end + sign.length))
    : parsed;
}

type Whole = {
  readonly text: string;
  readonly start: number;
  readonly parsed: ParsedExpression;
  readonly options: CodeOptions;
};

function fromParsed({ text, start, parsed, options }: Whole): ReadGiven {
  const source = text.slice(start, parsed.end);
  // The literal reader handles numbers, dicts and the like, and names their types.
  const literal = parsed.expression.kind === 'constant' ? null : readLiteralAt(text, start);
  if (literal?.ok === true && literal.value.end >= parsed.end)
    return { given: vetted({ code: 'value', value: literal.value.value, text: source }), end: literal.value.end };
  return { given: givenByOutcome(fold(parsed.expression, options.names), source), end: parsed.end };
}

export function givenByOutcome(outcome: FoldOutcome, text: string): Given {
  switch (outcome.code) {
    case 'constant':
      return vetted({ code: 'value', value: outcome.value, text });
    case 'default':
      return { code: 'default', values: outcome.values, text };
    case 'none':
      return { code: 'none', why: outcome.why, text };
  }
}

/** A call or look-up that contains a text or, if the text is Python, a name. No key looks like that. */
function isCodeLike(expression: Expression, options: CodeOptions): boolean {
  if (expression.kind === 'name') return options.isCode || /^(?:None|null)$/.test(expression.name);
  if (expression.kind === 'constant') return expression.value.type === 'none' || options.isCode;
  if (expression.kind === 'attribute') return options.isCode;
  if (expression.kind === 'list') return expression.items.some((item) => item.kind !== 'name');
  return options.isCode || holdsText(expression);
}

function holdsText(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
      return expression.value.type === 'str' || expression.value.type === 'bytes';
    case 'name':
      return expression.name === '...';
    case 'attribute':
      return holdsText(expression.of);
    case 'call':
      return holdsText(expression.callee) || expression.args.some(({ value }) => holdsText(value));
    case 'binary':
      return holdsText(expression.left) || holdsText(expression.right);
    case 'choice':
      return holdsText(expression.chosen) || holdsText(expression.otherwise);
    case 'list':
      return expression.items.some(holdsText);
    case 'unknown':
      return expression.parts.some(holdsText);
  }
}

function readQuoted(text: string, at: number, { isWord }: CodeOptions): ReadGiven {
  const read = readLiteralAt(text, at);
  const line = restOfLine(text, at).trim();
  if (!read.ok) {
    if (read.problem.code === 'not-a-literal') return { given: { code: 'none', why: 'code', text: line }, end: at };
    return { given: { code: 'unreadable', problem: read.problem.code, at: read.problem.at }, end: at };
  }
  const { value, end } = read.value;
  const rest = restOfLine(text, end);
  const source = text.slice(at, end);
  if (!(isWord === true ? afterWord : terminator).test(rest))
    return { given: { code: 'none', why: 'code', text: `${source}${rest}`.trim() }, end };
  return { given: vetted({ code: 'value', value, text: source }), end };
}

/** A list or tuple; otherwise a bare text that happens to start with a bracket. */
function readBracketed(text: string, at: number, options: CodeOptions): ReadGiven {
  const read = readQuoted(text, at, options);
  const line = restOfLine(text, at);
  return read.given.code === 'value' || /^[[(]\s*(?:["'\]]|$)|[\])],?$/.test(line) ? read : readBare(line, at);
}

const code =
  /^(?:os|environ|env|getenv|secrets|config|decouple|settings|self|app|current_app|str|bytes|open|uuid|base64|hashlib|binascii|random|process|get_\w+|load_\w+|generate_\w+|token_\w+)\s*[.([]|^[A-Za-z_][\w.]{3,}\(.*\)[,;]?$|\(\)$|^\$\{.*\}$|^\$\(.+\)$|^`.+`$|^\$[A-Z_]\w*$|^\{\{|^!\w/;

/** Unquoted, up to the end of the line or a comment. */
function readBare(line: string, at: number): ReadGiven {
  const text = line.replace(/\s+#.*$/, '').trim();
  const end = at + line.length;
  const given = vetted({ code: 'value', value: str(text), text });
  if (given.code !== 'value') return { given, end };
  if (code.test(text)) return { given: { code: 'none', why: 'code', text }, end };
  const none = /^(?:None|null|~)(?=\s*(?:[,;)}\]].*)?$)/.exec(text)?.[0];
  // In a dict, more may follow on the line.
  if (none !== undefined)
    return {
      given: { code: 'value', value: { type: 'none' }, text: none },
      end: at + line.indexOf(none) + none.length,
    };
  return { given, end };
}
