import * as v from 'valibot';

// Anything from storage, a message, a file or a browser's API is `unknown` until a schema has read it. Valibot does that without
// `eval`, which the extension's content security policy forbids.

/** The type that a schema reads, made read-only. */
export type Read<Schema extends v.GenericSchema> = Immutable<v.InferOutput<Schema>>;

type Immutable<Type> = Type extends object ? { readonly [Key in keyof Type]: Immutable<Type[Key]> } : Type;

/**
 * An object that keeps unknown fields of a later version. Its type only has the known ones, so that no code relies on the others.
 */
export function keeping<const Entries extends v.ObjectEntries>(entries: Entries): Keeping<Entries> {
  return v.looseObject(entries);
}

type Keeping<Entries extends v.ObjectEntries> = v.GenericSchema<
  v.InferInput<v.ObjectSchema<Entries, undefined>>,
  v.InferOutput<v.ObjectSchema<Entries, undefined>>
>;

/** Valibot's objects and records also accept a list. */
export function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** An object with any fields. */
export const plainObject = v.custom<Readonly<Record<string, unknown>>>(isPlainObject);

/** A number that JSON can carry: NaN and Infinity become null in JSON. */
export const finite = v.pipe(v.number(), v.finite());
export const integer = v.pipe(v.number(), v.safeInteger());
/** A count, or an index in a list. */
export const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
