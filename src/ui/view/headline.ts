import type { Candidate } from '../../inspect/inspection.ts';
import type { Rule, Verdict } from '../../session/verdict.ts';
import { refusedAnyway, verdictOf } from '../../inspect/verdict.ts';
import type { Standing } from '../../site/standing.ts';
import { standingReason, standingTitle } from '../words/standing.ts';
import { looks } from './verdict-looks.ts';
import * as words from '../words/verdict.ts';

export type Headline = Verdict & {
  readonly title: string;
  /** The rule to explain: the one that decides whatever the key, or the verdict's own. */
  readonly because: Rule;
  readonly look: (typeof looks)[keyof typeof looks];
  /** Why the verdict doesn’t matter on this page; null if it does. */
  readonly reason: string | null;
};

/**
 * The verdict as the view's largest sentence. A session that is rejected with any key is said to be rejected even without a key, and one
 * that the framework isn't sent, or doesn't read, to be that.
 */
export function headlineOf(candidate: Candidate, now: number, standing: Standing | null = null): Headline {
  const verdict = { ...verdictOf(candidate, now), reason: null };
  const { format } = candidate;
  const anyway = refusedAnyway(candidate, now);
  const because = anyway ?? verdict.rule;
  if (standing !== null && standing.code !== 'read') {
    const [title, reason] = [standingTitle(format, standing), standingReason(format, standing)];
    return { ...verdict, title, reason, because, look: looks['no-cookie'] };
  }
  const title = words.verdictTitle(format, because);
  if (anyway === null) return { ...verdict, title, because, look: looks[verdict.outcome] };
  return { ...verdict, title: words.whateverTheKey(title), because, look: looks.expired };
}
