import type { LiteralProblem } from '../python/literal/scanner.ts';
import type { PyValue } from '../python/value.ts';
import type { KeyReading } from './reading-names.ts';

/** Why a text that was given to a secret's name is no key that anybody could know from it. */
export type NoKeyReason =
  /** A call, a name, a template: only the running app knows. */
  | 'code'
  /** `os.urandom(24)`: each start and each worker makes another. */
  | 'random'
  /** The environment's, or a random one where it has none. */
  | 'random-default'
  /** What the environment of the one who starts it holds. */
  | 'environment'
  /** A text with parts that the shell fills in; what stands there may all the same be meant. */
  | 'filled-in'
  /** `secretKeyRef`, `${{ secrets.X }}`, an ARN, a key vault. */
  | 'secret-store'
  | 'in-a-file'
  /** SOPS, Ansible Vault, a sealed secret. */
  | 'encrypted'
  /** The platform makes one up when it deploys. */
  | 'generated'
  /** Asterisks, or a size, in the place of the key. */
  | 'masked'
  /** `SECRET_KEY_BASE` is Rails's. */
  | 'rails-key'
  /** `JWT_SECRET_KEY`, `STRIPE_SECRET_KEY`: it signs something else. */
  | 'other-software';

/** What a secret's name was given; `text` is how it stands there. */
export type Given =
  | {
      readonly code: 'value';
      readonly value: PyValue;
      readonly text: string;
      /** What other languages make of the same text. */
      readonly also?: readonly KeyReading[];
      /** The text's language is not known, and they differ. */
      readonly isAmbiguous?: boolean;
    }
  /** What the app takes where its environment has nothing; more than one where code chooses. */
  | { readonly code: 'default'; readonly values: readonly PyValue[]; readonly text: string }
  | { readonly code: 'none'; readonly why: NoKeyReason; readonly text: string; readonly also?: readonly KeyReading[] }
  /** `at` is an index into the text. */
  | { readonly code: 'unreadable'; readonly problem: LiteralProblem['code']; readonly at: number };

/** With the index after it. */
export type ReadGiven = { readonly given: Given; readonly end: number };

export function str(value: string): PyValue {
  return { type: 'str', value };
}
