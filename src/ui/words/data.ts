import type { FormatName } from '../../formats/index.ts';
import type { PyType } from '../../python/value.ts';
import { wordsOf } from './format.ts';
import { bytes, count } from './numbers.ts';
import { aType } from './python-types.ts';

export const data = 'Data';
export const emptySession = 'The session is empty: {}';
export const duplicateKeys = (names: readonly string[]) =>
  `Duplicate ${names.length === 1 ? 'key' : 'keys'}: ${names.join(', ')}. The last one wins, as in Python.`;
export const changedSummary = ({ added, changed, removed }: { added: number; changed: number; removed: number }) =>
  [added && `${count(added)} added`, changed && `${count(changed)} changed`, removed && `${count(removed)} removed`]
    .filter(Boolean)
    .join(', ');
export const othersMapping = (format: FormatName, type: PyType) =>
  `The payload is ${aType(type)}, not a dict. ${wordsOf(format).framework} turns it into:`;
export const onServerTitle = (isProved: boolean) =>
  isProved ? 'The data is on the server' : 'The data is probably on the server';
export const onServer = (isProved: boolean) =>
  isProved
    ? 'This cookie contains only the session’s ID. The browser never gets the data.'
    : 'This looks like the ID of a session that Flask-Session keeps on the server. The browser never gets the data.';
export const onServerKey = 'Storage key';
export const payloadSize = (value: number, isCompressed: boolean) =>
  `${bytes(value)} of JSON${isCompressed ? ', compressed' : ''}`;
