import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Starlette session',
  title: 'The session cookie of SessionMiddleware, in Starlette and FastAPI',
  framework: 'Starlette',
  thing: 'session',
  accepts: 'Starlette will accept this session',
  refuses: 'Starlette will ignore this session',
  fails: 'Starlette will return a 500 error',
  doesNotCatch: 'Starlette doesn’t catch that',
  keySetting: 'secret_key',
  lifetimeSetting: 'max_age',
  documentation: () => 'https://www.starlette.io/middleware/#sessionmiddleware',
  presets: { starlette: 'Starlette, FastAPI' },
  versions: {
    'accepts-future': 'Starlette with itsdangerous before 2.0 accepts it',
    'any-json': 'Starlette before 1.0 accepts any JSON',
    'not-made-a-dict': 'Starlette 1.0 and later make a dict of the payload, earlier versions don’t',
  },
} satisfies FormatWords;
