import { readRing } from '../../src/keyring/ring.ts';
import { offersOf } from '../../src/keyring/notes.ts';
import { answerRow, type VerdictAnswer } from './answer.ts';

type Base64Key = { readonly base64: string };

export type KeysAnswer = {
  readonly id: unknown;
  /** What is used at once, in the order in which it is tried. */
  readonly keys: readonly Base64Key[];
  /** What one click would use instead or besides. */
  readonly offered: readonly (Base64Key & { readonly reading: string })[];
  /** Why a line is not a key, and what else the person is told. */
  readonly notes: readonly string[];
};

/** How the key field reads a text. */
export function answerKeys(id: unknown, text: string): KeysAnswer {
  const { keys, notes } = readRing(text);
  const offers = [...keys.flatMap(({ others }) => others), ...notes.flatMap(offersOf)];
  return {
    id,
    keys: keys.map(({ bytes }) => ({ base64: base64(bytes) })),
    offered: offers.map(({ bytes, reading }) => ({ base64: base64(bytes), reading })),
    notes: notes.map(({ code }) => code),
  };
}

export type KeysVerdictInput = {
  readonly text: string;
  readonly cookie: string;
  readonly name?: string;
  readonly now: number;
};

/** The verdict on a cookie with the keys from a text. */
export function answerKeysVerdict(id: string, { text, ...cookie }: KeysVerdictInput): VerdictAnswer {
  return answerRow({ id, ...cookie, secrets: answerKeys(id, text).keys });
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
