import type { EditProblem } from '../../../edit/edit.ts';
import type { PyType } from '../../../python/value.ts';

export const theSession = 'the session';
export const partsOf = (name: string) => `What ${name} holds`;
export const keyName = 'Key';
export const typeOf = (name: string) => `Type of ${name}`;
export const valueOf = (name: string) => `Value of ${name}`;
export const startingEmpty = 'Starting anew';
export const remove = (name: string) => `Remove ${name}`;
export const moveUp = (name: string) => `Move ${name} up`;
export const moveDown = (name: string) => `Move ${name} down`;
export const addItem = 'Add an item';
export const addKey = 'Add';
export const to = (name: string) => `to ${name}`;
export const newKey = 'new key';
export const newKeyIn = (name: string) => `New key in ${name}`;
export const asLiteral = 'as Python writes it';

export const unreadAs: Readonly<Record<Exclude<PyType, 'none' | 'bool' | 'list' | 'tuple' | 'dict'>, string>> = {
  str: "Not a Python string: write it in quotes, like 'a\\r\\n'.",
  markup: "Not a Python string: write it in quotes, like 'a\\r\\n'.",
  int: 'Not a whole number.',
  float: 'Not a number: 1.5, 1e3, nan and inf are.',
  bytes: "Not bytes: write them like b'\\x00a'.",
  uuid: 'Not a UUID: 32 hexadecimal digits.',
  datetime: 'Not a date: write it like 2026-11-23 08:10:22+01:00.',
};

export function editProblem({ code }: EditProblem): string {
  switch (code) {
    case 'duplicate-key':
      return 'There is a key of this name already.';
    case 'cannot-convert':
      return 'This value cannot become one of that type.';
    case 'would-lose':
      return 'Something of this value would be lost.';
    case 'unhashable-key':
      return 'Python takes no list and no dict for a key.';
    case 'no-such-place':
    case 'not-a-dict':
    case 'not-a-sequence':
    case 'out-of-range':
      return 'That is not there any more.';
  }
}
