import { some } from '../numbers.ts';

export const pause = 'Pause';
export const paused = 'Paused: new requests aren’t recorded.';
export const clear = 'Clear';
export const preserve = 'Preserve log';
export const preserveTitle = 'Keep the entries when the page changes';
export const filter = 'Filter';
export const filterPath = 'Path';
export const filterKey = 'Key';
export const searchValues = 'Search all values';
export const noFilter = 'Reset';
export const kindsLabel = 'Kinds';
export const unfoldRequests = (value: number) => `Show ${some(value, 'more request')}`;
export const foldRequests = (value: number) => `Hide ${some(value, 'request')}`;
export const foldTitle = 'Requests that sent the session, and whose response doesn’t say whether it was read';
