export type MemoLimits<Answer> = {
  /** How many answers are kept; one more, and the memo starts anew. */
  readonly answers: number;
  /** What the answers may add up to, as `sizeOf` counts them. */
  readonly size: number;
  readonly sizeOf: (answer: Answer) => number;
};

const defaultLimits = { answers: 2000, size: Infinity, sizeOf: () => 0 };

/** The function with its answers kept: a text that was asked before is not asked again. */
export function memoize<Answer>(
  ask: (text: string) => Answer,
  { answers: most, size: largest, sizeOf }: MemoLimits<Answer> = defaultLimits,
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
