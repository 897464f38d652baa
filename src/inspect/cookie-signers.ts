import type { SignerSettings } from '../itsdangerous/settings.ts';

/** Where a cookie stands in its jar. */
type CookiePlace = {
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly partition: string | null;
};

/** A format, by its name, and how its values are signed. */
export type SignerChoice = { readonly format: string; readonly signer: SignerSettings };

/** What a person chose for one cookie. Without a place it was a pasted one, and without a name a pasted value. */
export type CookieSigner = SignerChoice & { readonly name: string | null; readonly place: CookiePlace | null };

/** A cookie of the jar, or one of which only the name is known, or not even that. */
export type NamedCookie = { readonly name: string | null } & Partial<CookiePlace>;

/** What was chosen for this cookie. One that is in no jar has what was chosen for a pasted one of its name, or for any of its name. */
export function signerOfCookie(cookie: NamedCookie, signers: readonly CookieSigner[]): CookieSigner | null {
  const ofName = signers.filter(({ name }) => name === cookie.name);
  const place = placeOf(cookie);
  const ofPlace = ofName.find((one) => isSamePlace(one.place, place));
  return ofPlace ?? (place === null ? (ofName[0] ?? null) : null);
}

/** The list with this choice for the cookie in the place of an earlier one; `choice` is null where it is to have none. */
export function withSigner(
  signers: readonly CookieSigner[],
  cookie: NamedCookie,
  choice: SignerChoice | null,
): CookieSigner[] {
  const place = placeOf(cookie);
  const replaced = place === null ? signerOfCookie(cookie, signers) : null;
  const others = signers.filter(
    (one) => one !== replaced && !(one.name === cookie.name && isSamePlace(one.place, place)),
  );
  return choice === null ? others : [...others, { ...choice, name: cookie.name, place: replaced?.place ?? place }];
}

function placeOf({ domain, hostOnly, path, partition }: NamedCookie): CookiePlace | null {
  if (domain === undefined || hostOnly === undefined || path === undefined) return null;
  return { domain, hostOnly, path, partition: partition ?? null };
}

function isSamePlace(one: CookiePlace | null, other: CookiePlace | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.domain === other.domain &&
    one.hostOnly === other.hostOnly &&
    one.path === other.path &&
    one.partition === other.partition
  );
}
