const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^[\]{},:"]+/g;

/** Spreads compact JSON over lines with two spaces per level; the content keeps its spelling. */
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

/** A lone surrogate as its escape, because text fields and clipboards cannot keep one. */
export function escapeHalves(json: string): string {
  return json.replaceAll(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
