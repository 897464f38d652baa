import { parse } from 'smol-toml';

/** The language of a whole file, if its other lines reveal it. */
export type Language = 'python' | 'dotenv' | 'toml' | 'ini' | 'make' | 'hcl' | 'unit' | 'shell' | 'environ';

const python =
  /^[ \t]*(?:from\s+[\w.]+\s+import\s|import\s+\w[\w.]*\s*(?:$|as\b|,)|class\s+\w+.*:\s*$|(?:async\s+)?def\s+\w+\(|@\w[\w.]*|if\s+.+:\s*$|>>>\s|\w+\s*=\s*(?:Flask|Quart|FastAPI|Starlette)\()/m;
const unit = /^\s*\[(?:Service|Unit|Install|Container|Manager)\]\s*$/m;
const hcl =
  /^\s*(?:resource|variable|module|provider|data|locals|terraform|output|environment|variables|container|env|app_settings|site_config)\b[^\n=]*=?\s*\{\s*$/m;
const make = /^(?:export\s+)?[\w.-]+\s*(?:\?=|::?=)|^[\w.-]+\s*:(?![=:])[^\n]*\n\t\S/m;
const section = /^\s*\[\[?[^\]\n=,'"]+\]?\]\s*(?:[#;].*)?$/m;
const shell = /^#!.*sh\b|^\s*(?:export\s+\w+=|if \[|fi\s*$|done\s*$|function \w+)/m;

export function languageOf(text: string): Language | null {
  if (unit.test(text)) return 'unit';
  if (section.test(text) && !python.test(text)) return isToml(text) ? 'toml' : 'ini';
  if (python.test(text)) return 'python';
  if (hcl.test(text)) return 'hcl';
  if (make.test(text)) return 'make';
  if (shell.test(text)) return isDotenv(text) ? 'dotenv' : 'shell';
  if (!isDotenv(text)) return null;
  // `env` prints variables that no file sets.
  return /^(?:PATH|HOME|PWD|HOSTNAME)=/m.test(text) ? 'environ' : 'dotenv';
}

function isToml(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

const assigned = /^\s*(?:export\s+)?[A-Za-z_][\w.]*=/;
// What continues a shell command after the assignment.
const goesOn = /^\s*export\s.*(?:&&|;\s|\|\|)/;
const codeValue = /=\s*(?:\w[\w.]*\(|[[({]|[bBrRuUfF]{1,2}['"])/;

/** At least two lines, all of them `NAME=value`. */
function isDotenv(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const held = lines.filter((line) => assigned.test(line) && !codeValue.test(line) && !goesOn.test(line));
  return held.length >= 2 && held.length === lines.length;
}
