/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the view can use nothing from outside itself */

export type Find = {
  readonly selector?: string;
  readonly role?: string;
  readonly name?: string;
  readonly pattern?: string;
  readonly flags?: string;
};

/** The first visible element that matches: its middle, whether a click there would reach it, and whether it has the focus. */
export type FoundElement = { count: number; x: number; y: number; clickable: boolean; focused: boolean };

/**
 * Runs in the view, so it is self-contained. Role and name are computed only as far as these views need it (WAI-ARIA in HTML,
 * accname 1.2: labelledby, label, own label, content, title, in that order).
 */
export function find({ selector, role, name, pattern, flags }: Find): FoundElement {
  const implied: Record<string, string> = {
    a: 'link',
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    select: 'combobox',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    table: 'table',
    ul: 'list',
    li: 'listitem',
    'input:checkbox': 'checkbox',
    'input:radio': 'radio',
    'input:search': 'searchbox',
    'input:number': 'spinbutton',
    'input:text': 'textbox',
    'input:password': 'textbox',
  };
  const roleOf = (element: Element) => {
    const tag = element.localName;
    const key = tag === 'input' ? `input:${(element as HTMLInputElement).type}` : tag;
    return element.getAttribute('role') ?? implied[key] ?? '';
  };
  const nameOf = (element: Element) => {
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const byId = labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
    const own = element.getAttribute('aria-label') ?? '';
    return (byId || own || labels || element.textContent || element.getAttribute('title') || '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const fits = (element: Element) => {
    if (role && roleOf(element) !== role) return false;
    if (name !== undefined) return nameOf(element).includes(name);
    return pattern === undefined || new RegExp(pattern, flags).test(nameOf(element));
  };
  const shown = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const all = [...document.querySelectorAll(selector ?? '*')].filter((element) => fits(element) && shown(element));
  const [first] = all;
  if (!first) return { count: 0, x: 0, y: 0, clickable: false, focused: false };
  // Scrolls, as a person would, to an element that is out of sight or cut off by a scroll container.
  const reach = () => {
    const box = first.getClientRects()[0] ?? first.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return { x, y, isHit: top !== null && (first.contains(top) || top.contains(first)) };
  };
  if (!reach().isHit) first.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, isHit } = reach();
  const disabled = (first as HTMLButtonElement).disabled === true;
  return { count: all.length, x, y, clickable: isHit && !disabled, focused: document.activeElement === first };
}
