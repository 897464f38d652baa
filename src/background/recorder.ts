import { type CookieChange, cookiesFor } from '../browser/cookies.ts';
import { hasAccess } from '../browser/permissions.ts';
import type { RecorderPort } from '../browser/ports.ts';
import { tabById } from '../browser/tabs.ts';
import { domainMatches } from '../site/address.ts';
import type { RecorderMessage } from '../site/messages.ts';
import type { JarEvent, ResponseEvent } from '../timeline/event.ts';

/** How long events are kept for recorders whose port ended when the background fell asleep: what woke it is not lost to them. */
const keptFor = 10_000;

/** A response belongs to a tab, a change of a jar to whoever shows the site. */
type Told = { readonly tabId: number; readonly event: ResponseEvent } | { readonly tabId: null; readonly event: JarEvent };

type Recorder = RecorderMessage & { readonly port: RecorderPort; readonly storeId: string | null };

/** Sends each recorder what happens in its tab, and to the cookies of the hosts that it names. */
export function createRecorders() {
  const recorders = new Map<RecorderPort, Recorder>();
  const recent = new Set<Told>();
  let sequence = 0;

  function tell(told: Told): void {
    recent.add(told);
    setTimeout(() => recent.delete(told), keptFor);
    for (const recorder of recorders.values()) send(recorder, [told]);
  }

  async function record(port: RecorderPort, message: RecorderMessage): Promise<void> {
    const known = recorders.get(port);
    const tab = known?.storeId ? null : await tabById(message.tabId);
    const recorder = { ...message, port, storeId: known?.storeId ?? tab?.jar.storeId ?? null };
    recorders.set(port, recorder);
    send(recorder, [...recent]);
    await readJar(recorder);
  }

  return {
    connect(port: RecorderPort): void {
      port.onMessage((message) => void record(port, message));
      port.onGone(() => recorders.delete(port));
    },
    onResponse: (tabId: number, event: ResponseEvent) => tell({ tabId, event }),
    onCookieChanged(change: CookieChange): void {
      sequence += 1;
      tell({ tabId: null, event: { kind: 'jar', ...change, at: Date.now(), sequence } });
    },
    readJars: () => recorders.forEach(readJar),
  };
}

function send({ port, ...recorder }: Recorder, told: readonly Told[]): void {
  const events = told.filter((one) => concerns(recorder, one)).map(({ event }) => event);
  if (events.length > 0) port.post({ kind: 'recorded', events });
}

function concerns({ tabId, storeId, hosts }: Omit<Recorder, 'port'>, told: Told): boolean {
  if (told.tabId !== null) return told.tabId === tabId;
  const { cookie } = told.event;
  return cookie.storeId === storeId && hosts.some((host) => domainMatches(host, cookie));
}

async function readJar({ port, storeId, hosts }: Recorder): Promise<void> {
  for (const host of hosts) {
    if (storeId === null || !(await hasAccess(host))) continue;
    const cookies = await cookiesFor(host, storeId);
    port.post({ kind: 'recorded', events: [{ kind: 'jar-state', host, cookies, at: Date.now() }] });
  }
}
