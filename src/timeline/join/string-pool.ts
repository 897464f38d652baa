/** Keeps one copy of each text, however many events carry it, and counts their size. */
export type StringPool = {
  /** Returns the one copy of this text, which must be released as often as it was taken. */
  readonly take: (text: string) => string;
  readonly release: (text: string) => void;
  /** Counts one byte for each character, because headers are ASCII. */
  readonly bytes: () => number;
};

export function createStringPool(): StringPool {
  const kept = new Map<string, { readonly text: string; uses: number }>();
  let bytes = 0;
  return {
    take(text) {
      const known = kept.get(text);
      if (known !== undefined) {
        known.uses += 1;
        return known.text;
      }
      const own = { text: detached(text), uses: 1 };
      kept.set(own.text, own);
      bytes += text.length;
      return own.text;
    },
    release(text) {
      const known = kept.get(text);
      if (known === undefined) return;
      known.uses -= 1;
      if (known.uses > 0) return;
      kept.delete(text);
      bytes -= text.length;
    },
    bytes: () => bytes,
  };
}

/** A copy. A slice of a header would keep the whole header in memory (V8's sliced strings). */
function detached(text: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return String(copy);
}
