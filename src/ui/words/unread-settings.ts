import type { UnreadName } from '../../site/stored-settings.ts';

/** What could not be read from storage, and what stands instead. */
export const unreadSettings: Readonly<Record<UnreadName, string>> = {
  secrets:
    'The text of the key field could not be read from storage. The field is empty; keys that were read from it before still count.',
  keys: 'The keys could not be read from storage. No signature is checked until they are read from the key field again.',
  readings:
    'How lines of the key field are to be read could not be read from storage. The first reading counts where yours is missing.',
  keepOnDisk:
    'Whether to keep the keys on disk could not be read from storage. They are kept until the browser closes.',
  lifetimes: 'A lifetime that you set could not be read from storage. The framework’s own counts instead.',
  override: 'Your signer settings could not be read from storage. Those of the frameworks count instead.',
  epoch: 'The year from which times count could not be read from storage. They count from 1970.',
  saved: 'Some saved sessions could not be read from storage. They are missing from the list.',
  keepSaved:
    'Whether to keep saved sessions on disk could not be read from storage. They are kept until the browser closes.',
  version:
    'The version of this site’s settings could not be read from storage. They are read as if this version had stored them.',
  everything: 'The settings of this site could not be read from storage. The defaults count instead.',
};
export const unreadIsKept = 'What could not be read is not lost: Decant keeps it aside.';
export const readKeysAgain = 'Read them again';
