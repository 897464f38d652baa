import type { Outcome } from '../../session/verdict.ts';
import * as icons from '../parts/icons.ts';

type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** An icon as well as a colour, so that colour is never the only signal. */
export const looks: Readonly<Record<Outcome, { tone: Tone; icon: string }>> = {
  accepted: { tone: 'good', icon: icons.good },
  expired: { tone: 'warn', icon: icons.clock },
  'bad-signature': { tone: 'bad', icon: icons.bad },
  'server-error': { tone: 'bad', icon: icons.error },
  'no-cookie': { tone: 'neutral', icon: icons.neutral },
  unchecked: { tone: 'neutral', icon: icons.lock },
};
