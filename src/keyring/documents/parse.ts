import { LineCounter, parseAllDocuments } from 'yaml';

type Documents = Exclude<ReturnType<typeof parseAllDocuments>, { readonly empty: true }>;

/** A text as YAML or JSON, with the positions of its nodes. */
export type ParsedDocuments = { readonly documents: Documents; readonly lineOf: (at: number) => number };

/**
 * Null if the text is neither. The same parser reads JSON, which is a subset of YAML 1.2, because only this parser reports lines.
 */
export function parseDocuments(text: string): ParsedDocuments | null {
  const source = /^\s*[[{]/.test(text) ? jsonOf(text) : yamlOf(text);
  if (source === null) return null;
  const lines = new LineCounter();
  const documents = parsed(source, lines);
  if (documents === null || documents.some(({ errors }) => errors.length > 0)) return null;
  return { documents, lineOf: (at) => lines.linePos(at).line - 1 };
}

function parsed(source: string, lineCounter: LineCounter): Documents | null {
  try {
    const documents = parseAllDocuments(source, { lineCounter, uniqueKeys: false, strict: false, logLevel: 'silent' });
    return 'empty' in documents ? null : documents;
  } catch {
    // The text is nested too deeply for the stack.
    return null;
  }
}

/** JSON, plus what editors allow in it: comments and trailing commas. */
function jsonOf(text: string): string | null {
  const source = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g, (token) =>
    token.startsWith('"') ? token : token.replaceAll(/[^\n]/g, ' '),
  );
  try {
    JSON.parse(source);
    return source;
  } catch {
    return null;
  }
}

const mapping = /^[ \t]*(?:-[ \t]+)*(?:"[^"\n]+"|'[^'\n]+'|[\w$][\w.$/-]*)[ \t]*:(?:[ \t]|$)/m;
// An assignment or a statement at the start of a line: in such a language, a line with a colon means something else.
const otherLanguage =
  /^(?:[ \t]*\w+[ \t]*:[ \t]*[A-Za-z_][\w.[\], |]*=[ \t]*(?:[bBrRuUfF]{0,2}["']|[\w.]+\()|[ \t]*(?:from\s+[\w.]+\s+import|import\s+\w|def\s+\w+\(|class\s+\w+|@\w|if\s.+:\s*$|>>>|In \[)|[\w.[\]"']+[ \t]*=[ \t]*\S|(?:export|set|setx|docker|heroku|ENV|FROM)\s|\s*<\w|[$%]\s|\s*[|│║])/m;

/** Lines that consist of a template only (Helm, Jinja) are not part of the document. */
function yamlOf(text: string): string | null {
  const source = text
    .replaceAll(/^([ \t]*)\{\{[-\s].*\}\}[ \t]*$/gm, (line) => `#${' '.repeat(Math.max(0, line.length - 1))}`)
    .replaceAll(/^\t+/gm, '');
  return mapping.test(source) && !otherLanguage.test(topLevel(source)) ? quotedTemplates(source) : null;
}

/** Without the lines of block scalars, which may hold any language. */
function topLevel(source: string): string {
  const kept: string[] = [];
  let block = -1;
  for (const line of source.split('\n')) {
    const indent = line.search(/\S/);
    if (block >= 0 && (indent < 0 || indent > block)) continue;
    block = /[:-][ \t]+[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.test(line) ? indent : -1;
    kept.push(line);
  }
  return kept.join('\n');
}

/** `key: {{ … }}` is a template, not nested mappings, so quotes replace the characters around it. */
function quotedTemplates(source: string): string {
  return source.replaceAll(
    /^([ \t]*(?:-[ \t]+)?[\w."'-]+:[ \t])[ \t]*(\{\{[^\n]*\}\})[ \t]*$/gm,
    (whole, head: string, template: string) =>
      template.includes("'") && template.includes('"')
        ? whole
        : template.includes("'")
          ? `${head}"${template}"`
          : `${head}'${template}'`,
  );
}
