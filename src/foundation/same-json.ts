import { dequal } from 'dequal/lite';

/** Whether two pieces of plain JSON data are equal. The order of an object's fields does not count. */
export function isSameJson(left: unknown, right: unknown): boolean {
  return dequal(left, right);
}
