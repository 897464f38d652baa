import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Django session',
  title: 'A session stored by Django’s signed_cookies backend',
  framework: 'Django',
  thing: 'session',
  accepts: 'Django will accept this session',
  refuses: 'Django will ignore this session',
  fails: 'Django will return a 500 error',
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'SESSION_COOKIE_AGE',
  documentation: () => 'https://docs.djangoproject.com/en/stable/topics/http/sessions/#using-cookie-based-sessions',
  presets: { django: 'Django', 'django-before-3.1': 'Django before 3.1' },
  versions: {
    'no-sha1': 'Django 4.0 and later reject SHA-1 signatures',
    pickle: 'Django loads it only with PickleSerializer, which 5.0 removed',
  },
} satisfies FormatWords;
