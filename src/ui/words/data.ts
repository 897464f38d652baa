import type { FormatName } from '../../formats/index.ts';
import { wordsOf } from './format.ts';
import { bytes, count } from './numbers.ts';

export const data = 'Data';
export const emptySession = 'The session is empty: {}';
export const duplicateKeys = (names: readonly string[]) =>
  `Written more than once: ${names.join(', ')}. The last one counts, as in Python.`;
export const changedSummary = ({ added, changed, removed }: { added: number; changed: number; removed: number }) =>
  [added && `${count(added)} added`, changed && `${count(changed)} changed`, removed && `${count(removed)} removed`]
    .filter(Boolean)
    .join(', ');
export const othersMapping = (format: FormatName, written: string) =>
  `The payload is ${written}, not a dict; ${wordsOf(format).framework} makes this of it.`;
export const onServerTitle = 'The data is on the server';
export const onServer =
  'This cookie holds only the id under which the server keeps the session. What is in it cannot be seen from a browser.';
export const onServerKey = 'The server looks for';
export const payloadSize = (value: number, isCompressed: boolean) =>
  `${bytes(value)} of JSON${isCompressed ? ', compressed' : ''}`;
