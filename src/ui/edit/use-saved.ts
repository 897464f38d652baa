import { emptyDict } from '../../python/value.ts';
import type { SavedCookie, SavedSession } from '../../site/saved-session.ts';
import {
  removeSession,
  renameSession,
  type SavedProblem,
  savedTarget,
  savedValue,
  saveSession,
} from '../../site/saved-list.ts';
import { type FormatName, formatNames } from '../../formats/index.ts';
import { ok, type Result } from '../../foundation/result.ts';
import type { Candidate } from '../../inspect/inspection.ts';
import { type Cookie, cookieId } from '../../jar/cookie.ts';
import { isLoopback } from '../../jar/domains.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import { subjectOf } from '../view/subject.ts';
import { losesSomething } from './block.ts';
import { openEditor } from './open.ts';
import { type EditTarget, targetOf } from '../editor/target.ts';
import { dataOf } from '../view/subject.ts';

/** The session on screen, beside the saved ones. */
export type ShownSession = { readonly cookie: Cookie; readonly candidate: Candidate };

/** `to-be-written`: it's open in the editor and needs a click to write; `unread`: typed text would be lost. */
export type UseProblem = 'needs-key' | 'unreadable' | 'unknown-format' | 'unread' | 'to-be-written';

/** The sessions saved for the tab's site, and the actions on them. */
export function savedOf(view: PanelView) {
  const all = () => view.settings.peek().saved;
  const put = (changed: Result<readonly SavedSession[], SavedProblem>): SavedProblem['code'] | null => {
    if (!changed.ok) return changed.problem.code;
    view.edit({ saved: changed.value });
    view.flush();
    return null;
  };
  return {
    all,
    /** The session on screen, including unsaved edits. */
    save: ({ cookie, candidate }: ShownSession, name: string, replace: boolean) => {
      const editor = view.editors.value.find(({ target, isHere }) => target.id === cookieId(cookie) && isHere.value);
      const data = editor?.document.value.value ?? dataOf(candidate);
      if (data === null) return null;
      const { format, signer, timestamp } = candidate;
      const time = editor?.signing.time.value;
      const left = time?.kind === 'left' ? { left: time.seconds } : {};
      return put(
        saveSession(
          all(),
          { name, format, signer, timed: timestamp.code !== 'none', ...left, value: data, cookie: placeOf(cookie) },
          replace,
        ),
      );
    },
    rename: (name: string, next: string) => put(renameSession(all(), name, next)),
    remove: (name: string) => {
      put(ok(removeSession(all(), name)));
    },
    use: (saved: SavedSession) => switchTo(view, saved),
  };
}

/** The place of the session, without its own data. */
function placeOf({ name, domain, hostOnly, path, secure, httpOnly, sameSite, partition }: Cookie): SavedCookie {
  return { name, domain, hostOnly, path, secure, httpOnly, sameSite, partition };
}

/** Replaces the current session with a saved one, re-signed. The editor stays open, for undoing it. */
async function switchTo(view: PanelView, saved: SavedSession): Promise<UseProblem | null> {
  const screen = view.screen.value;
  const value = savedValue(saved);
  if (!value.ok) return 'unreadable';
  const format = formatNames.find((known) => known === saved.format);
  if (format === undefined) return 'unknown-format';
  const target = screen.kind === 'ready' ? targetFor(view, saved, format) : null;
  if (target === null) return 'needs-key';
  const editor = openEditor(view, target);
  if (editor.hasUnread()) return 'unread';
  const isInUse = losesSomething(editor);
  editor.texts.close();
  editor.signing.time.value = saved.left === undefined ? { kind: 'now' } : { kind: 'left', seconds: saved.left };
  editor.change({ kind: 'set', path: [], value: value.value });
  if (isInUse || !isLoopback(new URL(target.origin).hostname)) return 'to-be-written';
  return (await editor.writing.write()) ? null : 'to-be-written';
}

function targetFor(view: PanelView, saved: SavedSession, format: FormatName): EditTarget | null {
  const screen = view.screen.value;
  const settings = view.settings.value;
  if (screen.kind !== 'ready') return null;
  const { origin } = screen.site;
  const cookie = savedTarget(saved, screen.cookies) ?? {
    ...saved.cookie,
    value: '',
    expiresAt: null,
    storeId: screen.jar.storeId,
  };
  const session = screen.sessions.find((one) => one.cookie === cookie);
  const candidate = session?.inspection.candidates.find((one) => one.format === format);
  const present = session && candidate ? targetOf(subjectOf(session), candidate, { origin, settings }) : null;
  if (present !== null) return present;
  const [key] = settings.keys;
  if (key === undefined) return null;
  const { signer, timed } = saved;
  return {
    origin,
    id: cookieId(cookie),
    cookie,
    exists: false,
    format,
    signer,
    key,
    signedAt: null,
    timed,
    lifetime: null,
    epoch: settings.epoch,
    base: emptyDict,
  };
}
