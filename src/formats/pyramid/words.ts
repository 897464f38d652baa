import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Pyramid session',
  title: 'The session cookie of SignedCookieSessionFactory, in Pyramid',
  framework: 'Pyramid',
  thing: 'session',
  accepts: 'Pyramid will accept this session',
  refuses: 'Pyramid will ignore this session',
  fails: 'Pyramid will return a 500 error',
  keySetting: 'secret',
  lifetimeSetting: 'timeout',
  documentation: () =>
    'https://docs.pylonsproject.org/projects/pyramid/en/latest/narr/sessions.html#using-the-default-session-factory',
  presets: { pyramid: 'Pyramid' },
} satisfies FormatWords;
