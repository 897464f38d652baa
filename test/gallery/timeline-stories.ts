import { script, type Script, writes } from './timeline-streams.ts';

const user = { _fresh: true, _user_id: '42', csrf_token: '6f1ed002ab5595859014ebf0951522d9c3d0f3a1' };

/** A visit to a shop, from login to logout: one entry of each kind. */
export function visit(start: number): Script {
  const story = script(start);
  story.page('/login');
  story.request({ path: '/login', sent: null });
  story.wait(8400);
  story.page('/');
  writes(
    story,
    { method: 'POST', path: '/login?next=/', status: 302, redirectTo: '/', chain: 'login' },
    { ...user, visits: 1 },
  );
  story.wait(31);
  story.request({ path: '/', chain: 'login' });
  story.wait(140);
  story.request({ path: '/api/recommendations?limit=12&of=shoes', type: 'xmlhttprequest' });
  story.wait(5210);
  writes(
    story,
    { method: 'POST', path: '/cart/add', type: 'xmlhttprequest' },
    { ...user, visits: 1, cart: [{ n: 1, sku: 'A-1001', price: 19.99 }] },
  );
  story.wait(2034);
  writes(
    story,
    { method: 'POST', path: '/cart/add', type: 'xmlhttprequest' },
    {
      ...user,
      visits: 2,
      cart: [
        { n: 1, sku: 'A-1001', price: 19.99 },
        { n: 2, sku: 'B-7', price: 5 },
      ],
      coupon: 'WELCOME10',
    },
  );
  story.wait(1500);
  const same = {
    ...user,
    visits: 2,
    cart: [
      { n: 1, sku: 'A-1001', price: 19.99 },
      { n: 2, sku: 'B-7', price: 5 },
    ],
    coupon: 'WELCOME10',
  };
  writes(story, { path: '/account' }, same);
  story.wait(2700);
  story.page('/checkout');
  writes(
    story,
    { path: '/checkout' },
    {
      ...user,
      _flashes: [{ ' t': ['message', 'Prices have changed'] }],
      visits: 3,
      cart: [
        { n: 2, sku: 'B-7', price: 5 },
        { n: 1, sku: 'A-1001', price: 21.5 },
      ],
    },
  );
  story.wait(640);
  story.request({
    method: 'POST',
    path: '/checkout/address',
    status: 200,
    set: `${story.sign({ ...user, note: 'x'.repeat(20) })}${'A'.repeat(4300)}; HttpOnly; Path=/`,
  });
  story.wait(900);
  story.request({
    path: '/api/totals',
    type: 'xmlhttprequest',
    set: `${story.sign({ ...user, totals: [1, 2] })}; Path=/; SameSite=None`,
  });
  story.wait(4000);
  story.jar(story.sign({ ...user, visits: 3, cart: [] }), 'overwrite');
  story.wait(3100);
  story.request({ path: '/broken', status: 500 });
  story.wait(1800);
  story.request({
    path: '/logout',
    status: 302,
    redirectTo: '/goodbye',
    chain: 'logout',
    set: '; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/',
  });
  story.jar(null, 'expired_overwrite');
  story.wait(25);
  story.request({ path: '/goodbye', chain: 'logout' });
  story.wait(5000);
  story.leave('https://example.com/');
  return story;
}

/** Flask's shape without a real signature, because signing ten thousand sessions takes seconds. */
const unsigned = (session: object) => `${btoa(JSON.stringify(session)).replaceAll('=', '')}.AAAAAA.${'s'.repeat(27)}`;

/** As many writes as a timeline keeps, and more, one every so many milliseconds. */
export function busy(start: number, writesMade: number): Script {
  const story = script(start);
  for (let index = 0; index < writesMade; index += 1) {
    story.wait(40);
    const value = unsigned({ ...user, index, visits: index >> 3 });
    story.request({
      method: index % 3 ? 'GET' : 'POST',
      path: `/items/${index % 97}`,
      type: 'xmlhttprequest',
      set: `${value}; HttpOnly; Path=/`,
    });
    story.jar(value, index === 0 ? 'explicit' : 'overwrite');
  }
  return story;
}

/** Text that looks like markup, or runs right to left, wherever a person or a server could put it. */
export function nasty(start: number): Script {
  const story = script(start);
  story.page('/<img src=x onerror=alert(1)>');
  writes(
    story,
    { path: '/?q=<script>alert(1)</script>' },
    { '<img src=x onerror=alert(1)>': '<script>alert("hello")</script>', 'שם משתמש': 'שלום עולם' },
  );
  story.wait(900);
  writes(
    story,
    { method: 'PROPPATCH', path: `/${'a-very-long-path/'.repeat(30)}` },
    { 'שם משתמש': 'שלום', ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`key_${index}`, index])) },
  );
  return story;
}
