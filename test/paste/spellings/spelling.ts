import { flask } from './values.ts';

/** A text as a person copies it, with the names and values in it, in order. */
export type Spelling = {
  readonly name: string;
  readonly text: string;
  readonly cookies: readonly (readonly [name: string | null, value: string])[];
};

export const session = ['session', flask] as const;
export const lang = ['lang', 'de'] as const;
