import { type FormatName, formatOf } from '../../formats/index.ts';
import type { DigestMethod } from '../../itsdangerous/settings.ts';
import { digestOfLength } from '../../itsdangerous/signer.ts';
import type { Misfit } from '../../session/facts.ts';
import type { LifetimeSource } from '../../inspect/lifetime.ts';
import type { OtherVersion } from '../../inspect/versions.ts';
import type { Outcome, Rule } from '../../session/verdict.ts';
import { wordsOf } from './format.ts';
import { lengthText } from './durations.ts';
import { count } from './numbers.ts';

/** What the framework will do on the next request: the largest sentence of the view. */
export function verdictTitle(format: FormatName, rule: Rule): string {
  const { framework, thing, accepts, refuses, fails, comparison } = wordsOf(format);
  switch (rule) {
    case 'signed-by-current-key':
    case 'signed-by-fallback-key':
      return accepts;
    case 'same-as-in-session':
      return comparison?.same.title ?? accepts;
    case 'differs-from-session':
      return comparison?.different.title ?? refuses;
    case 'missing-in-session':
      return comparison?.missing.title ?? refuses;
    case 'fallback-key-not-used':
      return `${refuses}: signed with a fallback key`;
    case 'read-as-latin-1':
      return `${refuses}: not all of it is ASCII`;
    case 'too-old':
      return `${refuses}: too old`;
    case 'from-the-future':
      return `${refuses}: signed in the future`;
    case 'signed-with-another-key':
      return `${refuses}: signed with a different key`;
    case 'wrong-signature-length':
      return `${refuses}: its signature has the wrong length`;
    case 'no-signature':
      return `${refuses}: no signature`;
    case 'no-timestamp':
      return `${refuses}: no timestamp`;
    case 'malformed-timestamp':
      return `${refuses}: malformed timestamp`;
    case 'payload-cannot-be-loaded':
      return formatOf(format).rules.brokenPayload === 'bad-signature'
        ? `${refuses}: its payload can’t be loaded`
        : fails;
    case 'payload-is-no-mapping':
    case 'timestamp-out-of-range':
    case 'signature-not-ascii':
    case 'expiry-out-of-range':
      return fails;
    case 'empty-value':
      return `${framework} sees no ${thing}: the cookie is empty`;
    case 'beyond-our-cap':
      return 'Too large to check';
    case 'no-key-given':
      return 'Signature not checked: no secret key yet';
    case 'no-signature-in-this-format':
      return 'Probably a session kept on the server';
  }
}

export type VerdictFacts = {
  readonly format: FormatName;
  readonly line: number | null;
  /** The time since it was signed, and how long it is accepted, as text. */
  readonly age: string | null;
  readonly lifetime: string | null;
  readonly lifetimeFrom: LifetimeSource;
  readonly keys: number;
  readonly signer: string;
  readonly misfit?: Misfit & { readonly digest: DigestMethod };
};

/** After the lifetime in a sentence: an app can set another than the default. */
const lifetimeSources: Readonly<Record<LifetimeSource, string>> = {
  settings: '',
  cookie: ', as the cookie’s expiry tells',
  default: ' by default',
};

/** The same of a past moment: what the framework did is not known, only what it would do. */
export const verdictTitleThen = (format: FormatName, rule: Rule) =>
  verdictTitle(format, rule).replace(' will ', ' would ');

/** Why: the rule that decided. */
export function verdictRule(rule: Rule, facts: VerdictFacts): string {
  const { format, line, age, lifetime, lifetimeFrom, keys, signer } = facts;
  const { framework, keySetting, lifetimeSetting, doesNotCatch, comparison } = wordsOf(format);
  const accepts = `${framework} accepts it for ${lifetime ?? 'less'}${lifetimeSources[lifetimeFrom]}`;
  const young = lifetime === null || age === null ? '' : `, ${age}. ${accepts}`;
  const where = line === null ? '' : ` (line ${line})`;
  switch (rule) {
    case 'signed-by-current-key':
      return `Signed with the current key${keys > 1 ? where : ''}${young}.`;
    case 'same-as-in-session':
      return `Signed with the current key${young}. ${comparison?.same.rule ?? ''}`;
    case 'differs-from-session':
      return comparison?.different.rule ?? '';
    case 'missing-in-session':
      return comparison?.missing.rule ?? '';
    case 'signed-by-fallback-key':
      return `Signed with ${formatOf(format).rules.fallbackKeys === 'none' ? `the key${where}, which must be the app’s only key` : `a fallback key${where}`}${young}.`;
    case 'fallback-key-not-used':
      return `Signed with a fallback key${where}; ${framework} checks only ${keySetting}.`;
    case 'read-as-latin-1':
      return `The key${where} matches UTF-8, but ${framework} reads characters that aren’t ASCII as Latin-1, and then no key does.`;
    case 'too-old':
      return `Signed ${age ?? 'long ago'}; ${accepts}.`;
    case 'from-the-future':
      return `It’s dated in the future (${age ?? 'later than now'}) by this computer’s clock. ${framework} rejects that.`;
    case 'signed-with-another-key':
      return `${keys === 1 ? 'Your key doesn’t match' : `None of your ${count(keys)} keys matches`} this signature${signer === '' ? '' : ` (${signer})`}.`;
    case 'wrong-signature-length':
      return facts.misfit === undefined ? 'No key can match this signature.' : wrongLength(facts.misfit);
    case 'no-signature':
      return 'No separator, so there is no signature to check.';
    case 'signature-not-ascii':
      return 'The signature isn’t ASCII, so hmac.compare_digest raises TypeError.';
    case 'no-timestamp':
      return 'No timestamp, so the age is unknown. The value may be truncated.';
    case 'malformed-timestamp':
      return 'The timestamp can’t be read.';
    case 'timestamp-out-of-range':
      return 'The signature is valid, but the timestamp is out of range for Python’s datetime.';
    case 'payload-cannot-be-loaded':
      return `The signature is valid, but the payload can’t be loaded${doesNotCatch === undefined ? '' : `. ${doesNotCatch}`}.`;
    case 'payload-is-no-mapping':
      return 'The signature is valid, but the payload isn’t a dict, so it can’t become a session.';
    case 'expiry-out-of-range':
      return `The session is valid, but ${lifetimeSetting} reaches past the year 9999, so ${framework} fails when it sets the cookie’s expiry.`;
    case 'empty-value':
      return 'An empty value counts as no cookie.';
    case 'beyond-our-cap':
      return 'Decant stops before the end of the payload, so it can’t tell whether it loads.';
    case 'no-key-given':
      return `The data is readable without a key. Enter ${keySetting} to check who signed it and whether ${framework} will accept it.`;
    case 'no-signature-in-this-format':
      return 'It looks like a session ID. Only the server knows whether it is valid.';
  }
}

function wrongLength({ characters, expected, digest }: NonNullable<VerdictFacts['misfit']>): string {
  const other = digestOfLength(characters);
  const lengths = `${count(characters)} characters${other === undefined ? '' : `, as many as ${other} makes`}; ${digest} makes ${count(expected)}`;
  return `The signature has ${lengths}, so no key can match. ${other === undefined ? 'The cookie was cut or changed.' : 'Does the app use another digest?'}`;
}

/** The rule, and what other versions do with the cookie: in the rule's own sentence where they do not do the same. */
export function withVersions(
  rule: string,
  { format, outcome, others }: { format: FormatName; outcome: Outcome; others: readonly OtherVersion[] },
): string {
  return others.reduce((text, other) => {
    const clause = wordsOf(format).versions?.[other.name] ?? '';
    const isOtherwise = outcome !== 'unchecked' && other.outcome !== null && other.outcome !== outcome;
    return isOtherwise ? text.replace(/\.$/, `; ${clause}.`) : `${text} ${clause}.`;
  }, rule);
}

/** Empty if the clocks agree within a second. */
export function otherClock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead));
  if (seconds < 2) return '';
  const side = ahead > 0 ? 'ahead of' : 'behind';
  return `The server’s clock is ${lengthText(seconds)} ${side} this computer’s; Decant counts with the server’s. `;
}

/** The title of a verdict that no key could change, so that it needs none. */
export const whateverTheKey = (title: string) => `${title}, whatever the key`;

export const giveKey = 'Enter the secret key';
export const documentation = (format: FormatName) => `${wordsOf(format).framework} documentation`;

/** The framework's documentation of the rule. */
export const documentationLink = (format: FormatName, rule: Rule) => wordsOf(format).documentation(rule);
