/** The two whose jars differ in what they take. */
export type Engine = 'chromium' | 'firefox';

/** Where Chromium 156 and Firefox 153 part ways; measured, see test/jar/recordings/set-cookie-*.json. */
export type EngineRules = {
  /** What `Set-Cookie: word` is: the value of a cookie without a name (RFC 6265bis, 5.6), or a name without a value. */
  readonly bareWord: 'value' | 'name';
  /** Whether `=value` is kept as a cookie without a name. */
  readonly nameless: boolean;
  /** Parts in which a tab inside the text counts as a control character. */
  readonly noTabIn: readonly ('name' | 'value' | 'attribute')[];
  /** Max-Age that counts; any other is as if it were absent. */
  readonly maxAge: RegExp;
  /** A cookie without SameSite is Lax where it is set across sites; Firefox keeps it in a partition instead. */
  readonly laxByDefault: boolean;
  /** `__Host-` with a Domain that only repeats a single-label host. */
  readonly hostPrefixTakesOwnDomain: boolean;
};

export const engineRules: Readonly<Record<Engine, EngineRules>> = {
  chromium: {
    bareWord: 'value',
    nameless: true,
    noTabIn: ['name', 'value', 'attribute'],
    maxAge: /^[+-]?\d+$/,
    laxByDefault: true,
    hostPrefixTakesOwnDomain: false,
  },
  firefox: {
    bareWord: 'name',
    nameless: false,
    noTabIn: ['attribute'],
    maxAge: /^(?:\d+|-.*)$/,
    laxByDefault: false,
    hostPrefixTakesOwnDomain: true,
  },
};
