import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Starlette session',
  title: 'The session cookie of Starlette’s and FastAPI’s SessionMiddleware',
  framework: 'Starlette',
  thing: 'session',
  accepts: 'Starlette will accept this session',
  refuses: 'Starlette will ignore this session',
  fails: 'Starlette will answer 500',
  doesNotCatch: 'Starlette does not catch that',
  lifetimeSetting: 'max_age of SessionMiddleware',
  documentation: () => 'https://www.starlette.io/middleware/#sessionmiddleware',
  presets: { starlette: 'Starlette, FastAPI' },
} satisfies FormatWords;
