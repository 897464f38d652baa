import type { LiteralProblem } from '../python/literal/scanner.ts';
import type { PyValue } from '../python/value.ts';
import type { KeyReading } from './reading-names.ts';

/** Why nobody can know the key from the text that was assigned to a secret's name. */
export type NoKeyReason =
  /** A call, a name, a template: only the running app knows. */
  | 'code'
  /** `os.urandom(24)`: each start and each worker makes a new one. */
  | 'random'
  /** The environment's value, or a random one if it has none. */
  | 'random-default'
  /** Whatever is in the environment of the person who starts it. */
  | 'environment'
  /** A text with parts that the shell fills in; it may still be meant literally. */
  | 'filled-in'
  /** `secretKeyRef`, `${{ secrets.X }}`, an ARN, a key vault. */
  | 'secret-store'
  | 'in-a-file'
  /** SOPS, Ansible Vault, a sealed secret. */
  | 'encrypted'
  /** The platform generates one when it deploys. */
  | 'generated'
  /** Asterisks, or a size, in place of the key. */
  | 'masked'
  /** `SECRET_KEY_BASE` belongs to Rails. */
  | 'rails-key'
  /** `JWT_SECRET_KEY`, `STRIPE_SECRET_KEY`: it signs something else. */
  | 'other-software';

/** What was assigned to a secret's name; `text` is how it is written. */
export type Given =
  | {
      readonly code: 'value';
      readonly value: PyValue;
      readonly text: string;
      /** What other languages make of the same text. */
      readonly also?: readonly KeyReading[];
      /** The text's language is unknown, and the candidates disagree. */
      readonly isAmbiguous?: boolean;
    }
  /** What the app uses if its environment has nothing; more than one if code chooses. */
  | { readonly code: 'default'; readonly values: readonly PyValue[]; readonly text: string }
  | { readonly code: 'none'; readonly why: NoKeyReason; readonly text: string; readonly also?: readonly KeyReading[] }
  /** `at` is an index into the text. */
  | { readonly code: 'unreadable'; readonly problem: LiteralProblem['code']; readonly at: number };

/** The value and the index after it. */
export type ReadGiven = { readonly given: Given; readonly end: number };

export function str(value: string): PyValue {
  return { type: 'str', value };
}
