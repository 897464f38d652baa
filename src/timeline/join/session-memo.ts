import type { TimelineOptions } from '../options.ts';

/** The two questions about values, each answered once: both decode, and a fold asks them again and again. */
export type Judge = Pick<TimelineOptions, 'isSession' | 'dataOf'>;

/** Answers kept of each question; then it starts anew. */
const remembered = 2000;

export function createJudge({ isSession, dataOf }: Judge): Judge {
  const sessions = remember((name) => remember((value) => isSession(name, value)));
  return { isSession: (name, value) => sessions(name)(value), dataOf: remember(dataOf) };
}

type Memory<Answer> = { readonly answers: number; readonly size: number; readonly sizeOf: (answer: Answer) => number };

/** `size` bounds what the answers come to, as `sizeOf` counts it. */
export function remember<Answer>(
  ask: (text: string) => Answer,
  { answers: most, size: largest, sizeOf }: Memory<Answer> = { answers: remembered, size: Infinity, sizeOf: () => 0 },
): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  let size = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    size += sizeOf(answer);
    if (answers.size >= most || size > largest) {
      answers.clear();
      size = sizeOf(answer);
    }
    answers.set(text, { answer });
    return answer;
  };
}
