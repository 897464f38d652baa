import { findSettings, type FindResult } from '../../src/inspect/find-settings.ts';
import { withSigner } from '../../src/inspect/cookie-signers.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import type { Outcome } from '../../src/session/verdict.ts';
import { sessionsOf } from '../../src/site/sessions.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { cookie } from '../timeline/streams.ts';

export type FindRow = {
  readonly id: unknown;
  /** The cookie whose settings are looked for, and the value of the site’s `session` beside it. */
  readonly name: string;
  readonly cookie: string;
  readonly session: string;
  readonly keys: readonly Uint8Array[];
  readonly now: number;
};

export type FindAnswer = {
  readonly id: unknown;
  /** The signer and whose it is, null where none was found. */
  readonly found: Readonly<Record<'format' | 'salt' | 'keyDerivation' | 'digest', string>> | null;
  /** The verdict on the session with these settings chosen. */
  readonly session_after: Outcome | null;
};

/** What “Find signer settings” on a cookie finds, and what becomes of the site’s session by it. */
export function answerFind({ id, name, cookie: value, session, keys, now }: FindRow): FindAnswer {
  const result = finish(findSettings(value, { name, keys }));
  const token = cookie({ name, value });
  const signers =
    result.code === 'found' ? withSigner([], token, { format: result.format, signer: result.signer }) : [];
  const kept = keys.map((bytes, line) => ({ line, bytes: [...bytes] }));
  const found = sessionsOf([token, cookie({ name: 'session', value: session })], {
    ...defaultSettings,
    keys: kept,
    signers,
  });
  const best = found.find((one) => one.cookie.name === 'session')?.inspection.candidates[0];
  return { id, found: foundOf(result), session_after: best === undefined ? null : verdictOf(best, now).outcome };
}

function foundOf(result: FindResult): FindAnswer['found'] {
  if (result.code !== 'found') return null;
  const { salt, keyDerivation, digest } = result.signer;
  return { format: result.format, salt, keyDerivation, digest };
}

function finish(search: ReturnType<typeof findSettings>): FindResult {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
