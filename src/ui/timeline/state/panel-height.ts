import { signal } from '@preact/signals-core';

/** Pixels: in a panel less high, as devtools have it that are docked below the page, an open timeline would leave none for the session. */
const enough = 420;

/** Whether the panel is high enough for session and timeline; `stop` ends the watching. */
export function watchRoom() {
  const hasRoom = signal(innerHeight >= enough);
  const measure = () => {
    hasRoom.value = innerHeight >= enough;
  };
  addEventListener('resize', measure);
  return { hasRoom, stop: () => removeEventListener('resize', measure) };
}
