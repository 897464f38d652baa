import { cookieId } from '../../jar/cookie.ts';
import type { Editor } from '../editor/editor.ts';
import type { PanelView } from './panel-view.ts';
import type { Ready } from '../view/screen.ts';

/** Editors whose session isn't among those of the site: new sessions, and sessions that were deleted during the edit. */
export function unplacedEditors(view: Pick<PanelView, 'editors'>, screen: Ready): Editor[] {
  const placed = new Set(screen.sessions.map(({ cookie }) => cookieId(cookie)));
  return view.editors.value.filter(({ target, isHere }) => isHere.value && !placed.has(target.id));
}
