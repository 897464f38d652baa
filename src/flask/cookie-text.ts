// Werkzeug 2.2's _legal_cookie_chars (werkzeug/_internal.py). 3.x quotes fewer characters and reads both forms.
const legal = /^[A-Za-z0-9/=!#$%&'*+\-.^_`|~:]*$/;
const quoted = /[^ -~]|[,;"\\]/g;

/** A value as `set_cookie` writes it: quoted, with octal escapes for its UTF-8 bytes, if a bare cookie could not hold it. */
export function cookieText(value: string): string {
  if (legal.test(value)) return value;
  const bytes = Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('');
  return `"${bytes.replaceAll(quoted, (byte) => (/["\\]/.test(byte) ? `\\${byte}` : octal(byte)))}"`;
}

function octal(byte: string): string {
  return `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
