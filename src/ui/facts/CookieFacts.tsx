import type { Cookie } from '../../jar/cookie.ts';
import { sizeOf, warnBytes } from '../../jar/cookie-size.ts';
import { Fact, Facts } from '../parts/Fact.tsx';
import { visible } from '../words/visible.ts';
import * as words from '../words/facts/cookie.ts';

/** A longer path takes the whole line. */
const roomy = 14;

/** The cookie's attributes in the browser's jar, and its size. */
export function CookieFacts({ cookie }: { cookie: Cookie }) {
  const { bytes } = sizeOf(cookie.name, cookie.value);
  return (
    <Facts title={words.cookieFacts} compact>
      <Fact name={words.attribute.domain} wide>
        <span class="mono break">{cookie.domain}</span>{' '}
        <span class="quiet">{cookie.hostOnly ? words.hostOnly : words.andBelow}</span>
      </Fact>
      <Fact name={words.attribute.path} wide={cookie.path.length > roomy}>
        <bdi class="mono break">{visible(cookie.path)}</bdi>
      </Fact>
      <Fact name={words.attribute.httpOnly}>{cookie.httpOnly ? words.yes : words.no}</Fact>
      <Fact name={words.attribute.secure}>{cookie.secure ? words.yes : words.no}</Fact>
      <Fact name={words.attribute.sameSite}>{words.sameSite[cookie.sameSite]}</Fact>
      <Fact name={words.attribute.partition} wide={cookie.partition !== null}>
        <span class="break">{words.partition(cookie.partition)}</span>
      </Fact>
      <Fact name={words.attribute.size} title={words.sizeTitle} wide>
        {words.sizeOf(bytes, warnBytes)}
        <span class={`bar${bytes > warnBytes ? ' bar-full' : ''}`} aria-hidden="true">
          <span style={{ width: `${Math.min(100, (bytes / warnBytes) * 100)}%` }} />
        </span>
      </Fact>
    </Facts>
  );
}
