import { ok } from '../../foundation/result.ts';
import type { CopyForm } from './form.ts';

export const cookieValue: CopyForm = { name: 'cookie-value', write: ({ cookie }) => ok(cookie.value) };
