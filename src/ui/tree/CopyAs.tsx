import type { PyValue } from '../../python/value.ts';
import type { FormatName } from '../../formats/index.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import * as words from '../words/edit/copy-as.ts';
import type { View } from '../view/view.ts';

type CopyAsProps = {
  readonly view: View;
  readonly format: FormatName;
  readonly value: PyValue;
  /** The cookie as it would be sent; null if it can't be signed. */
  readonly cookie: { readonly name: string; readonly value: string } | null;
};

/** Copies a session in a form that runs elsewhere. */
export function CopyAs({ view, format, value, cookie }: CopyAsProps) {
  const screen = view.screen.value;
  if (screen.kind !== 'ready') return null;
  const { origin, path } = screen.site;
  const items = async () => {
    const { copyFormsFor } = await import('../../edit/copy-as.ts');
    return copyFormsFor(format)
      .filter(({ name }) => cookie !== null || !words.needsSignature.has(name))
      .map(({ name, write }) => ({
        label: words.copyForms[name],
        run: () => {
          const text = write({ value, cookie: cookie ?? { name: '', value: '' }, url: origin + path });
          if (text.ok) void view.copy(text.value, words.copiedForms[name]);
          else view.notice.value = words.copyProblem(text.problem);
        },
      }));
  };
  return <MenuButton text={words.copyAs} label={words.copyAs} items={items} />;
}
