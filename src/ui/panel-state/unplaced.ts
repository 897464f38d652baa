import { cookieId } from '../../jar/cookie.ts';
import type { Editor } from '../editor/editor.ts';
import type { PanelView } from './panel-view.ts';
import type { Ready } from '../view/screen.ts';

/** What is edited here and is not, or not any more, among the sessions of the site: new ones, and those deleted meanwhile. */
export function unplacedEditors(view: Pick<PanelView, 'editors'>, screen: Ready): Editor[] {
  const placed = new Set(screen.sessions.map(({ cookie }) => cookieId(cookie)));
  return view.editors.value.filter(({ target, isHere }) => isHere.value && !placed.has(target.id));
}
