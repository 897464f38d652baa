import type { CopySource } from './form.ts';

/** As in a request's header. A cookie without a name is sent as its value alone (RFC 6265bis, 5.8.3). */
export function cookiePair({ name, value }: CopySource['cookie']): string {
  return name === '' ? value : `${name}=${value}`;
}
