import type { Pasted } from '../pasted.ts';

/** Reads a text that stands in another one, such as a header in a string. */
export type ReadInner = (text: string) => readonly Pasted[];
