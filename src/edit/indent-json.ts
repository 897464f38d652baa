const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^[\]{},:"]+/g;

/** Compact JSON over lines, two spaces a level; what it holds stays as it is spelled. */
export function indentJson(compact: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let last = '';
  const newLine = () => pieces.push(`\n${'  '.repeat(depth)}`);
  for (const [piece] of compact.matchAll(token)) {
    const closes = piece === ']' || piece === '}';
    const opened = last === '[' || last === '{';
    if (closes) depth--;
    if ((closes && !opened) || (!closes && opened) || last === ',') newLine();
    pieces.push(piece === ':' ? ': ' : piece);
    if (piece === '[' || piece === '{') depth++;
    last = piece;
  }
  return pieces.join('');
}

/** Half a character as its escape: text fields and clipboards keep none. */
export function escapeHalves(json: string): string {
  return json.replaceAll(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
