import type { EditProblem } from '../../../edit/edit.ts';
import type { PyType } from '../../../python/value.ts';

export const theSession = 'the session';
export const partsOf = (name: string) => `Contents of ${name}`;
export const keyName = 'Key';
export const typeOf = (name: string) => `Type of ${name}`;
export const valueOf = (name: string) => `Value of ${name}`;
export const startingEmpty = 'Starts empty';
export const remove = (name: string) => `Remove ${name}`;
export const moveUp = (name: string) => `Move ${name} up`;
export const moveDown = (name: string) => `Move ${name} down`;
export const addItem = 'Add an item';
export const addKey = 'Add';
export const to = (name: string) => `to ${name}`;
export const newKey = 'new key';
export const newKeyIn = (name: string) => `New key in ${name}`;
export const asLiteral = 'as a Python literal';

export const unreadAs: Readonly<Record<Exclude<PyType, 'none' | 'bool' | 'list' | 'tuple' | 'dict'>, string>> = {
  str: "Not a Python string. Write it in quotes, like 'a\\r\\n'.",
  markup: "Not a Python string. Write it in quotes, like 'a\\r\\n'.",
  int: 'Not an integer.',
  float: 'Not a number. Examples: 1.5, 1e3, nan, inf.',
  bytes: "Not bytes. Write them like b'\\x00a'.",
  uuid: 'Not a UUID: 32 hexadecimal digits.',
  datetime: 'Not a date. Write it like 2026-11-23 08:10:22+01:00.',
};

export function editProblem({ code }: EditProblem): string {
  switch (code) {
    case 'duplicate-key':
      return 'This key already exists.';
    case 'cannot-convert':
      return 'This value can’t be converted to that type.';
    case 'would-lose':
      return 'This would lose data.';
    case 'unhashable-key':
      return 'Dict keys can’t be lists or dicts.';
    case 'no-such-place':
    case 'not-a-dict':
    case 'not-a-sequence':
    case 'out-of-range':
      return 'It no longer exists.';
  }
}
