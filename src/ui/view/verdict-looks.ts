import type { Outcome } from '../../session/verdict.ts';
import * as icons from '../parts/icons.ts';

type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** A sign as well as a colour: neither is ever alone. */
export const looks: Readonly<Record<Outcome, { tone: Tone; icon: string }>> = {
  accepted: { tone: 'good', icon: icons.good },
  expired: { tone: 'warn', icon: icons.clock },
  'bad-signature': { tone: 'bad', icon: icons.bad },
  'server-error': { tone: 'bad', icon: icons.error },
  'no-cookie': { tone: 'neutral', icon: icons.neutral },
  unchecked: { tone: 'neutral', icon: icons.lock },
};
