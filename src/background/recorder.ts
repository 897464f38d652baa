import { type CookieChange, cookiesFor } from '../browser/cookies.ts';
import { hasAccess } from '../browser/permissions.ts';
import type { RecorderPort } from '../browser/ports.ts';
import { tabById, unlessGone } from '../browser/tabs.ts';
import { domainMatches } from '../jar/domains.ts';
import type { RecorderMessage, RequestStage } from '../site/messages.ts';
import type { JarEvent } from '../timeline/event.ts';
import { keptForReconnect } from '../timeline/timing.ts';

/** A request concerns one tab; a change of the jar concerns every tab that shows the site. */
type LiveReport = RequestStage | JarEvent;

type Recorder = RecorderMessage & { readonly port: RecorderPort; readonly storeId: string | undefined };

/** Sends each recorder the requests of its tab, and the changes of cookies for the hosts that it names. */
export function createRecorders() {
  const recorders = new Map<RecorderPort, Recorder>();
  const recent = new Set<LiveReport>();
  let sequence = 0;

  function report(reported: LiveReport): void {
    recent.add(reported);
    setTimeout(() => recent.delete(reported), keptForReconnect);
    for (const recorder of recorders.values()) send(recorder, [reported]);
  }

  async function record(port: RecorderPort, message: RecorderMessage): Promise<void> {
    const known = recorders.get(port);
    const storeId = known ? known.storeId : (await tabById(message.tabId))?.jar.storeId;
    const recorder = { ...message, port, storeId };
    recorders.set(port, recorder);
    // Devtools learn the page's address only after they have opened, so earlier changes of its cookies are sent now.
    send(
      recorder,
      [...recent].filter((reported) => !known || !concerns(known, reported)),
    );
    await readJar(recorder);
  }

  return {
    connect(port: RecorderPort): void {
      port.onMessage((message) => void record(port, message));
      port.onGone(() => recorders.delete(port));
    },
    onRequest: report,
    onCookieChanged(change: CookieChange): void {
      sequence += 1;
      report({ kind: 'jar', ...change, at: Date.now(), sequence });
    },
    readJars: () => recorders.forEach(readJar),
  };
}

function send(recorder: Recorder, reported: readonly LiveReport[]): void {
  const events = reported.filter((one) => concerns(recorder, one));
  if (events.length > 0) recorder.port.post({ kind: 'recorded', events });
}

function concerns({ tabId, storeId, hosts }: Recorder, reported: LiveReport): boolean {
  if (!('kind' in reported)) return reported.tabId === tabId;
  const { cookie } = reported;
  return cookie.storeId === storeId && hosts.some((host) => domainMatches(host, cookie));
}

/** Stops without an error if the tab is closed meanwhile, because its jar may be gone too. */
async function readJar({ tabId, port, storeId, read }: Recorder): Promise<void> {
  await unlessGone(tabId, async () => {
    for (const host of read) {
      if (storeId === undefined || !(await hasAccess(host))) continue;
      const cookies = await cookiesFor(host, storeId);
      port.post({ kind: 'recorded', events: [{ kind: 'jar-state', host, cookies, at: Date.now() }] });
    }
  });
}
