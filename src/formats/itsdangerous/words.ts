import type { FormatWords } from '../words.ts';

export const words = {
  label: 'itsdangerous value',
  title: 'A value signed with URLSafeSerializer or URLSafeTimedSerializer',
  framework: 'itsdangerous',
  thing: 'value',
  accepts: 'itsdangerous will load this value',
  refuses: 'itsdangerous will reject this value',
  fails: 'itsdangerous will raise an error',
  keySetting: 'the secret key',
  lifetimeSetting: 'max_age',
  documentation: () => 'https://itsdangerous.palletsprojects.com/en/stable/',
  presets: { serializer: 'URLSafeTimedSerializer', 'serializer-sha512': 'Serializer of itsdangerous 1.0' },
} satisfies FormatWords;
