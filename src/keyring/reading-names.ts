const readingNames = [
  /** The line itself, without spaces around it. */
  'plain',
  'plain-with-spaces',
  'python-literal',
  /** The text between the quotes with escapes kept: a single-quoted value in `.env` or TOML. */
  'unquoted',
  'hex',
  'base64',
  'base64url',
  /** The value that a line of a config or `.env` assigns to a name. */
  'assignment',
  /** That value as written, including quotes and escapes: what `docker --env-file` passes on. */
  'assigned-text',
  /** A list of fallbacks given as one text, read as the one key that was probably meant. */
  'one-key',
  /** What the app uses if its environment has nothing. */
  'default',
  /** The text as written, where a shell or similar would fill something in. */
  'unfilled',
  /** As a shell reads the word. */
  'shell-word',
  /** As python-dotenv reads the line. */
  'dotenv',
] as const;
export type ReadingName = (typeof readingNames)[number];

/** One way to read a line, and the raw key that results. */
export type KeyReading = { readonly reading: ReadingName; readonly bytes: Uint8Array };
