/** The browser engines, which differ in the cookies that they accept. */
export type Engine = 'chromium' | 'firefox';

/** Where Chromium 156 and Firefox 153 differ; measured in test/jar/recordings/set-cookie-*.json. */
export type EngineRules = {
  /** How `Set-Cookie: word` is read: as the value of a nameless cookie (RFC 6265bis, 5.6), or as a name without a value. */
  readonly bareWord: 'value' | 'name';
  /** Whether `=value` is kept as a cookie without a name. */
  readonly nameless: boolean;
  /** The parts in which a tab inside the text counts as a control character. */
  readonly noTabIn: readonly ('name' | 'value' | 'attribute')[];
  /** A valid Max-Age. Any other is treated as absent. */
  readonly maxAge: RegExp;
  /** Whether a cookie without SameSite counts as Lax when it is set across sites. */
  readonly laxByDefault: boolean;
  /** Whether every cookie in a page of another site goes to a partition (Firefox's Total Cookie Protection), Partitioned or not. */
  readonly partitionsAll: boolean;
  /** Whether `__Host-` allows a Domain that only repeats a single-label host. */
  readonly hostPrefixTakesOwnDomain: boolean;
};

export const engineRules: Readonly<Record<Engine, EngineRules>> = {
  chromium: {
    bareWord: 'value',
    nameless: true,
    noTabIn: ['name', 'value', 'attribute'],
    maxAge: /^[+-]?\d+$/,
    laxByDefault: true,
    partitionsAll: false,
    hostPrefixTakesOwnDomain: false,
  },
  firefox: {
    bareWord: 'name',
    nameless: false,
    noTabIn: ['attribute'],
    maxAge: /^(?:\d+|-.*)$/,
    laxByDefault: false,
    partitionsAll: true,
    hostPrefixTakesOwnDomain: true,
  },
};
