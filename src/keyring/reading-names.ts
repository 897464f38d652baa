const readingNames = [
  /** The line itself, without spaces around it. */
  'plain',
  'plain-with-spaces',
  'python-literal',
  /** Between the quotes, escapes unread: a single-quoted value of a `.env` or TOML. */
  'unquoted',
  'hex',
  'base64',
  'base64url',
  /** The value that a line of a config or `.env` gives to a name. */
  'assignment',
  /** That value as it stands, quotes and escapes too: what `docker --env-file` passes on. */
  'assigned-text',
  /** A fallback list that was given as one text, taken as the one key that was meant. */
  'one-key',
  /** What the app takes where its environment has nothing. */
  'default',
  /** The text as it stands, where a shell or the like would fill something in. */
  'unfilled',
  /** As a shell reads the word. */
  'shell-word',
  /** As python-dotenv reads the line. */
  'dotenv',
] as const;
export type ReadingName = (typeof readingNames)[number];

/** One way to read a line, and the raw key that it gives. */
export type KeyReading = { readonly reading: ReadingName; readonly bytes: Uint8Array };
