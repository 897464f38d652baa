import { copyFormsFor } from '../../edit/copy-as.ts';
import { MenuButton } from '../timeline/MenuButton.tsx';
import * as words from '../words-edit.ts';
import type { Editor } from './editor.ts';

/** The session as it stands here, signed, as something to paste and run elsewhere. */
export function CopyAs({ editor }: { editor: Editor }) {
  const { panel, target, document, signing } = editor;
  const screen = panel.screen.value;
  const url = target.origin + (screen.kind === 'ready' ? screen.site.path : '/');
  const { signed } = signing;
  const items = copyFormsFor(target.format)
    .filter(({ name }) => signed.value.ok || !words.needsSignature.has(name))
    .map(({ name, write }) => ({
      label: words.copyForms[name],
      run: () => {
        const value = signed.value.ok ? signed.value.value : '';
        const text = write({ value: document.value.value, cookie: { name: target.cookie.name, value }, url });
        if (text.ok) void panel.copy(text.value, words.copiedForms[name]);
        else panel.notice.value = words.copyProblem(text.problem);
      },
    }));
  return <MenuButton text={words.copyAs} label={words.copyAs} items={items} />;
}
