import type { LiteralProblem } from '../python/literal/scanner.ts';
import type { PyType } from '../python/value.ts';
import type { NoKeyReason } from './given.ts';
import type { KeyReading } from './reading-names.ts';

/** What a person should know about the keys. Lines and columns count from 0. */
export type RingNote =
  /** Nobody can know the key from the text. */
  | { readonly code: Exclude<NoKeyReason, 'filled-in'>; readonly line: number; readonly text: string }
  /** A default, or a text in which a shell would fill something in: one click makes it a key. */
  | {
      readonly code: 'default' | 'filled-in';
      readonly line: number;
      readonly text: string;
      readonly offers: readonly KeyReading[];
    }
  /** The line may be of several languages, which read it differently. */
  | { readonly code: 'ambiguous'; readonly line: number }
  /** A file without a secret key in it. */
  | { readonly code: 'no-key-found' }
  | {
      readonly code: 'unreadable';
      readonly line: number;
      readonly column: number;
      readonly problem: LiteralProblem['code'];
    }
  /** Flask treats an empty secret as none: the app has no sessions. */
  | { readonly code: 'empty-key'; readonly line: number }
  /** A number, a dict …: nothing that could be a key. */
  | { readonly code: 'not-a-key'; readonly line: number; readonly type: PyType }
  /** Flask iterates over SECRET_KEY_FALLBACKS, so in a text each letter is a key. */
  | { readonly code: 'fallbacks-as-text'; readonly line: number; readonly letters: number }
  /** The same, written out: a list whose items are single letters. */
  | { readonly code: 'one-letter-keys'; readonly line: number; readonly letters: number }
  /** A key that anybody can guess or look up; `owner` says whose it is, if known. */
  | { readonly code: 'placeholder'; readonly line: number; readonly owner: string | null }
  /** Spaces around the line are ignored. */
  | { readonly code: 'outer-spaces'; readonly line: number }
  /** Lines of a config file that are not keys. */
  | { readonly code: 'skipped'; readonly lines: readonly number[] }
  /** The chosen reading does not fit the line (any more), so the first one is used. */
  | { readonly code: 'unavailable-reading'; readonly line: number; readonly reading: string }
  | { readonly code: 'too-many-keys'; readonly limit: number }
  /** Characters beyond this many were not read. */
  | { readonly code: 'too-long'; readonly limit: number };

const wholly =
  /^(?:dev|test|key|password|default|secret|s3cr3t|(?:my|a|the|super|very)?[-_ ]?(?:super|very)?[-_ ]?secret[-_ ]?(?:key)?|a random string)!?$/i;
const partly =
  /change[-_ ]?(?:me|this|it)|your[-_ ]?(?:\w{1,20}[-_ ]?)?(?:secret|key)|replace[-_ ]?(?:me|this)|never[-_ ]guess|placeholder|^django-insecure-/i;

/** Whether a key reads like a placeholder, so that anybody can guess it. */
export function isPlaceholder(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return wholly.test(text) || partly.test(text);
}

/** The keys that one click would make of the note's text. */
export function offersOf(note: RingNote): readonly KeyReading[] {
  return note.code === 'default' || note.code === 'filled-in' ? note.offers : [];
}
