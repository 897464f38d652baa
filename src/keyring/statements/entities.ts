const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** XML's character references, and the numeric ones that HTML escapers write. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

const quote = '&(?:#39|#x27|#34|#x22|quot|apos);';
const escapedDump = new RegExp(
  String.raw`secret[\w-]*(?:\s*[=:]\s*|\]\s*=\s*)?${quote}|${quote}[\w-]*secret|&lt;\w*Config`,
  'i',
);

/** A dump as it appears in a page's source, where each quote is a reference. Line ends stay where they are. */
export function unescapedDump(text: string): string {
  return escapedDump.test(text) ? decodeEntities(text.replaceAll(/&#(?:10|13|x0?[aAdD]);/g, ' ')) : text;
}
