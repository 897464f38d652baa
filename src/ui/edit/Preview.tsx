import { useId } from 'preact/hooks';
import { warnBytes } from '../../jar/cookie-size.ts';
import { type Diff, diffValues } from '../../diff/diff.ts';
import { countChanges } from '../../diff/changed-paths.ts';
import { Time } from '../parts/Time.tsx';
import { KeyNames } from '../parts/KeyNames.tsx';
import { keyChangesOf } from '../../diff/key-changes.ts';
import * as cookieWords from '../words/facts/cookie.ts';
import * as dataWords from '../words/data.ts';
import * as previewWords from '../words/edit/preview.ts';
import * as signingWords from '../words/edit/signing.ts';
import type { Editor } from '../editor/editor.ts';
import { TimeChoice } from './TimeChoice.tsx';

/** The new cookie: how its data differs, the key and time of its signature, and its size. */
export function Preview({ editor }: { editor: Editor }) {
  const timeId = useId();
  const { signing, document, target } = editor;
  const { base, value } = document.value;
  const diff = diffValues(base, value);
  const key = signing.key.value;
  const timestamp = signing.timestamp.value;
  const size = signing.size.value;
  return (
    <dl class="edit-preview">
      <div class="fact">
        <dt>{previewWords.difference}</dt>
        <dd>
          <Difference diff={diff} />
        </dd>
      </div>
      <div class="fact">
        <dt>{previewWords.signedWith}</dt>
        <dd>
          {key === null ? (
            <span class="problem">{signingWords.keyGone}</span>
          ) : (
            previewWords.keyLine(key.line + 1, editor.panel.settings.value.keys.length)
          )}
        </dd>
      </div>
      {target.timed && (
        <div class="fact">
          <dt>
            <label for={timeId}>{previewWords.timestampLabel}</label>
          </dt>
          <dd>
            <TimeChoice id={timeId} editor={editor} now={editor.panel.host.now.value} />
            {signing.time.value.kind !== 'now' && timestamp !== null && (
              <span class="edit-until">
                <Time now={editor.panel.serverNow} at={timestamp} />
              </span>
            )}
          </dd>
        </div>
      )}
      {size && (
        <div class="fact">
          <dt>{cookieWords.attribute.size}</dt>
          <dd class={size.code === 'fits' ? '' : 'problem'}>
            {cookieWords.sizeOf(size.bytes, warnBytes)}
            {size.code !== 'fits' && ` · ${previewWords.sizeProblems[size.code]}`}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** How many keys differ, and which. */
function Difference({ diff }: { diff: Diff }) {
  if (diff.change === 'unchanged') return <span class="quiet">{previewWords.noDifference}</span>;
  const changes = keyChangesOf(diff);
  return changes === null ? <>{dataWords.changedSummary(countChanges(diff))}</> : <KeyNames changes={changes} />;
}
