// What each page of the extension must not load. `npm run modules` checks it on the real builds, module by module; a path names a
// file, or a folder with everything in it.

/** The timeline: join, export and import, and its views. */
const timeline = ['src/timeline/join/', 'src/timeline/file/', 'src/ui/timeline/'];

/** The editor: a session changed, signed again and copied as code. */
const editor = ['src/edit/', 'src/ui/edit/', 'src/ui/editor/'];

/** Compression, which only signing uses. Reading needs the other half of pako. */
const deflate = ['src/python/deflate.ts', 'node_modules/pako/lib/deflate.js', 'node_modules/pako/lib/zlib/deflate.js'];

/** The field for pasted values. */
const paste = [
  'src/paste/',
  'src/ui/panel/Finds.tsx',
  'src/ui/panel/Paste.tsx',
  'src/ui/panel/pasted-subjects.ts',
  'src/ui/panel/use-dropped-text.ts',
];

/** The public suffix list: 135 kB that take some milliseconds to set up. */
const suffixes = ['node_modules/tldts/', 'node_modules/tldts-core/'];

/** The publicly known keys: 90 kB of text, which only the field for secret keys reads. */
const knownKeys = ['src/keyring/known-keys.ts'];

export type PagePolicy = {
  /** Its entry: a page, or the background's script. */
  readonly page: string;
  /** What it never loads, whatever a person does. */
  readonly never: readonly string[];
  /** What it loads only if a person opens it. */
  readonly onDemand: readonly string[];
};

export const policies: readonly PagePolicy[] = [
  {
    page: 'popup/index.html',
    never: [...timeline, ...editor, ...deflate, ...paste, ...knownKeys],
    onDemand: [...suffixes],
  },
  {
    page: 'src/background/index.ts',
    never: [...timeline, ...editor, ...deflate, ...paste, ...suffixes, ...knownKeys],
    onDemand: [],
  },
  { page: 'devtools/index.html', never: [...timeline, ...editor, ...deflate, ...paste, ...knownKeys], onDemand: [] },
  {
    page: 'devtools/panel.html',
    never: [],
    onDemand: [...timeline, ...editor, ...deflate, ...paste, ...suffixes, ...knownKeys],
  },
];
