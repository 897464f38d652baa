import { type Given, str } from '../given.ts';
import { lineStart, restOfLine, statementStart } from '../lines.ts';
import { readDockerWord } from '../values/docker.ts';
import { readUnitEnvironment } from '../values/systemd.ts';
import { vetted } from '../values/vetted.ts';
import { afterName, type Occurrence, type Statement, type StatementReader } from './occurrence.ts';

const none = (occurrence: Occurrence, why: Extract<Given, { code: 'none' }>['why']): Statement => ({
  given: {
    code: 'none',
    why,
    text: restOfLine(occurrence.context.text, lineStart(occurrence.context.text, occurrence.at)).trim(),
  },
  end: occurrence.end,
});

/** `Environment="NAME=value" …` in a systemd unit, on one line or several. */
export const systemd: StatementReader = (occurrence) => {
  const { text } = occurrence.context;
  const start = statementStart(text, occurrence.at);
  const head = /^[ \t]*(?:Default|Manager)?Environment[ \t]*=/.exec(text.slice(start, occurrence.at))?.[0];
  if (head === undefined)
    return /^\s*(?:PassEnvironment|ImportCredential)\s*=/.test(occurrence.before)
      ? none(occurrence, 'environment')
      : null;
  const item = readUnitEnvironment(text, start + head.length, statementEnd(text, start)).find(
    ({ at, end }) => at <= occurrence.at && occurrence.at < end,
  );
  if (item === undefined || item.name !== occurrence.label) return { given: null, end: occurrence.end };
  return { given: vetted(item.given), end: item.end, isEnvironment: true };
};

function statementEnd(text: string, start: number): number {
  let end = start + restOfLine(text, start).length;
  while (/\\[ \t]*$/.test(text.slice(start, end)) && end < text.length) end += 1 + restOfLine(text, end + 1).length;
  return end;
}

/** Supervisor's `environment=NAME="value",OTHER="x"`, where `%%` is a percent sign. */
export const supervisor: StatementReader = (occurrence) => {
  const { text } = occurrence.context;
  if (!/^\s*environment\s*=/.test(paragraphBefore(occurrence))) return null;
  const at = afterName(occurrence, /^\s*=\s*/);
  if (at === null) return null;
  const quoted = /^(["'])((?:[^\\]|\\[^])*?)\1/.exec(text.slice(at));
  const raw = quoted?.[0] ?? /^[^,\n\r]*/.exec(text.slice(at))?.[0] ?? '';
  const value = (quoted?.[2]?.replaceAll(/\\([^])/g, '$1') ?? raw.trim()).replaceAll('%%', '%');
  return { given: vetted({ code: 'value', value: str(value), text: raw }), end: at + raw.length, isEnvironment: true };
};

/** From the line that starts the setting; lines with deeper indentation continue it. */
function paragraphBefore({ context: { text }, at }: Occurrence): string {
  let start = lineStart(text, at);
  while (start > 0 && /^[ \t]/.test(text.slice(start, start + 1))) start = lineStart(text, start - 1);
  return text.slice(start, at);
}

const directive =
  /^\s*(?:SetEnv|PassengerEnvVar|passenger_env_var|(?:uwsgi|fastcgi|scgi|grpc)_param|proxy_set_header|setenv-\w+)\s+["']?$/i;

/** Apache's `SetEnv NAME value`, nginx's `uwsgi_param NAME value;`, uWSGI's `env = NAME=value`. */
export const server: StatementReader = (occurrence) => {
  const { before, context } = occurrence;
  if (/^\s*PassEnv\s/i.test(before)) return none(occurrence, 'environment');
  if (directive.test(before)) {
    const at = afterName(occurrence, /^["']?[ \t]+/);
    return at === null ? null : argument(context.text, at);
  }
  if (/^\s*env\s*=\s*$/.test(before)) {
    const at = afterName(occurrence, /^=/);
    if (at === null) return null;
    const raw = restOfLine(context.text, at).trim();
    return {
      given: vetted({ code: 'value', value: str(raw), text: raw }),
      end: at + restOfLine(context.text, at).length,
      isEnvironment: true,
    };
  }
  const nginx = /^\s*env\s+$/.test(before) ? /^=([^;\n]*);/.exec(occurrence.after) : null;
  if (nginx === null) return null;
  return {
    given: vetted({ code: 'value', value: str(nginx[1] ?? ''), text: nginx[1] ?? '' }),
    end: occurrence.end + nginx[0].length,
    isEnvironment: true,
  };
};

/** One argument; within quotes, a backslash escapes a quote and itself. */
function argument(text: string, at: number): Statement {
  const line = restOfLine(text, at);
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^'\\]|\\.)*)'/.exec(line);
  const raw = quoted?.[0] ?? /^[^\s;]*/.exec(line)?.[0] ?? '';
  const value = (quoted?.[1] ?? quoted?.[2])?.replaceAll(/\\(["'\\])/g, '$1') ?? raw;
  return { given: vetted({ code: 'value', value: str(value), text: raw }), end: at + raw.length, isEnvironment: true };
}

/** A Dockerfile's `ENV NAME=value …`, also over several lines, `ENV NAME value`, and `ARG NAME=value`. */
export const dockerfile: StatementReader = (occurrence) => {
  const { text } = occurrence.context;
  const start = statementStart(text, occurrence.at);
  const source = text.slice(start, occurrence.at);
  if (!/^\s*(?:ONBUILD\s+)?(?:ENV|ARG)\s/.test(source)) return null;
  const signed = afterName(occurrence, /^=/);
  if (signed !== null) return { ...readDockerWord(text, signed, false), isEnvironment: true };
  const isFirst = /^\s*(?:ONBUILD\s+)?ENV(?:[ \t]|\\\r?\n)+$/.test(source);
  const at = isFirst ? afterName(occurrence, /^[ \t]+/) : null;
  if (at !== null) return { ...readDockerWord(text, at, true), isEnvironment: true };
  return /^\s*(?:ONBUILD\s+)?ARG\s/.test(source) ? none(occurrence, 'environment') : null;
};
