import type { Outcome } from '../session/inspection.ts';
import type { IconName } from './Icon.tsx';

type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** A sign as well as a colour: neither is ever alone. */
export const looks: Readonly<Record<Outcome, { tone: Tone; icon: IconName }>> = {
  accepted: { tone: 'good', icon: 'good' },
  expired: { tone: 'warn', icon: 'clock' },
  'bad-signature': { tone: 'bad', icon: 'bad' },
  'server-error': { tone: 'bad', icon: 'error' },
  'no-cookie': { tone: 'neutral', icon: 'neutral' },
  unchecked: { tone: 'neutral', icon: 'lock' },
};
