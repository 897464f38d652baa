/** Keeps each text once, however many events carry it, and counts what it keeps. */
export type StringPool = {
  /** The one copy of this text; to be released as often as it was taken. */
  readonly take: (text: string) => string;
  readonly release: (text: string) => void;
  /** One byte for a character: headers are ASCII. */
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

/** A piece cut out of a header keeps the whole header in memory (V8's sliced strings): this is a copy. */
function detached(text: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return String(copy);
}
