import { encodeBase64 } from '../../python/base64.ts';
import { repr, str } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';

/**
 * JSON for other tools, indented by two spaces. A tuple becomes a list, bytes become base64, UUID and datetime become strings.
 * Numbers are written as in Python, so integers stay exact and NaN stays NaN.
 */
export function jsonText(value: PyValue, indent = ''): string {
  const deeper = `${indent}  `;
  switch (value.type) {
    case 'none':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      return String(value.value);
    case 'float':
      return repr(value).replace('inf', 'Infinity').replace('nan', 'NaN');
    case 'bytes':
      return JSON.stringify(encodeBase64(value.value));
    case 'list':
    case 'tuple':
      return block(
        ['[', ']'],
        value.items.map((item) => jsonText(item, deeper)),
        indent,
      );
    case 'dict':
      return block(
        ['{', '}'],
        value.entries.map((entry) => `${JSON.stringify(str(entry.key))}: ${jsonText(entry.value, deeper)}`),
        indent,
      );
    default:
      return JSON.stringify(str(value));
  }
}

function block([open, close]: readonly [string, string], parts: readonly string[], indent: string): string {
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
