import { signatureLength } from '../../itsdangerous/signer.ts';
import type { VersionDifference, VersionFacts } from '../format.ts';

export const versions = {
  /** Django 3.1 and 3.2 took SHA-1 beside SHA-256 (`Signer.unsign`, django/core/signing.py); 4.0 removed `_legacy_signature`. */
  'no-sha1': {
    outcome: 'bad-signature',
    appliesTo: (cookie) =>
      isTaken(cookie) && cookie.parts.some(({ kind, text }) => kind === 'signature' && text.length === sha1Length),
  },
  /** Deprecated in 4.1, removed in 5.0 (docs/releases/5.0.txt). Another serializer makes an empty session of a pickle. */
  pickle: {
    outcome: 'bad-signature',
    appliesTo: (cookie) =>
      isTaken(cookie) && cookie.payload.code === 'undecodable' && cookie.payload.problem.code === 'pickle',
  },
} as const satisfies Record<string, VersionDifference>;

const sha1Length = signatureLength('sha1');

/** Accepted, or it would be with its key. */
const isTaken = ({ rule }: VersionFacts) =>
  rule === 'signed-by-current-key' || rule === 'signed-by-fallback-key' || rule === 'no-key-given';
