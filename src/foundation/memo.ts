export type MemoLimits<Answer> = {
  /** How many answers are kept. With one more, the memo starts over. */
  readonly answers: number;
  /** The limit for the sum of all answers' sizes, as `sizeOf` counts them. */
  readonly size: number;
  readonly sizeOf: (answer: Answer) => number;
};

const defaultLimits = { answers: 2000, size: Infinity, sizeOf: () => 0 };

/** The function with its answers remembered, so that the same text is never computed twice. */
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
