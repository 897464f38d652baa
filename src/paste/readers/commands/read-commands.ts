import { splitWords, type Word } from '../../../shell/split-words.ts';
import { type Pasted, pastedCookies, pastedPair, type Place } from '../../pasted.ts';
import { isSession } from '../tokens/shape.ts';

/** Why a command gives no cookie; `at` is an index into the text. */
export type CommandProblem = { readonly code: 'cookie-file' | 'unclosed-quote'; readonly at: number };

type ReadCommands = { readonly found: readonly Pasted[]; readonly problem: CommandProblem | null };

const prompt = /(?:[\w.@~:/\\[\]() -]{0,60}[$#%>❯][ \t]+)?/.source;
const tools =
  'curl|wget|https?|xhs?|httpx|sqlmap|ffuf|wfuzz|gobuster|feroxbuster|ab|flask-unsign|hey|wrk|siege|nikto|wpscan|nuclei|docker|podman|kubectl';
// With its options in any order, or a line of it.
const start = new RegExp(
  String.raw`^[ \t]*(?:${prompt}(?:sudo[ \t]+)?(?:[\w.:\\/-]{0,200}[\\/])?(?:${tools})(?:\.exe)?(?=\s)|(?:-[bH]|--cookie|--header)(?=[\s='"]))`,
  'gm',
);
// An option that may hold cookies, in a line of whatever program.
const option = /(?:^|\s)(?:-[bcCH]|--?[\w-]{0,20}(?:cookie|header)[\w-]{0,10})(?=[\s='"])/;

/** The cookies that command lines send: of curl and HTTPie as they read their options, of others by what their options say. */
export function readCommands(text: string): ReadCommands {
  const source = text.replaceAll(/`(\r?)\n/g, ' $1\n');
  const starts = [...source.matchAll(start)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined)
    return { found: linesOf(source, 0).flatMap((line) => readLine(source, line)), problem: null };
  const before = linesOf(source.slice(0, first), 0).flatMap((line) => readLine(source, line));
  const reads = starts.map((at, index) => readCommand(source, { at, end: starts[index + 1] ?? source.length }));
  const found = [...before, ...reads.flatMap((read) => read.found)];
  // Prose can begin a line with the name of a program, but not the whole text.
  const isFirst = text.slice(0, first).trim() === '';
  return { found, problem: found.length === 0 && isFirst ? (reads[0]?.problem ?? null) : null };
}

type Span = { readonly at: number; readonly end: number };

/** A command and what it printed, or the command's own line where quotes in what follows do not close. */
function readCommand(text: string, span: Span): ReadCommands {
  const words = splitWords(text.slice(span.at, span.end));
  if (words.ok) return readWords(words.value, span);
  const [line] = linesOf(text.slice(span.at, span.end), span.at);
  const own = line === undefined ? words : splitWords(text.slice(line.at, line.end));
  if (own.ok && line !== undefined) return readWords(own.value, line);
  return { found: [], problem: { code: 'unclosed-quote', at: span.at + words.problem } };
}

/** Lines, joined where a backslash or a caret ends them. */
function linesOf(text: string, offset: number): Span[] {
  return [...text.matchAll(/(?:[^\r\n\\^]|\\(?:\r\n|[^])|\^(?:\r\n|[^])|[\\^])+/g)].map(({ 0: line, index }) => ({
    at: offset + index,
    end: offset + index + line.length,
  }));
}

function readLine(text: string, span: Span): readonly Pasted[] {
  const line = text.slice(span.at, span.end);
  if (!option.test(line)) return [];
  const words = splitWords(line);
  return words.ok ? readWords(words.value, span).found : [];
}

function readWords(words: readonly Word[], { at: offset, end }: Span): ReadCommands {
  const tool = toolOf(words);
  const found: Pasted[] = [];
  for (const [index, word] of words.entries()) {
    const placeOf = (count: number): Place => ({
      at: offset + word.at,
      end: endOf(words[index + count], { at: offset, end }),
      by: 'command',
    });
    const place = placeOf(1);
    const header = headerIn(word.text, tool);
    if (header !== null) {
      found.push(...header.flatMap((value) => pastedCookies(value, place)));
      continue;
    }
    if (isHttpie(tool)) continue;
    const named = optionOf(word.text, words[index + 1]);
    // curl takes `-b` without a `=` as the name of a file of cookies.
    if (named !== null && tool === 'curl' && named.name === 'b' && !named.value.includes('='))
      return { found, problem: { code: 'cookie-file', at: place.at } };
    found.push(
      ...(named === null
        ? readNested(word.text, place)
        : readOption(named, { tool, place: placeOf(named.isApart ? 2 : 1) })),
    );
  }
  return { found, problem: null };
}

const endOf = (next: Word | undefined, { at, end }: Span): number => (next === undefined ? end : at + next.at);

/** The program's name; `curl` for lines that begin with an option. */
function toolOf(words: readonly Word[]): string {
  const names = words.slice(0, 8).map(({ text }) => /^(?:.*[\\/])?([\w-]+?)(?:\.exe)?$/.exec(text)?.[1] ?? '');
  const known = names.find(
    (name) => new RegExp(`^(?:${tools})$`).test(name) && !/^(?:docker|podman|kubectl)$/.test(name),
  );
  if (known !== undefined) return known === 'wget' ? 'curl' : known;
  return words[0]?.text.startsWith('-') === true || names.includes('docker') ? 'curl' : '';
}

const isHttpie = (tool: string): boolean => /^(?:https?|xhs?)$/.test(tool);

/** The values of the Cookie headers that a word holds, with the option that it may begin with; null where it holds none. */
function headerIn(text: string, tool: string): string[] | null {
  if (isHttpie(tool)) {
    // `Cookie:@x` is read from a file, `Cookie:=x` a field of JSON; a backslash keeps a separator from being one (httpie/cli/argtypes.py).
    const value = /^cookie:(?![=@])(.*)$/is.exec(text)?.[1];
    return value === undefined ? null : [value.replaceAll(/\\([:;=@])/g, '$1')];
  }
  const lines = text.replace(/^(?:-[a-zA-Z]*H|--?[\w-]+=)=?/, '').split(/\r?\n|\\n/);
  const values = lines.flatMap((line) => /^\s*cookie\s*:(.*)$/is.exec(line)?.[1] ?? []);
  return values.length === 0 ? null : values;
}

type Option = { readonly name: string; readonly value: string; readonly isApart: boolean };

/** `-b x`, `-bx`, `--cookie x`, `--cookie=x`, and the like of other programs; null for what holds no cookies. */
function optionOf(text: string, next: Word | undefined): Option | null {
  const match = /^(?:-[sSvLkiIgfN]*([bcC])|-([bC])=?([^]+)|--?([\w-]*cookies?(?:-string)?)(?:=([^]*))?)$/.exec(text);
  if (match === null) return null;
  const [, alone, short, attached, long, assigned] = match;
  const name = alone ?? short ?? (long === 'cookie' ? 'b' : (long ?? ''));
  if (/(?:load|save|keep|set|drop|ignore|no|file|jar)/.test(name)) return null;
  const value = attached ?? assigned;
  return { name, value: value ?? next?.text ?? '', isApart: value === undefined };
}

function readOption({ name, value }: Option, { tool, place }: { tool: string; place: Place }): readonly Pasted[] {
  if (/^[^=\s"'{[(]*=/.test(value.trim())) {
    const pairs = pastedCookies(value, place);
    // `-c` and `-C` mean other things to most programs.
    const isSure =
      (name !== 'c' && name !== 'C' && (tool !== '' || name !== 'b')) ||
      pairs.some((one) => isSession(one.name, one.value));
    if (isSure) return pairs;
  }
  return /^[^\s{[(]+$/.test(value) && isSession(null, value) ? [pastedPair(null, value, place)] : [];
}

/** A command in a command: `sh -c "curl …"`. */
function readNested(text: string, place: Place): readonly Pasted[] {
  if (!/\s/.test(text) || !option.test(text)) return [];
  return readCommands(text).found.map((found) => ({ ...found, ...place }));
}
