import type { VersionDifference } from '../format.ts';

/** `TimestampSigner.unsign` refuses an age below zero since itsdangerous 2.0 (timed.py). */
export const acceptsFuture: VersionDifference = {
  outcome: 'accepted',
  appliesTo: ({ rule }) => rule === 'from-the-future',
};
