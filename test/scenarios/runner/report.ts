import type { Look } from './look.ts';
import type { Outcome } from './run.ts';
import type { WalkedApp } from './apps.ts';

const nothing: Look = {
  page: '',
  badge: '',
  verdicts: [],
  rules: [],
  rows: [],
  details: [],
  panel: '',
  popup: '',
  findings: [],
};

/** One line of JSON: what was seen at the end, and each named look if the walk took several. */
export function jsonLine(app: string, { end, snaps, problem }: Outcome): string {
  const named = snaps.size > 1 && { snaps: Object.fromEntries(snaps) };
  return JSON.stringify({ app, ...(end ?? nothing), ...named, ...(problem !== null && { problem }) });
}

/** The text of panel, popup, badge and timeline, for a person to read. */
export function summary(app: string, walk: WalkedApp['walk'], { end, snaps, problem }: Outcome): string {
  const facts = walk.ok ? walk.value.facts : {};
  const looks = snaps.size > 1 ? [...snaps] : end ? ([['', end]] as const) : [];
  const told = ['problem', 'symptom'].flatMap((name) => (facts[name] ? [`  ${name}: ${facts[name]}`] : []));
  return [
    `${app}${problem === null ? '' : '   FAILED'}`,
    ...told,
    ...looks.flatMap(([name, seen], index) => [
      ...(name ? [`  — ${name}`] : []),
      ...linesOf(seen, looks[index - 1]?.[1] ?? nothing),
    ]),
    ...(problem === null ? [] : [block('failed', problem)]),
    '',
  ].join('\n');
}

const entriesOf = ({ rows, details }: Look) => rows.map((row, index) => [row, details[index]].join('\n').trim());

/** What a look shows that the previous one did not. */
function linesOf(now: Look, before: Look): string[] {
  const known = new Set(entriesOf(before));
  const changed = (part: 'page' | 'panel' | 'popup') =>
    block(part, now[part] === before[part] ? '(as before)' : now[part] || '(nothing)');
  return [
    changed('page'),
    changed('panel'),
    changed('popup'),
    block('badge', now.badge || '(none)'),
    ...entriesOf(now).flatMap((entry) => (known.has(entry) ? [] : [block('timeline', entry)])),
  ];
}

/** A label with text next to it. */
function block(label: string, text: string): string {
  const [first = '', ...others] = text.split(/\n+/);
  return [`  ${label.padEnd(9)} ${first}`, ...others.map((line) => `  ${' '.repeat(9)} ${line}`)].join('\n');
}
