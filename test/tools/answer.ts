import { repr } from '../../src/python/repr.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Candidate, InspectOptions } from '../../src/inspect/inspection.ts';
import type { FormatName } from '../../src/formats/index.ts';
import type { Outcome } from '../../src/session/verdict.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';

export type Secret = { readonly utf8: string } | { readonly base64: string };

/** A row with `settings` requests Flask's verdict; one without concerns any cookie, with each framework's own defaults. */
export type VerdictRow = {
  readonly id: string;
  readonly cookie: string;
  readonly secrets: readonly Secret[];
  readonly now: number;
  readonly name?: string;
  readonly settings?: Omit<SignerSettings, 'separator'> & { readonly lifetime: number };
};

export type VerdictAnswer = {
  readonly id: string;
  readonly verdict: Outcome | null;
  readonly signature: 'valid' | 'invalid' | 'missing' | 'unchecked' | null;
  /** Unix seconds; a bigint only if a number would be rounded. */
  readonly signedAt: number | bigint | null;
  readonly expiresAt: number | bigint | null;
  readonly python: string | null;
  /** Only in rows without `settings`. */
  readonly format?: FormatName | null;
};

const nothing = { verdict: null, signature: null, signedAt: null, expiresAt: null, python: null } as const;

/** The panel's own reading of the cookie, in the fields of a row's answer. */
export function answerRow(row: VerdictRow): VerdictAnswer {
  const { candidates } = inspect(row.cookie, optionsOf(row));
  if (row.settings !== undefined) {
    const flask = candidates.find(({ format }) => format === 'flask');
    return { id: row.id, ...(flask === undefined ? nothing : factsOf(flask, row.now)) };
  }
  const [best] = candidates;
  return best === undefined
    ? { id: row.id, format: null, ...nothing }
    : { id: row.id, format: best.format, ...factsOf(best, row.now) };
}

/** The fields of one candidate. */
export function factsOf(candidate: Candidate, now: number): Omit<VerdictAnswer, 'id' | 'format'> {
  const signedAt = signedAtOf(candidate);
  const { outcome, rule } = verdictOf(candidate, now);
  return {
    // A row is about opening the session, and this rule is the only one about the response.
    verdict: rule === 'expiry-out-of-range' ? 'accepted' : outcome,
    signature: candidate.signature.code,
    signedAt,
    expiresAt: candidate.lifetime === null ? null : plus(signedAt, candidate.lifetime),
    python: pythonOf(candidate),
  };
}

/** The answer as one line of JSON, with exact integers of any size. */
export function answerLine(answer: VerdictAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => {
    return `${JSON.stringify(name)}: ${typeof value === 'bigint' ? value : JSON.stringify(value)}`;
  });
  return `{${fields.join(', ')}}`;
}

function optionsOf({ settings, secrets, name }: VerdictRow): InspectOptions {
  const keys = secrets.map(keyBytes);
  if (settings === undefined) return { name: name ?? null, keys, override: null, lifetimes: {}, epoch: 'unix' };
  const { lifetime, salt, keyDerivation, digest } = settings;
  const override = { format: 'flask', signer: { salt, keyDerivation, digest, separator: '.' } } as const;
  return { name: 'session', keys, override, lifetimes: { flask: Math.trunc(lifetime) }, epoch: 'unix' };
}

export function keyBytes(secret: Secret): Uint8Array {
  return 'utf8' in secret
    ? new TextEncoder().encode(secret.utf8)
    : new Uint8Array(Buffer.from(secret.base64, 'base64'));
}

function signedAtOf({ timestamp }: Candidate): number | bigint | null {
  if (timestamp.code === 'read') return timestamp.signedAt;
  return timestamp.code === 'out-of-range' ? exact(timestamp.seconds) : null;
}

function plus(signedAt: number | bigint | null, lifetime: number): number | bigint | null {
  if (typeof signedAt === 'number' && !Number.isInteger(signedAt)) return signedAt + lifetime;
  return signedAt === null ? null : exact(BigInt(signedAt) + BigInt(lifetime));
}

function exact(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A framework does not look at the payload if it cannot find the value's signature or signing time. */
function pythonOf({ payload, timestamp, signature }: Candidate): string | null {
  if (payload.code === 'on-server') return repr({ type: 'str', value: payload.id });
  if (signature.code === 'missing' || timestamp.code === 'missing' || timestamp.code === 'malformed') return null;
  return payload.code === 'decoded' ? repr(payload.value) : null;
}
