import type { PyValue } from '../python/value.ts';

export type Layout = {
  /** Spaces before each line except the first. */
  readonly indent: number;
  /** Characters left on the first line. With 0, a container goes over several lines, one part each. */
  readonly room: number;
  /** Anything that is not a container, and any whole key. */
  readonly leaf: (value: PyValue) => string;
};

export const lineWidth = 80;
const deeper = 4;

/** Python source over several lines; what fits stays on its line. */
export function layOut(value: PyValue, place: Layout): string {
  const inner = { ...place, indent: place.indent + deeper };
  switch (value.type) {
    case 'dict':
      return join(
        value.entries.map((entry) => writeEntry(entry, inner)),
        '{}',
        place,
      );
    case 'list':
      return join(
        value.items.map((item) => writePart(item, inner, 0)),
        '[]',
        place,
      );
    case 'tuple':
      return join(
        value.items.map((item) => writePart(item, inner, 0)),
        '()',
        place,
      );
    default:
      return place.leaf(value);
  }
}

function writeEntry({ key, value }: { key: PyValue; value: PyValue }, place: Layout): string {
  const name = place.leaf(key);
  return `${name}: ${writePart(value, place, name.length + 2)}`;
}

/** `used` characters precede the part on its line, and a comma follows it. */
function writePart(part: PyValue, place: Layout, used: number): string {
  return layOut(part, { ...place, room: lineWidth - place.indent - used - 1 });
}

function join(parts: readonly string[], brackets: string, { indent, room }: Layout): string {
  const [open = '', close = ''] = brackets;
  if (parts.length === 0) return brackets;
  const length = parts.reduce((sum, part) => sum + part.length + 2, 0);
  if (length <= room && !parts.some((part) => part.includes('\n'))) {
    const isLoneItem = parts.length === 1 && open === '(';
    return `${open}${parts.join(', ')}${isLoneItem ? ',' : ''}${close}`;
  }
  const gap = ' '.repeat(indent);
  return [open, ...parts.map((part) => `${gap}${' '.repeat(deeper)}${part},`), `${gap}${close}`].join('\n');
}
