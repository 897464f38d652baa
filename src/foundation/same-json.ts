import { dequal } from 'dequal/lite';

/** Whether two pieces of plain data, as JSON can hold them, are the same. The order of an object's fields does not count. */
export function isSameJson(left: unknown, right: unknown): boolean {
  return dequal(left, right);
}
