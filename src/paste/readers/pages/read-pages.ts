import { decodeEntities } from '../../../keyring/statements/entities.ts';
import { type Pasted, pastedPair } from '../../pasted.ts';
import { isSigned } from '../tokens/shape.ts';

const tag = /<[A-Za-z][\w-]*(?=\s)/g;
const attribute = /\s+([^\s=<>"'/]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;

/** The signed values in a page's source: hidden fields and metas, whatever order their attributes have. */
export function readPages(text: string): Pasted[] {
  return [...text.matchAll(tag)].flatMap(({ 0: open, index }) => {
    const { attributes, end } = attributesAt(text, index + open.length);
    const name = attributes.get('name') ?? attributes.get('id') ?? attributes.get('property') ?? null;
    return [...attributes].flatMap(([label, value]) =>
      isSigned(value)
        ? [pastedPair(/^(?:value|content)$/.test(label) ? name : label, value, { at: index, end, by: 'page' })]
        : [],
    );
  });
}

// More would be no tag that a person wrote.
const mostAttributes = 60;

function attributesAt(text: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = start;
  while (attributes.size < mostAttributes) {
    attribute.lastIndex = end;
    const match = attribute.exec(text);
    if (match === null) break;
    const [whole, label = '', double, single, bare] = match;
    attributes.set(label.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    end += whole.length;
  }
  return { attributes, end };
}
