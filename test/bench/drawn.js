// Runs in popup and panel of a build that is measured, before the page's own script: notes when a session was first drawn.
// The browsers' own entries (largest-contentful-paint) tell it of the popup only: in the panel the timeline may be larger.

const { dataset } = document.documentElement;

/** Verdict and data: what popup and panel are opened for. The popup of old builds has a list of keys in the tree's place. */
const parts = ['article .verdict', 'article :is(.tree, .popup-keys)'];

const observer = new MutationObserver(() => {
  if (!parts.every((part) => document.querySelector(part))) return;
  observer.disconnect();
  // A message that is sent in a frame arrives after that frame was painted.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    dataset.drawnAt = String(performance.timeOrigin + performance.now());
  });
  port1.start();
  requestAnimationFrame(() => port2.postMessage(null));
});
observer.observe(document, { childList: true, subtree: true });
