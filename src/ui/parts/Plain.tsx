import type { ComponentChildren } from 'preact';

/** A state that needs only a sentence. */
export function Plain({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class="state">
      {title !== undefined && <h2>{title}</h2>}
      <p class="quiet">{children}</p>
    </section>
  );
}
