// Signed with the key `plover/xyzzy-2031` at 1780999940, by Flask, itsdangerous, Flask-Login and Django themselves.

export const flask = 'eyJfdXNlcl9pZCI6IjEyIiwiYmFza2V0IjpbMyw0XX0.aifnBA.bEkE4DyavViHLTcHC8PdpoPHnDk';
export const compressed =
  '.eJyrVoovLU4tis9MUbJSMjRS0lGKT8tJLM5ILVayio7VUcrLL0kFyiQmJQORwqCgwG4sSi3OULIqKSpNrQUA7dNCBA.aifnBA.Mol_mnWsvfv7RTkyX_hhqRAXlts';
/** From Flask-WTF. */
export const csrf = 'IjExZjZhZDhlYzUyYTI5ODRhYmFhZmQ3YzNiNTE2NTAzNzg1YzIwNzIi.aifnBA.uvwirRejbEIwCjPRw8FBZTjApUw';
/** From a link to reset a password: `URLSafeTimedSerializer`. */
export const reset = 'WyIxMiIsImFiYyJd.aifnBA.2imhSdGIu-YTLitNAonS4bz4Tdw';
/** Without a timestamp: `URLSafeSerializer`. */
export const untimed = 'eyJpZCI6N30.w4H0EXkdnfft409U5fh1gd4nan8';
/** Plain text: `TimestampSigner`. */
export const order = 'order-118.aifnBA.5NznbLPik9GbIjR-4fFtn7LHivw';
/** A signed ID from Flask-Session. */
export const signedId = '3f0c9b7e-6a51-4d2e-8c44-9d1e2f3a4b5c.UGQQ5m3ELkJqyfk71iTQ-jrcgvE';
/** From Flask-Login. */
export const remember =
  '12|cd30b6e01e8e5579e1b5e12399dfedb88db52dff3ec0c28a1372c1209c06d16db0faf18a55d3460411edded878720d1a3ff48dde678365a59a26d7a3ce848cb0';
/** From Quart-Auth, with SHA-512. */
export const quart =
  'IjEyIg.aifnBA.1C5r0ZS5Nc6nDKmh9fyvudORGDRZ_fH5mZmfhce5hPGbFPW8ixsCouTbUIxovQGbzxPw8VF4E5kGt9efy1mgpQ';
export const starlette = 'eyJ1c2VyIjogImFkYSJ9.aifnBA.27Paw_CdNP85H27QD6MJjcyOx0I';
export const django = 'eyJfYXV0aF91c2VyX2lkIjoiMTIifQ:1wWtRU:dLEIDfVSnDScWnKVlFaZYfskKdkZT4qieqFTCNRUCb4';
