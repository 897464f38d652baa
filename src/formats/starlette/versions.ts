import type { VersionDifference, VersionFacts } from '../format.ts';
import { acceptsFuture } from '../shared/versions.ts';

/**
 * Starlette 1.0 makes a `Session`, a dict, of the JSON. Before, `request.session` is whatever `json.loads` gives
 * (starlette/middleware/sessions.py).
 */
export const versions = {
  'accepts-future': acceptsFuture,
  'any-json': { outcome: 'accepted', appliesTo: ({ rule }) => rule === 'payload-is-no-mapping' },
  'not-made-a-dict': { outcome: null, appliesTo: (cookie) => isUsed(cookie) && isMadeADict(cookie) },
} as const satisfies Record<string, VersionDifference>;

const isUsed = ({ rule }: VersionFacts) => rule === 'signed-by-current-key' || rule === 'signed-by-fallback-key';

const isMadeADict = ({ payload }: VersionFacts) => payload.code === 'decoded' && payload.mapping !== payload.value;
