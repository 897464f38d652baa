import type { Recording } from '../ui/view/host.ts';
import { isFirefox } from './engine.ts';
import { followEvents } from './recording-channel.ts';

/** The devtools page's recording of this tab, for the panel. */
export function openRecording(tabId: number): Recording {
  return {
    engine: isFirefox ? 'firefox' : 'chromium',
    subscribe: (listen) => followEvents(tabId, listen),
    download: giveFile,
  };
}

/** Uses a link, because Firefox's panels have no `downloads` API. */
function giveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
