import { type FormatName, formatOf } from '../../formats/index.ts';
import type { Outcome, Rule } from '../../session/verdict.ts';
import type { PayloadProblem } from '../../session/facts.ts';
import type { PyType } from '../../python/value.ts';
import type { Jar } from '../../site/snapshot.ts';
import type { DurationPart } from './time.ts';

// Every sentence that a person reads stands here, so that a translation is one place: these are of the first look, and those of
// what is fetched after it stand in words-later.ts.

/** A whole number as English groups it. Intl would do, but its first call loads ICU's data, and the popup waits for it. */
export const count = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
export const some = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
const quoted = (text: string) => `“${text}”`;

// The page as a whole

export const panelTitle = 'Flask Session';
export const loading = 'Reading the cookies of this tab…';
export const noSiteTitle = 'No site here';
export const noSite =
  'This tab shows a page of the browser itself, or a file. Open a site, and its session appears here.';

export const noAccessTitle = (host: string) => `Allow Decant to read the cookies of ${host}`;
export const noAccessWhy =
  'Flask’s session cookie is HttpOnly: no script of the page can see it. Only the browser can show it, and it does so for the sites that you allow.';
export const noAccessPrivacy = 'Nothing that is read here leaves this browser.';
export const allowSite = (host: string) => `Allow ${host}`;
export const allowSiteScope = (host: string) => `For http and https pages of ${host}, and nothing else.`;
export const allowAll = 'Allow all sites instead';
export const opensPage =
  'Firefox cannot ask from devtools, so a tab of Decant opens and asks there. This panel then continues by itself.';

export const noSessionTitle = (host: string) => `No session on ${host}`;
export const noCookies = 'This page has no cookies. The app has set none yet, or has just deleted its session.';
export const lookedAt = (names: number) => `Looked at ${some(names, 'cookie')}; none reads as a session:`;
export const noSessionHints = [
  {
    lead: 'Kept on the server',
    text: 'Flask-Session and its like leave only a random id in a cookie. There is nothing in it to show.',
  },
  {
    lead: 'Another cookie name, host or path',
    text: 'Every cookie that this page sends is looked at, whatever its name. Open the page that the session belongs to.',
  },
  { lead: 'Nothing in it yet', text: 'Flask sends the cookie once something has been put into the session.' },
] as const;
export const otherCookies = (names: number) => `${some(names, 'other cookie')}, no session`;
export const hiddenDomains = (domains: readonly string[]) =>
  `This site may also receive cookies of ${domains.join(' and ')}. The browser hides them until you allow that.`;
export const allowDomains = (domains: readonly string[]) => `Allow ${domains.join(' and ')}`;

export const jarLabel = (jar: Jar): string | null => {
  if (jar.kind === 'private') return 'Private window';
  if (jar.kind === 'container') return jar.label === null ? 'Container' : `Container: ${jar.label}`;
  return null;
};

export const openDevtools = 'Secret key and more: in devtools (F12), the Flask Session panel';
export const moreInPanel = (value: number) => `${some(value, 'more key')} in the panel`;

// Formats

const wordsOf = (format: FormatName) => formatOf(format).words;

export const formatLabel = (format: FormatName) => wordsOf(format).label;
export const formatTitle = (format: FormatName) => wordsOf(format).title;
export const readAs = 'Read as';

// The verdict

/** What the framework will do on the next request: the biggest sentence of the view. */
export function verdictTitle(format: FormatName, rule: Rule): string {
  const { framework, thing, accepts, refuses, fails } = wordsOf(format);
  switch (rule) {
    case 'signed-by-current-key':
    case 'signed-by-fallback-key':
      return accepts;
    case 'fallback-key-not-used':
      return `${refuses}: signed with a fallback key`;
    case 'too-old':
      return `${refuses}: too old`;
    case 'from-the-future':
      return `${refuses}: signed in the future`;
    case 'signed-with-another-key':
      return `${refuses}: signed with another key`;
    case 'no-signature':
      return `${refuses}: no signature`;
    case 'no-timestamp':
      return `${refuses}: no timestamp`;
    case 'malformed-timestamp':
      return `${refuses}: malformed timestamp`;
    case 'payload-cannot-be-loaded':
      return formatOf(format).rules.brokenPayload === 'bad-signature' ? `${refuses}: it cannot be loaded` : fails;
    case 'payload-is-no-mapping':
    case 'timestamp-out-of-range':
    case 'signature-not-ascii':
      return fails;
    case 'empty-value':
      return `${framework} sees no ${thing}: the cookie is empty`;
    case 'beyond-our-cap':
      return 'Too large to say';
    case 'no-key-given':
      return 'Signature not checked: no secret key yet';
    case 'no-signature-in-this-format':
      return 'Only the server knows whether this id is good';
  }
}

export type VerdictFacts = {
  readonly format: FormatName;
  readonly line: number | null;
  /** How long ago it was signed, and for how long it counts, as text. */
  readonly age: string | null;
  readonly lifetime: string | null;
  readonly keys: number;
  readonly signer: string;
};

/** The rule that decided. */
export function verdictRule(rule: Rule, facts: VerdictFacts): string {
  const { format, line, age, lifetime, keys, signer } = facts;
  const { framework, doesNotCatch } = wordsOf(format);
  const young = lifetime === null || age === null ? '' : `, ${age}. ${framework} accepts it for ${lifetime}`;
  const where = line === null ? '' : ` (line ${line})`;
  switch (rule) {
    case 'signed-by-current-key':
      return `Signed with the current key${keys > 1 ? where : ''}${young}.`;
    case 'signed-by-fallback-key':
      return `Signed with ${formatOf(format).rules.fallbackKeys === 'none' ? `the key${where}, which must be the app’s only one` : `a fallback key${where}`}${young}.`;
    case 'fallback-key-not-used':
      return `Signed with a fallback key${where}; ${framework} checks against SECRET_KEY alone.`;
    case 'too-old':
      return `Signed ${age ?? 'long ago'}; ${framework} accepts it for ${lifetime ?? 'less'}.`;
    case 'from-the-future':
      return `Its timestamp lies ahead of this computer’s clock (${age ?? 'later than now'}): ${framework} refuses an age below zero.`;
    case 'signed-with-another-key':
      return `${keys === 1 ? 'The key given does not make' : `None of the ${count(keys)} keys given makes`} this signature, with ${signer}.`;
    case 'no-signature':
      return 'There is no separator, so nothing that could be a signature.';
    case 'signature-not-ascii':
      return 'The signature is no ASCII, which hmac.compare_digest refuses.';
    case 'no-timestamp':
      return 'There is no timestamp to tell the age from. The value may have been cut.';
    case 'malformed-timestamp':
      return 'The timestamp cannot be read.';
    case 'timestamp-out-of-range':
      return 'The signature is good, but the timestamp is beyond what Python’s datetime holds.';
    case 'payload-cannot-be-loaded':
      return `The signature is good, but the payload cannot be loaded${doesNotCatch === undefined ? '' : `. ${doesNotCatch}`}.`;
    case 'payload-is-no-mapping':
      return 'The signature is good, but the payload is not a dict, so it cannot become a session.';
    case 'empty-value':
      return 'An empty value is treated as no cookie at all.';
    case 'beyond-our-cap':
      return 'Decant stops before the whole payload is read, so it cannot tell whether it loads.';
    case 'no-key-given':
      return `What it holds and when it was signed can be read without a key. Whether ${framework} made it, and will accept it, only the key tells.`;
    case 'no-signature-in-this-format':
      return 'The data is on the server, and a cookie cannot tell whether the server still has it.';
  }
}

/** True with every key, so it is said without one. */
export const whateverTheKey = (title: string) => `${title}, whatever the key`;
export const giveKey = 'Give the key';
export const documentation = (format: FormatName) => `${wordsOf(format).framework} documentation`;

/** Where each framework's documentation tells the rule. */
export const documentationLink = (format: FormatName, rule: Rule) => wordsOf(format).documentation(rule);

// The tree

export const data = 'Data';
export const searchLabel = 'Find in keys and values';
export const matches = (found: number) => (found === 0 ? 'No match' : some(found, 'match', 'matches'));
export const matchesCut = (rows: number) => `Only the first ${count(rows)} rows are shown: narrow the search.`;
export const keys = (value: number) => some(value, 'key');
export const items = (value: number) => some(value, 'item');
export const rangeItems = (value: number) => some(value, 'entry', 'entries');
export const typeLabels: Readonly<Record<PyType, string>> = {
  none: 'None',
  bool: 'bool',
  int: 'int',
  float: 'float',
  str: 'str',
  markup: 'Markup',
  bytes: 'bytes',
  uuid: 'UUID',
  datetime: 'datetime',
  list: 'list',
  tuple: 'tuple',
  dict: 'dict',
};
export const emptySession = 'The session is empty: {}';
export const showAll = (characters: number) => `Show all ${count(characters)} characters`;
export const showLess = 'Show less';
export const duplicateKeys = (names: readonly string[]) =>
  `Written more than once: ${names.join(', ')}. The last one counts, as in Python.`;
export const level = (value: number) => `Level ${count(value)}`;
export const copyValue = 'Copy as Python';
export const copyMore = 'More ways to copy';
export const copied = (what: string) => `Copied ${what}`;
export const copyRefused = 'The browser refused the clipboard. Click into the panel, then try again.';
export const copiedAsPython = 'as Python';

export const marks = {
  added: 'added',
  changed: 'changed',
  moved: 'moved',
  removed: 'removed',
  inside: 'changed inside',
} as const;
export const was = 'was';
export const changedSummary = ({ added, changed, removed }: { added: number; changed: number; removed: number }) =>
  [added && `${count(added)} added`, changed && `${count(changed)} changed`, removed && `${count(removed)} removed`]
    .filter(Boolean)
    .join(', ');

export const othersMapping = (format: FormatName, written: string) =>
  `The payload is ${written}, not a dict; ${wordsOf(format).framework} makes this of it.`;
export const compressed = 'compressed';

export const onServerTitle = 'The data is on the server';
export const onServer =
  'This cookie holds only the id under which the server keeps the session. What is in it cannot be seen from a browser.';
export const onServerKey = 'The server looks for';

export function payloadProblem(problem: PayloadProblem): string {
  switch (problem.code) {
    case 'base64':
      return 'The payload is not base64.';
    case 'zlib':
      return `The payload is marked as compressed, but ${zlibDetails[problem.detail]}.`;
    case 'over-cap':
      return `The payload inflates to more than ${bytes(problem.cap)}, where Decant stops: a small cookie can hold far more than a tab can show.`;
    case 'too-many-values':
      return `The payload holds more than ${count(problem.cap)} values, where Decant stops.`;
    case 'utf8':
      return `The payload is not UTF-8: the byte at ${count(problem.at)} fits no character.`;
    case 'json':
      return `The payload is not JSON: ${problem.detail}, at character ${count(problem.at)}.`;
    case 'too-deep':
      return `The payload is nested deeper than ${count(problem.limit)} levels, where Python gives up (RecursionError).`;
    case 'int-too-long':
      return `The whole number at character ${count(problem.at)} is longer than Python reads (4,300 digits).`;
    case 'tag':
      return `The tag ${quoted(problem.tag)} holds what it cannot: ${problem.detail}.`;
  }
}
const zlibDetails = {
  corrupt: 'its zlib data is damaged',
  cut: 'its zlib data ends too early: the cookie was cut',
  'other-container': 'it is gzip or raw deflate, not zlib',
} as const;
export const undecodableTitle = 'The payload cannot be read';

// Clocks

const unitNames = { day: ['day', 'days'], hour: ['h', 'h'], minute: ['min', 'min'], second: ['s', 's'] } as const;
export const duration = (parts: readonly DurationPart[]) =>
  parts.map(({ count: value, unit }) => `${count(value)} ${unitNames[unit][value === 1 ? 0 : 1]}`).join(' ');
export const ago = (length: string) => `${length} ago`;
export const ahead = (length: string) => `in ${length}`;
export const justNow = 'just now';

/** What is refused anyway has a lifetime all the same, but until its end nobody accepts it. */
export const acceptedUntil = (format: FormatName, outcome: Outcome) =>
  outcome === 'bad-signature' || outcome === 'server-error'
    ? 'Its lifetime ends'
    : `${wordsOf(format).framework} accepts it until`;
export const keptUntil = 'Browser keeps it until';
export const untilClose = 'the browser closes';
export const beyondCalendar = (unix: number | bigint) => `${unix} s after 1970: beyond any calendar`;
// Facts

export const signedBy = 'Signed by';
export const signedByLine = (line: number, fallback: boolean, keysGiven: number) => {
  if (keysGiven === 1) return 'the key given';
  return fallback ? `line ${line}, a fallback` : `line ${line}, the current key`;
};
export const signerText = (salt: string, derivation: string, digest: string) =>
  `salt ${quoted(salt)}, ${derivation}, ${digest}`;
export const partitionedUnder = (site: string) => `partitioned under ${site}`;
export const bytes = (value: number) => some(value, 'byte');
export const payloadSize = (value: number, isCompressed: boolean) =>
  `${bytes(value)} of JSON${isCompressed ? ', compressed' : ''}`;
// Secret key

// Signer settings

// Paste

export const pastedName = 'A value';
export const pastedChip = 'pasted';
// Changing a session

export const edit = 'Edit';

// The toolbar badge; where there is a session its title is the verdict's

export const badgeNone = 'Decant: no session here, or no access to this site';
