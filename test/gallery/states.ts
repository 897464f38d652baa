import type { SavedSession } from '../../src/site/saved-session.ts';
import { formatOf } from '../../src/formats/index.ts';
import { readRing } from '../../src/keyring/ring.ts';
import type { Cookie } from '../../src/jar/cookie.ts';
import { defaultSettings, type SiteSettings } from '../../src/site/settings.ts';
import type { Jar, Snapshot } from '../../src/site/snapshot.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import type { Deed } from './clicks.ts';
import { editStates } from './edit-states.ts';
import { hostileStates } from './hostile-states.ts';
import { openedStates } from './opened-states.ts';
import { django, flask, starlette } from './sign.ts';
import { timelineStates } from './timeline-states.ts';

/** The gallery's clock: 2026-11-23 09:30:00 UTC. */
export const now = 1795426200;
const day = 86_400;
const key = 'your_secret_key';

export type GalleryState = {
  readonly snapshots: readonly Snapshot[];
  readonly accessBy?: 'ask' | 'open-page';
  /** What was recorded; if absent, there is no timeline. */
  readonly recording?: readonly TimelineEvent[];
  /** The text of a file that is selected for the timeline before anything is clicked. */
  readonly file?: () => string;
  /** What is clicked in sequence, each as soon as it is there. */
  readonly clicks?: readonly Deed[];
  /** What the site has after that. */
  readonly after?: Snapshot;
};

const site = { origin: 'http://localhost:5000', host: 'localhost', path: '/get_session' };
const normal: Jar = { storeId: '0', kind: 'normal', label: null };

function cookie(value: string, more: Partial<Cookie> = {}): Cookie {
  return {
    name: 'session',
    value,
    domain: 'localhost',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: true,
    sameSite: 'unspecified',
    expiresAt: null,
    storeId: '0',
    partition: null,
    ...more,
  };
}

type ReadySnapshot = Extract<Snapshot, { state: 'ready' }>;

function ready(cookies: readonly Cookie[], more: Partial<ReadySnapshot> = {}): ReadySnapshot {
  return { state: 'ready', site, jar: normal, cookies, hiddenDomains: [], settings: defaultSettings, ...more };
}

function settings(more: Partial<SiteSettings>): SiteSettings {
  const { secrets, readings } = { ...defaultSettings, ...more };
  const keys = readRing(secrets, readings).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
  return { ...defaultSettings, ...more, keys };
}

const withKey = { settings: settings({ secrets: key }) };
const tutorial = flask('{"username":"your_username"}', { at: now - 184 });

const everyType = JSON.stringify({
  _fresh: true,
  _permanent: true,
  _user_id: '42',
  avatar: { ' b': 'iVBORw0KGgo=' },
  balance: 1234.5,
  bio: { ' m': '<em>Hello</em>, it’s me' },
  cart: [
    { n: 2, price: 19.99, sku: 'A-1001', tags: ['new', 'blue'] },
    { n: 1, price: 5, sku: 'B-7', tags: [] },
  ],
  csrf_token: '6f1ed002ab5595859014ebf0951522d9c3d0f3a1',
  joined: { ' d': 'Mon, 23 Nov 2026 08:00:00 GMT' },
  last_seen: null,
  point: { ' t': [52.52, 13.405] },
  trace: { ' u': '6ba7b8109dad11d180b400c04fd430c8' },
  visits: 12,
});

const typesCookie = (at: number, more: Partial<Cookie> = {}) =>
  cookie(flask(everyType, { at }), { expiresAt: at + 31 * day, sameSite: 'lax', ...more });

const nasty = JSON.stringify({
  '<img src=x onerror=alert(1)>': '<script>alert("hello")</script><img src=x onerror="document.title=1">',
  'שם משתמש': 'שלום עולם, this is mixed (1)',
  اسم: ['مرحبا', 'بالعالم', 3],
  emoji: '👋🏽 👨‍👩‍👧‍👦 🏳️‍🌈 é',
  long: 'Lorem ipsum dolor sit amet, '.repeat(750),
  'a key that is much longer than anybody would write by hand but that some library may well have made up': 1,
  no_spaces: 'x'.repeat(250),
  lines: 'one\ntwo\tthree\\four',
  __proto__x: { constructor: { name: 'Object' } },
  '1': 'a digit-only key',
});

const manyKeys = JSON.stringify(
  Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `setting_${String(index).padStart(3, '0')}`,
      index % 3 ? index : `value ${index}`,
    ]),
  ),
);
const tenThousand = JSON.stringify({
  ids: Array.from({ length: 10_000 }, (_, index) => index * 7),
  name: 'a long list',
});
const deep = `${'{"deeper":'.repeat(40)}"the bottom"${'}'.repeat(40)}`;

const ownSigner = ready([cookie(tutorial)], {
  settings: settings({
    secrets: key,
    override: {
      format: 'flask',
      signer: { salt: 'my-salt', keyDerivation: 'django-concat', digest: 'sha512', separator: '.' },
    },
  }),
});

function savedAs(name: string): SavedSession {
  const { value, expiresAt, storeId, ...place } = cookie('');
  void [value, expiresAt, storeId];
  return {
    name,
    format: 'flask',
    signer: formatOf('flask').signers[0],
    timed: true,
    literal: "{'username': 'ada'}",
    cookie: place,
  };
}

const made: Readonly<Record<string, GalleryState | (() => GalleryState)>> = {
  loading: { snapshots: [{ state: 'loading' }] },
  'no-site': { snapshots: [{ state: 'no-site', url: 'about:blank' }] },
  'no-access': {
    snapshots: [
      {
        state: 'no-access',
        site: { origin: 'https://shop.example.com', host: 'shop.example.com', path: '/' },
        jar: normal,
      },
    ],
  },
  'no-access-firefox': {
    accessBy: 'open-page',
    snapshots: [
      {
        state: 'no-access',
        site: { origin: 'https://shop.example.com', host: 'shop.example.com', path: '/' },
        jar: normal,
      },
    ],
  },
  'unread-settings': {
    snapshots: [ready([cookie(tutorial)], { ...withKey, unread: ['lifetimes', 'override', 'saved', 'keys'] })],
  },
  'no-cookies': { snapshots: [ready([])] },
  'no-session': {
    snapshots: [
      ready(
        [
          cookie('GA1.1.1234567890.1700000000', { name: '_ga' }),
          cookie('dark', { name: 'theme' }),
          cookie('0f8fad5b-d9cb-469f-a165-70867728950e', { name: 'visitor' }),
        ],
        {
          hiddenDomains: ['example.com'],
          site: { origin: 'https://shop.example.com', host: 'shop.example.com', path: '/' },
        },
      ),
    ],
  },
  'no-key': { snapshots: [ready([cookie(tutorial)])] },
  accepted: { snapshots: [ready([cookie(tutorial)], withKey)] },
  'accepted-types': { snapshots: [ready([typesCookie(now - 3 * day)], withKey)] },
  'accepted-fallback': {
    snapshots: [
      ready([typesCookie(now - 3 * day)], { settings: settings({ secrets: `new-key-of-this-week\n${key}` }) }),
    ],
  },
  'wrong-key': { snapshots: [ready([cookie(tutorial)], { settings: settings({ secrets: 'not the key' }) })] },
  'too-old': { snapshots: [ready([typesCookie(now - 40 * day, { expiresAt: null })], withKey)] },
  'too-old-no-key': { snapshots: [ready([typesCookie(now - 40 * day, { expiresAt: null })])] },
  'from-the-future': { snapshots: [ready([typesCookie(now + 7200)], withKey)] },
  'half-hour': { snapshots: [ready([typesCookie(now - 60, { expiresAt: now + 1740.6 })], withKey)] },
  'short-lifetime': {
    snapshots: [
      ready([typesCookie(now - 22, { expiresAt: now + 38 })], {
        settings: settings({ secrets: key, lifetimes: { flask: 60 } }),
      }),
    ],
  },
  'server-error': { snapshots: [ready([cookie(flask('{"broken": [1, 2,}', { at: now - 60 }))], withKey)] },
  'no-mapping': { snapshots: [ready([cookie(flask('["a","list"]', { at: now - 60 }))], withKey)] },
  cut: { snapshots: [ready([cookie(flask(everyType, { at: now - 60 }).slice(0, -40))], withKey)] },
  empty: { snapshots: [ready([cookie(flask('{}', { at: now - 60 }))], withKey)] },
  legacy: { snapshots: [ready([cookie(flask('{"username":"your_username"}', { at: 314_900_000 }))], withKey)] },
  nasty: { snapshots: [ready([cookie(flask(nasty, { at: now - 60 }))], withKey)] },
  'many-keys': { snapshots: [ready([cookie(flask(manyKeys, { at: now - 60 }))], withKey)] },
  'long-list': { snapshots: [ready([cookie(flask(tenThousand, { at: now - 60 }))], withKey)] },
  deep: { snapshots: [ready([cookie(flask(deep, { at: now - 60 }))], withKey)] },
  duplicates: { snapshots: [ready([cookie(flask('{"a":1,"b":2,"a":3}', { at: now - 60 }))], withKey)] },
  changed: {
    snapshots: [
      ready(
        [
          cookie(
            flask('{"cart":[{"n":1,"sku":"A-1"},{"n":1,"sku":"B-7"}],"flash":"Welcome!","user":"ada","visits":3}', {
              at: now - 184,
            }),
          ),
        ],
        withKey,
      ),
      ready(
        [cookie(flask('{"cart":[{"n":2,"sku":"A-1"}],"csrf":"6f1ed002ab","user":"ada","visits":4}', { at: now - 2 }))],
        withKey,
      ),
    ],
  },
  'several-formats': {
    snapshots: [
      ready(
        [
          typesCookie(now - 3 * day, { path: '/shop', name: 'shop_session' }),
          cookie(starlette('{"user": "ada", "theme": "dark"}', { at: now - 3600 }), {
            name: 'session',
            expiresAt: now + 13 * day,
          }),
          cookie(
            django('{"_auth_user_id":"7","_auth_user_backend":"django.contrib.auth.backends.ModelBackend"}', {
              at: now - 86_000,
            }),
            { name: 'sessionid' },
          ),
          cookie('abcDEF123.nSSyW9Q9H6LYCCKEu0diwgaHYrM', { name: 'sid' }),
          cookie('dark', { name: 'theme' }),
        ],
        withKey,
      ),
    ],
  },
  'two-paths': {
    snapshots: [
      ready(
        [
          cookie(flask('{"area":"admin"}', { at: now - 60 }), {
            path: '/admin',
            secure: true,
            partition: 'https://top.example',
            sameSite: 'none',
          }),
          cookie(flask('{"area":"shop"}', { at: now - 60, key: 'another' })),
        ],
        {
          ...withKey,
          jar: { storeId: 'firefox-container-2', kind: 'container', label: 'Work' },
          hiddenDomains: ['example.com'],
        },
      ),
    ],
  },
  'key-notes': {
    snapshots: [
      ready([cookie(flask('{"username":"your_username"}', { at: now - 184, key: "b'raw'" }))], {
        settings: settings({
          secrets: "b'raw'\nSECRET_KEY_FALLBACKS = 'old'\nSECRET_KEY = os.environ['KEY']",
          keepOnDisk: true,
        }),
      }),
    ],
  },
  'own-signer': { snapshots: [ownSigner] },
  'on-server': {
    snapshots: [ready([cookie('abcDEF123.nSSyW9Q9H6LYCCKEu0diwgaHYrM')], { settings: settings({ secrets: 'dev' }) })],
  },
  'on-server-bare': { snapshots: [ready([cookie('xQ2vK7mWc0Jr9TzL4uYp1BnHs6EdGf8aOiRtUqWeXcV')])] },
  csrf: {
    snapshots: [
      ready(
        [cookie(flask('"6f1ed002ab5595859014ebf0951522d9c3d0f3a1"', { at: now - 60 }), { name: 'csrf_token' })],
        withKey,
      ),
    ],
  },
  ...hostileStates({
    now,
    cookie,
    ready: (cookies, where) =>
      ready(cookies, {
        ...withKey,
        site: where,
        hiddenDomains: where.host === 'localhost' ? [] : [where.host.slice(64)],
      }),
  }),
  ...openedStates({
    now,
    small: ready([cookie(tutorial)], withKey),
    wrongKey: ready([cookie(tutorial)], { settings: settings({ secrets: 'not the key' }) }),
    wrongSettings: ownSigner,
    whole: ready([typesCookie(now - 3 * day)], withKey),
  }),
  ...timelineStates,
  ...editStates({
    small: ready([cookie(tutorial)], withKey),
    rewritten: ready([cookie(flask('{"cart":[1,2],"username":"somebody_else"}', { at: now - 2 }))], withKey),
    remote: ready([cookie(tutorial, { domain: 'shop.example.com' })], {
      ...withKey,
      site: { origin: 'https://shop.example.com', host: 'shop.example.com', path: '/' },
    }),
    long: ready(
      [cookie(flask(JSON.stringify({ ids: Array.from({ length: 300 }, (_, index) => index * 7) }), { at: now - 60 }))],
      withKey,
    ),
    whole: ready([typesCookie(now - 3 * day)], withKey),
    none: ready([], withKey),
    withSaved: ready([cookie(tutorial)], {
      settings: {
        ...withKey.settings,
        saved: [savedAs('admin'), savedAs('empty cart'), { ...savedAs('expired'), left: -1 }],
      },
    }),
  }),
  private: {
    snapshots: [ready([cookie(tutorial)], { ...withKey, jar: { storeId: '1', kind: 'private', label: null } })],
  },
};

export const stateNames = Object.keys(made);

/** Undefined if no state has this name. */
export function stateOf(name: string): GalleryState | undefined {
  const state = made[name];
  return typeof state === 'function' ? state() : state;
}
