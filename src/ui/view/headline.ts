import type { Candidate } from '../../inspect/inspection.ts';
import type { Rule, Verdict } from '../../session/verdict.ts';
import { refusedAnyway, verdictOf } from '../../inspect/verdict.ts';
import { looks } from './verdict-looks.ts';
import * as words from '../words/verdict.ts';

export type Headline = Verdict & {
  readonly title: string;
  /** The rule to explain: the one that decides whatever the key, or the verdict's own. */
  readonly because: Rule;
  readonly look: (typeof looks)[keyof typeof looks];
};

/** The verdict as the view's largest sentence. A session that is rejected with any key is said to be rejected even without a key. */
export function headlineOf(candidate: Candidate, now: number): Headline {
  const verdict = verdictOf(candidate, now);
  const anyway = refusedAnyway(candidate, now);
  const title = words.verdictTitle(candidate.format, anyway ?? verdict.rule);
  if (anyway === null) return { ...verdict, title, because: verdict.rule, look: looks[verdict.outcome] };
  return { ...verdict, title: words.whateverTheKey(title), because: anyway, look: looks.expired };
}
