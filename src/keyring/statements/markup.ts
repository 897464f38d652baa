import { parseLiteral } from '../../python/literal/literal.ts';
import { type Given, str } from '../given.ts';
import { vetted } from '../values/vetted.ts';
import { decodeEntities } from './entities.ts';
import type { Occurrence, Statement, StatementReader } from './occurrence.ts';

const content = String.raw`(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))`;
const element = new RegExp(String.raw`^[^<>]*>\s*${content}\s*<`);
const valueElement = new RegExp(String.raw`^[^<>]*>\s*<value>${content}</value>`, 'i');
const plist = new RegExp(String.raw`^</key>\s*<(?:string|data)>${content}</`);
const cell = /^(?:\s|<\/[^<>]+>|:)+(?:\s|<(?:td|dd|pre|code|div|span|samp|input)\b[^<>]*>)+([^<]*)/;

/** A name in XML or HTML: `<add key="NAME" value="…" />`, `<NAME>…</NAME>`, a property list, a table row. */
export const markup: StatementReader = (occurrence) => {
  const { context, before } = occurrence;
  if (!/[<>"']$/.test(before)) return null;
  const rest = context.text.slice(occurrence.end, occurrence.end + 4000);
  if (before.endsWith('<')) return withContent(occurrence, element.exec(rest));
  const assigned = before.endsWith('>') ? /^=([^<]*)<\//.exec(rest) : null;
  if (assigned !== null)
    return { given: decoded(assigned[1] ?? ''), end: occurrence.end + assigned[0].length, isEnvironment: true };
  if (before.endsWith('<key>')) return withContent(occurrence, plist.exec(rest));
  const tag = attributeTag(occurrence);
  if (tag !== null)
    return attribute(occurrence, tag) ?? withContent(occurrence, valueElement.exec(rest) ?? element.exec(rest));
  if (!/<(?:td|th|dt|code|b|strong|span)\b[^<>]*>$/.test(before)) return null;
  const match = cell.exec(rest);
  return match === null ? null : { given: vetted(printed(match[1] ?? '')), end: occurrence.end + match[0].length };
};

/** The tag in which the name is the value of `key` or `name`. */
function attributeTag({ context, at }: Occurrence): string | null {
  const start = context.text.lastIndexOf('<', at);
  if (start < 0 || at - start > 1000) return null;
  // An attribute may contain a literal `>`.
  const tag = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(context.text.slice(start, start + 5000))?.[0];
  if (tag === undefined) return null;
  return /^<[A-Za-z][\w:.-]*\s[^<>]*\b(?:key|name)\s*=\s*["']$/i.test(context.text.slice(start, at)) ? tag : null;
}

function attribute({ context, at }: Occurrence, tag: string): Statement | null {
  const match = /\bvalue\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  if (match === null) return null;
  return {
    given: decoded(match[1] ?? match[2] ?? ''),
    end: context.text.lastIndexOf('<', at) + tag.length,
    isEnvironment: true,
  };
}

function withContent({ end }: Occurrence, match: RegExpExecArray | null): Statement | null {
  if (match === null) return null;
  const [whole, raw, text] = match;
  const given =
    raw === undefined ? decoded((text ?? '').trim()) : vetted({ code: 'value', value: str(raw), text: raw });
  return { given, end: end + whole.length };
}

function decoded(text: string): Given {
  return vetted({ code: 'value', value: str(decodeEntities(text)), text });
}

/** Debug pages mostly print Python's `repr`. */
function printed(text: string): Given {
  const shown = decodeEntities(text).trim();
  const read = /^[bu]?['"]/.test(shown) ? parseLiteral(shown) : null;
  return { code: 'value', value: read?.ok === true ? read.value : str(shown), text: shown };
}
