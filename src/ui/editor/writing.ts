import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { compareCookies, misleads, type NextValue, undoOf, writtenCookie } from '../../edit/attributes.ts';
import { type EditDocument, unwritten, written } from '../../edit/document.ts';
import { emptyDict, type PyValue } from '../../python/value.ts';
import { inspectCookie } from '../../inspect/inspect-cookie.ts';
import type { WriteOutcome } from '../../edit/write-outcome.ts';
import type { Cookie, JarChange } from '../../jar/cookie.ts';
import { inspectSettings } from '../../site/inspect-settings.ts';
import type { SiteSession } from '../../site/sessions.ts';
import type { Host } from '../view/host.ts';
import type { View } from '../view/view.ts';
import { ruleAgainst } from './refused.ts';
import type { SigningView } from './signing.ts';
import { type EditTarget, readingOf } from './target.ts';
import { dataOf } from '../view/subject.ts';

type WritingInputs = {
  readonly target: EditTarget;
  readonly document: Signal<EditDocument>;
  readonly session: ReadonlySignal<SiteSession | null>;
  readonly signing: SigningView;
};

/** Writes the signed session to the jar, reads it back, and can undo the write. */
export function createWriting(panel: View<Host>, { target, document, session, signing }: WritingInputs) {
  const isBusy = signal(false);
  const outcome = signal<WriteOutcome | null>(null);
  /** What the last write replaced, for undoing it. */
  const last = signal<{
    readonly written: Cookie;
    readonly former: Cookie | null;
    readonly before: EditDocument;
    readonly after: PyValue;
  } | null>(null);

  /** The next value of the cookie; null if none can be signed. */
  const next = computed((): NextValue | null =>
    signing.signed.value.ok
      ? {
          value: signing.signed.value.value,
          format: target.format,
          before: document.value.base,
          after: document.value.value,
          now: panel.host.now.value,
          signedAt: signing.timestamp.value,
          lifetime: signing.lifetime.value ?? 0,
        }
      : null,
  );

  /** The pending change to the jar; null if nothing can be written. */
  const change = computed((): JarChange | null => {
    const { signed, size } = signing;
    const cookie = session.value?.cookie ?? target.cookie;
    if (next.value !== null)
      return size.value?.code === 'too-large' ? null : { kind: 'set', cookie: writtenCookie(cookie, next.value) };
    // Flask deletes the cookie of an emptied session.
    const isEmptied = !signed.value.ok && signed.value.problem.code === 'empty-session' && session.value !== null;
    return isEmptied ? { kind: 'remove', cookie } : null;
  });

  async function apply(wanted: JarChange): Promise<WriteOutcome> {
    const { problem, found } = await panel.host.writeCookie(wanted);
    const stands = found?.value ?? null;
    if (wanted.over !== undefined && problem === null && stands !== wanted.over && stands !== valueOf(wanted))
      return { code: 'overtaken' };
    if (wanted.kind === 'remove')
      return found === null ? { code: 'deleted' } : { code: 'refused', reason: problem ?? '' };
    const compared = compareCookies(wanted.cookie, found);
    if (compared.code === 'absent' || problem !== null || found?.value !== wanted.cookie.value) {
      const rule = ruleAgainst(wanted.cookie, {
        origin: target.origin,
        engine: panel.host.recording?.engine ?? 'chromium',
      });
      return { code: 'refused', reason: rule ?? problem ?? '' };
    }
    return compared.code === 'same' ? { code: 'written' } : { code: 'differs', attributes: compared.attributes };
  }

  /** Runs one write at a time; false if it didn't succeed. */
  async function busy(work: () => Promise<WriteOutcome>): Promise<boolean> {
    if (isBusy.value) return false;
    isBusy.value = true;
    outcome.value = null;
    const came = await work();
    outcome.value = came;
    isBusy.value = false;
    return came.code !== 'refused' && came.code !== 'overtaken';
  }

  async function write(): Promise<boolean> {
    const wanted = change.value;
    if (wanted === null) return false;
    const former = session.value?.cookie ?? null;
    const before = document.value;
    const signed = next.value;
    const did = await busy(() => apply({ ...wanted, over: former?.value ?? null }));
    if (!did) return false;
    // The session is expired by this lifetime, which its cookie can't tell.
    if (signed !== null && wanted.kind === 'set' && misleads(wanted.cookie, signed))
      signing.keepLifetime(signed.lifetime);
    const value = wanted.kind === 'remove' ? emptyDict : (readBack(wanted.cookie.value) ?? before.value);
    document.value = written(document.value, { value, sent: before.value });
    last.value = { written: wanted.cookie, former, before, after: value };
    return true;
  }

  /** The data that was actually written: a datetime loses its microseconds in the cookie. */
  function readBack(value: string): PyValue | null {
    const { cookie, format, signer, key, epoch } = target;
    const settings = inspectSettings({ keys: [key], override: { format, signer }, signers: [], lifetimes: {}, epoch });
    return dataOf(readingOf(inspectCookie({ name: cookie.name, value }, settings), format));
  }

  async function undo(): Promise<void> {
    const done = last.value;
    if (done === null) return;
    // Computed before the jar reports the change, because the document follows the site.
    const restored = unwritten(document.value, done);
    const did = await busy(async () => {
      const came = await apply(undoOf(done.written, done.former));
      return came.code === 'written' || came.code === 'deleted' ? { code: 'undone' } : came;
    });
    if (!did) return;
    last.value = null;
    document.value = restored;
  }

  return { outcome, canUndo: computed(() => last.value !== null), change, write, undo };
}

/** The value in the jar after the change. */
const valueOf = ({ kind, cookie }: JarChange) => (kind === 'set' ? cookie.value : null);
