import { dumpTagged } from '../../flask/dump.ts';
import type { CopyForm } from './form.ts';

/** What Flask signs, before compression and base64. */
export const taggedJson: CopyForm = {
  name: 'tagged-json',
  write: ({ value }) => dumpTagged(value),
  isFor: ({ json }) => json === 'tagged',
};
