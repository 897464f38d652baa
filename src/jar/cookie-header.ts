/** One cookie that a person pasted. `name` is null for a bare value, `attributes` if none were given. */
export type Pasted = {
  readonly name: string | null;
  readonly value: string;
  readonly attributes: CookieAttributes | null;
};

/** Attributes of a Set-Cookie header (RFC 6265bis, 4.1.2); null for those that it lacks. */
type CookieAttributes = {
  readonly path: string | null;
  /** Without the leading dot. */
  readonly domain: string | null;
  /** `Expires` in Unix seconds; null also if the date cannot be read. */
  readonly expires: number | null;
  /** Seconds. */
  readonly maxAge: number | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | null;
  readonly partitioned: boolean;
};

/** The cookies of a Cookie header's value, in its order. A name that appears twice is two cookies. */
export function readCookieHeader(header: string): Pasted[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => ({ ...readPair(pair), attributes: null }));
}

/** The cookie of a Set-Cookie header's value. */
export function readSetCookieHeader(header: string): Pasted {
  const [pair = '', ...attributes] = header.split(';');
  return { ...readPair(pair.trim()), attributes: readAttributes(attributes) };
}

const attributeNames = /^(?:path|domain|expires|max-age|secure|httponly|samesite|partitioned)$/;

/** Whether attributes follow the first pair, which only a Set-Cookie header has. */
export function hasAttributes(header: string): boolean {
  const [, ...rest] = header.split(';');
  return rest.some((part) => attributeNames.test(attribute(part).name));
}

// RFC 6265bis, 5.6: the name is everything before the first `=`; without one, everything is the value.
function readPair(pair: string): { name: string | null; value: string } {
  const sign = pair.indexOf('=');
  if (sign < 0) return { name: null, value: pair };
  return { name: pair.slice(0, sign).trim(), value: pair.slice(sign + 1).trim() };
}

function attribute(part: string): { name: string; value: string } {
  const { name, value } = readPair(part.trim());
  return name === null ? { name: value.toLowerCase(), value: '' } : { name: name.toLowerCase(), value };
}

function readAttributes(parts: readonly string[]): CookieAttributes {
  // The last attribute of a name wins (RFC 6265bis, 5.7).
  const values = new Map(parts.map(attribute).map(({ name, value }) => [name, value]));
  const maxAge = values.get('max-age') ?? '';
  const expires = Date.parse((values.get('expires') ?? '').replaceAll(/(\d)-(\w{3})-(\d)/g, '$1 $2 $3'));
  return {
    path: values.get('path') ?? null,
    domain: values.get('domain')?.replace(/^\./, '') ?? null,
    expires: Number.isNaN(expires) ? null : expires / 1000,
    maxAge: /^-?\d+$/.test(maxAge) ? Number(maxAge) : null,
    secure: values.has('secure'),
    httpOnly: values.has('httponly'),
    sameSite: sameSiteOf(values.get('samesite')?.toLowerCase()),
    partitioned: values.has('partitioned'),
  };
}

function sameSiteOf(value: string | undefined): CookieAttributes['sameSite'] {
  return value === 'strict' || value === 'lax' || value === 'none' ? value : null;
}
