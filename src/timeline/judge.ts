import type { TimelineOptions } from './options.ts';

/** The two questions about values, each answered once: both decode, and a fold asks them again and again. */
export type Judge = Pick<TimelineOptions, 'isSession' | 'dataOf'>;

/** Answers kept of each question; then it starts anew. */
const remembered = 2000;

export function createJudge({ isSession, dataOf }: Judge): Judge {
  const sessions = remember((name) => remember((value) => isSession(name, value)));
  return { isSession: (name, value) => sessions(name)(value), dataOf: remember(dataOf) };
}

export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= remembered) answers.clear();
    const answer = ask(text);
    answers.set(text, { answer });
    return answer;
  };
}
