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
} satisfies FormatWords;
