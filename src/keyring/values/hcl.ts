import { textReading } from '../encodings.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import { vetted } from './vetted.ts';

const quoted = /^"((?:[^"\\$%]|\\.|\$\$\{|%%\{|\$(?!\{)|%(?!\{)|[$%]\{[^}]*\})*)"/;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** A value in Terraform's language (HCL "Quoted Templates"): `$${` is `${`, and `${…}` is filled in. */
export function readHcl(text: string, at: number): ReadGiven {
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  const line = restOfLine(text, start);
  const match = quoted.exec(line);
  if (match === null)
    return { given: expression(line.replace(/\s*(?:#|\/\/).*$/, '').trim()), end: start + line.length };
  const [source, inner = ''] = match;
  const value = inner.replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))|([$%])\4\{/g,
    (whole, four?: string, eight?: string, letter?: string, mark?: string) => {
      if (mark !== undefined) return `${mark}{`;
      if (letter !== undefined) return letters[letter] ?? letter;
      const code = Number.parseInt(four ?? eight ?? '', 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
  const isFilled = /(?<![$%])[$%]\{/.test(inner.replaceAll(/\$\$\{|%%\{/g, ''));
  const given: Given = !isFilled
    ? { code: 'value', value: str(value), text: source }
    : /^\$\{[^}]*\}$/.test(inner)
      ? { code: 'none', why: 'code', text: source }
      : { code: 'none', why: 'filled-in', text: source, also: textReading('unfilled', value) };
  return { given: vetted(given), end: start + source.length };
}

function expression(text: string): Given {
  if (/^random_(?:password|string|id|bytes)\./.test(text)) return { code: 'none', why: 'generated', text };
  if (/secret|ssm_parameter|vault|key_vault/.test(text) && /^data\.|_secret\.|secret_version/.test(text))
    return { code: 'none', why: 'secret-store', text };
  const fallback = /^(?:try|coalesce|lookup)\(.*,\s*"([^"\\$]+)"\s*\)$/.exec(text)?.[1];
  return fallback === undefined
    ? { code: 'none', why: 'code', text }
    : { code: 'default', values: [str(fallback)], text };
}
