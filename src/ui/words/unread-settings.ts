import type { UnreadName } from '../../site/stored-settings.ts';

/** The settings that couldn’t be read from storage, and their substitute. */
export const unreadSettings: Readonly<Record<UnreadName, string>> = {
  secrets: 'Couldn’t read the text of the key field from storage. The field is empty, but its keys still work.',
  keys: 'Couldn’t read the keys from storage. Read them again to check signatures.',
  readings: 'Couldn’t read from storage how to read each line of the key field. The first reading is used instead.',
  keepOnDisk: 'Couldn’t read from storage whether to remember the keys. They are gone when the browser closes.',
  lifetimes: 'Couldn’t read a lifetime that you set from storage. The framework’s default is used instead.',
  override: 'Couldn’t read your signer settings from storage. The framework’s defaults are used instead.',
  signers: 'Couldn’t read the signer settings of some cookies from storage. The framework’s defaults are used instead.',
  epoch: 'Couldn’t read the epoch of timestamps from storage. They count from 1970.',
  saved: 'Couldn’t read some saved sessions from storage. They are missing from the list.',
  keepSaved: 'Couldn’t read from storage whether to remember saved sessions. They are gone when the browser closes.',
  version:
    'Couldn’t read the version of this site’s settings from storage. They are read as if stored by this version.',
  everything: 'Couldn’t read this site’s settings from storage. The defaults are used instead.',
};
export const unreadIsKept = 'Nothing is lost: Decant keeps the stored data.';
export const readKeysAgain = 'Read them again';
