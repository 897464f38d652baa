import { signal } from '@preact/signals-core';

/** Pixels. In a lower panel, as in devtools docked below the page, an open timeline would leave no room for the session. */
const enough = 420;

/** Whether the panel is high enough for session and timeline; `stop` stops watching. */
export function watchRoom() {
  const hasRoom = signal(innerHeight >= enough);
  const measure = () => {
    hasRoom.value = innerHeight >= enough;
  };
  addEventListener('resize', measure);
  return { hasRoom, stop: () => removeEventListener('resize', measure) };
}
