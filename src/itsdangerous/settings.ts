/** How a signer turns a secret key into a signature; names as itsdangerous has them. */
export type SignerSettings = {
  readonly salt: string;
  readonly keyDerivation: KeyDerivation;
  readonly digest: DigestMethod;
  /** The separator between payload, timestamp and signature; `.` everywhere but in Django. */
  readonly separator: string;
};

export const keyDerivations = ['hmac', 'concat', 'django-concat', 'none'] as const;
export type KeyDerivation = (typeof keyDerivations)[number];

export const digestMethods = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5'] as const;
export type DigestMethod = (typeof digestMethods)[number];
