import { type FormatName, formatOf } from '../../formats/index.ts';
import type { Rule } from '../../session/verdict.ts';
import { wordsOf } from './format.ts';
import { count } from './numbers.ts';

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
