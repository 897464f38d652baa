import * as v from 'valibot';
import { isPlainObject } from '../../foundation/schema.ts';
import { farthestTime, longestAddress, longestText } from './limits.ts';

// What the schema of a timeline file is made of. The message of each part is the word for what was expected, which the sentence about
// a bad file quotes: `entries[3].status is not what it has to be: number`.

export const text = v.pipe(v.string('string'), v.maxLength(longestText, `at most ${longestText} characters`));
export const address = v.pipe(v.string('string'), v.maxLength(longestAddress, `at most ${longestAddress} characters`));
export const flag = v.boolean('boolean');

/** JSON.parse reads `1e999` as Infinity. */
const number = v.pipe(v.number('number'), v.finite('number'));
const aTime = 'a time that a date can hold';
/** Unix milliseconds. */
export const time = v.pipe(number, v.minValue(-farthestTime, aTime), v.maxValue(farthestTime, aTime));
/** Of any length, negative as well. */
export const seconds = number;
const aStatus = 'a status code';
export const status = v.pipe(number, v.integer(aStatus), v.minValue(0, aStatus), v.maxValue(999, aStatus));
/** Where something stands in a list, or how many there are of it. */
export const index = v.pipe(v.number('index'), v.safeInteger('index'), v.minValue(0, 'index'));
/** Characters, bytes or items. */
export const size = v.pipe(number, v.safeInteger('size'), v.minValue(0, 'size'));

export function oneOf<const Names extends readonly string[]>(...names: Names) {
  return v.picklist(names, names.join(' | '));
}

/** Counted before the items are looked at. */
export function listOf<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(v.unknown(), 'list'),
    v.maxLength(most, `at most ${most} items`),
    v.array(item, 'list'),
    v.readonly(),
  );
}

/** An object. For a field that is missing valibot asks the object for a message, not the field: it gives the field's own. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, ({ path }) => {
    const key = path?.at(-1)?.key;
    return typeof key === 'string' ? expectedBy(entries[key]) : 'object';
  });
}

export function plain<Of extends v.GenericSchema>(schema: Of) {
  return v.pipe(v.custom<unknown>(isPlainObject, 'object'), schema);
}

/** The names in what valibot says a choice expected: `("a" | "b")`. */
export function choiceNames({ expected }: { readonly expected: string | null }): string {
  return (expected ?? '').replace(/["()]/g, '');
}

/** The message of a schema, or of the one that it wraps. */
function expectedBy(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return '';
  if ('message' in schema && typeof schema.message === 'string') return schema.message;
  return 'wrapped' in schema ? expectedBy(schema.wrapped) : 'object';
}
