import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Signed text',
  title: 'A text signed with Signer, TimestampSigner or a plain Serializer',
  framework: 'itsdangerous',
  thing: 'text',
  accepts: 'itsdangerous will accept this text; what it means is up to the app',
  refuses: 'itsdangerous will reject this text',
  fails: 'itsdangerous will raise an error',
  keySetting: 'the secret key',
  lifetimeSetting: 'max_age',
  documentation: () => 'https://itsdangerous.palletsprojects.com/en/stable/signer/',
  presets: { signer: 'Signer, TimestampSigner' },
} satisfies FormatWords;
