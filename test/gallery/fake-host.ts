import { signal } from '@preact/signals';
import { cookieId } from '../../src/jar/cookie.ts';
import { type defaultSettings, noKeys } from '../../src/site/settings.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import type { AccessScope, Host } from '../../src/ui/view/host.ts';
import { type FakeRecording, fakeRecording } from './fake-recording.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';

export type FakeHost = Omit<Host, 'recording'> & {
  readonly recording: FakeRecording | null;
  /** What the views requested from the browser. */
  readonly calls: { readonly access: AccessScope[]; readonly copied: string[]; saved: number };
  readonly show: (snapshot: Snapshot) => void;
  /** This many seconds later. */
  readonly tick: (seconds: number) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
};

type FakeOptions = {
  readonly now: number;
  readonly theme: 'light' | 'dark';
  readonly accessBy?: Host['accessBy'];
  /** What has been recorded so far. */
  readonly recording?: readonly TimelineEvent[];
};

/** A browser that remembers what it is told and answers at once. `now` is fixed, so that pictures are always the same. */
export function fakeHost(first: Snapshot, options: FakeOptions): FakeHost {
  const snapshot = signal(first);
  const theme = signal(options.theme);
  const now = signal(options.now);
  const calls: FakeHost['calls'] = { access: [], copied: [], saved: 0 };
  const keep = (settings: typeof defaultSettings) => {
    const shown = snapshot.value;
    if (shown.state === 'ready') snapshot.value = { ...shown, settings };
  };
  return {
    snapshot,
    now,
    theme,
    accessBy: options.accessBy ?? 'ask',
    requestAccess: (scope) => void calls.access.push(scope),
    saveSettings: (settings) => {
      calls.saved += 1;
      keep(settings);
    },
    forgetKeys: () => {
      if (snapshot.value.state === 'ready') keep({ ...snapshot.value.settings, ...noKeys });
    },
    recording: options.recording ? fakeRecording(options.recording) : null,
    writeCookie: async ({ kind, cookie, over }) => {
      const shown = snapshot.value;
      const there =
        (shown.state === 'ready' && shown.cookies.find((one) => cookieId(one) === cookieId(cookie))) || null;
      if (over !== undefined && over !== (there?.value ?? null)) return { problem: null, found: there };
      const found = kind === 'set' ? cookie : null;
      if (shown.state === 'ready') {
        const others = shown.cookies.filter((one) => cookieId(one) !== cookieId(cookie));
        snapshot.value = { ...shown, cookies: found ? [...others, found] : others };
      }
      return { problem: null, found };
    },
    copy: async (text) => {
      calls.copied.push(text);
      return true;
    },
    calls,
    show: (next) => {
      snapshot.value = next;
    },
    tick: (seconds) => {
      now.value += seconds;
    },
    setTheme: (next) => {
      theme.value = next;
    },
  };
}
