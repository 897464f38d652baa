import { type Assigned, type Dialect, readAssigned } from './assigned.ts';

export type KeyName = 'SECRET_KEY' | 'SECRET_KEY_FALLBACKS';

/** A secret's name with what it was given, and the lines (from 0) on which it stands. */
export type Assignment = {
  readonly name: KeyName;
  readonly first: number;
  readonly last: number;
  /** A variable of the environment, where `app.config.from_prefixed_env` takes JSON for what it means. */
  readonly isEnvironment: boolean;
  readonly assigned: Assigned;
};

// Flask reads SECRET_KEY; the prefixes are those of `app.config.from_prefixed_env` and its kin.
const name = String.raw`(?:FLASK_|QUART_|DJANGO_|STARLETTE_|APP_|SESSION_)?SECRET_KEY(?<fallbacks>_FALLBACKS)?`;
const annotation = String.raw`:[ \t]*(?:typing\.|t\.)?(?:str|bytes|list|tuple|Optional|Union|Final|ClassVar|Any|SecretStr)\b[\w.[\], |]*=`;
// Of a Dockerfile and of Apache, where a blank is enough.
const withoutSign = String.raw`(?<=^[ \t]*(?:ENV|SetEnv)[ \t]+\w+[ \t]+)(?=[^\s=])`;
const known = new RegExp(
  String.raw`(?<before>^|[\s{(,.[;$:-])(?<quote>["']?)${name}(?<closing>["']?[ \t]*\]?)[ \t]*(?<sign>${annotation}|=(?!=)|:(?![:=])|${withoutSign})`,
  'gimu',
);
const anyName =
  /^[ \t]*(?:-[ \t]+)?(?:export[ \t]+|set[ \t]+)?(?:[\w.-]+|["'][\w.-]+["'])(?:\[["'][\w.-]+["']\])?[ \t]*(?:=(?!=)|:)(?=[ \t]*\S)/u;

/** Every `SECRET_KEY` and `SECRET_KEY_FALLBACKS` that the text assigns, in any of the languages of config files. */
export function findAssignments(text: string): Assignment[] {
  const found: Assignment[] = [];
  let end = 0;
  for (const match of text.matchAll(known)) {
    const start = match.index + (match.groups?.before?.length ?? 0);
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (start < end || comment.test(before) || isOtherUse(match)) continue;
    const dialect = dialectOf(match, before);
    const isEnvironment =
      dialect === 'shell' || dialect === 'directive' || /^["']?(?:FLASK|QUART)_/i.test(text.slice(start));
    const assigned = readAssigned(text, match.index + match[0].length, dialect);
    end = assigned.end;
    const fallbacks = match.groups?.fallbacks !== undefined;
    const lines = { first: lineAt(text, start), last: lineAt(text, end) };
    found.push({ name: fallbacks ? 'SECRET_KEY_FALLBACKS' : 'SECRET_KEY', ...lines, isEnvironment, assigned });
  }
  return found;
}

/** The value of a line that assigns to a name which is not known to be a secret's. */
export function readAnyAssignment(line: string): Assigned | null {
  const start = anyName.exec(line)?.[0];
  return start === undefined ? null : readAssigned(line, start.length, 'python');
}

const prompt = /^\s*(?:>>>|\.\.\.|In \[\d+\]:)(?:\s|$)/;

const configLine = [
  prompt,
  /^\s*(?:#|\/\/|;)/,
  /^\s*\[[\w.-]+\]\s*$/,
  /^\W*$/u,
  /^\s*(?:import|from|class|def|if|else|return|with)\b/,
  /^\s*["']?[\w.-]+["']?\s*[:=]\s*$/,
  /^\s*[\w.]+\(/,
  /^\s*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|RUN|SHELL|USER|VOLUME|WORKDIR)\s/,
  anyName,
];

/** Whether a line is what somebody typed into Python, whose answer follows. */
export function isPrompt(line: string): boolean {
  return prompt.test(line);
}

/** Whether a line among assignments is a part of a config file rather than a key. */
export function looksLikeConfig(line: string): boolean {
  return configLine.some((pattern) => pattern.test(line));
}

export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}

const comment = /^\s*(?:#|\/\/|;)/;

/** `config["SECRET_KEY"]:` and `def make(secret_key: str)` give the name no value. */
function isOtherUse({ groups }: RegExpMatchArray): boolean {
  if (groups?.sign !== ':') return false;
  return groups.closing?.includes(']') === true || /[(.]/.test(groups.before ?? '');
}

function dialectOf({ groups }: RegExpMatchArray, before: string): Dialect {
  if (groups?.sign === '') return 'directive';
  if (groups?.sign !== ':') return /^\s*(?:export|env|setenv)\s|\s(?:-e|--env)[ =]$/i.test(before) ? 'shell' : 'python';
  return groups.quote === '"' ? 'json' : groups.quote === '' ? 'yaml' : 'python';
}
