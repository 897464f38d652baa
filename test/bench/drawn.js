// Runs in popup and panel of a measured build, before the page's own script: records when a session was first drawn.
// The browsers' own entries (largest-contentful-paint) show that only for the popup: in the panel the timeline may be larger.

const { dataset } = document.documentElement;

/** Verdict and data: what people open popup and panel for. In old builds, the popup has a list of keys instead of the tree. */
const parts = ['article .verdict', 'article :is(.tree, .popup-keys)'];

const observer = new MutationObserver(() => {
  if (!parts.every((part) => document.querySelector(part))) return;
  observer.disconnect();
  // A message sent in a frame arrives after that frame was painted.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    dataset.drawnAt = String(performance.timeOrigin + performance.now());
  });
  port1.start();
  requestAnimationFrame(() => port2.postMessage(null));
});
observer.observe(document, { childList: true, subtree: true });
