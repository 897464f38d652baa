import type { Cookie } from '../../src/jar/cookie.ts';
import type { Site, Snapshot } from '../../src/site/snapshot.ts';
import { flask } from './sign.ts';
import type { GalleryState } from './states.ts';

/** How the other states make a cookie, and a site with these cookies and the key. */
export type Makers = {
  readonly now: number;
  readonly cookie: (value: string, more?: Partial<Cookie>) => Cookie;
  readonly ready: (cookies: readonly Cookie[], site: Site) => Snapshot;
};

// The longest name that DNS allows: three labels of 63 characters and one of 61.
const longHost = [63, 63, 63, 61].map((length, at) => 'abcd'.charAt(at).repeat(length)).join('.');

// Characters that reverse text (U+202E, U+2066), that are invisible (U+200B, U+00AD, U+FEFF), and that break a line.
const disguised = JSON.stringify({
  'admin\u202eeslaF :': 'plain\u202e)eurT( nimda',
  'line\nbreak': 'one\r\ntwo\u2028three\u0085four',
  'tab\tbed': '\ttab',
  'zero\u200bwidth': 'soft\u00adhyphen\ufeff',
  '\u2066isolate': '\u2067\u05d0',
  '': 'the empty key',
  ' ': '   ',
  '<b>key</b>': { '</span><script>': ['<img src=x onerror=alert(1)>'] },
  twoKilobytes: 'x'.repeat(2000),
});

const names = [
  '<img src=x onerror=alert(1)>',
  'user\u202enimda',
  'zero\u200bwidth',
  '\u05e9\u05dd',
  'a_name_that_goes_on_and_on_'.repeat(8),
];

/** What nobody would set by hand, but a hostile or broken site could. */
export function hostileStates({ now, cookie, ready }: Makers): Record<string, GalleryState> {
  const longSite = { origin: `https://${longHost}:65535`, host: longHost, path: '/' };
  const localSite = { origin: 'http://localhost:5000', host: 'localhost', path: '/' };
  const value = flask('{"username":"your_username"}', { at: now - 184 });
  return {
    disguised: { snapshots: [ready([cookie(flask(disguised, { at: now - 60 }))], localSite)] },
    'hostile-names': {
      snapshots: [
        ready(
          [
            ...names.map((name, at) =>
              cookie(value, {
                name,
                path: `/<i>path</i>/\u202e${at}`,
                partition: `https://${longHost}`,
                sameSite: 'none',
              }),
            ),
            ...names.map((name) => cookie('dark', { name: `theme ${name}` })),
          ],
          longSite,
        ),
      ],
    },
    'fifteen-sessions': {
      snapshots: [
        ready(
          Array.from({ length: 15 }, (_, at) => cookie(value, { name: `session_${at}`, path: '/app'.repeat(15 - at) })),
          localSite,
        ),
      ],
    },
    'long-host': {
      snapshots: [{ state: 'no-access', site: longSite, jar: { storeId: '0', kind: 'normal', label: null } }],
    },
    'long-host-no-session': { snapshots: [ready([cookie('dark', { name: 'theme' })], longSite)] },
  };
}
