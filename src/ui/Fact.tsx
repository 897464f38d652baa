import type { ComponentChildren } from 'preact';

/** A titled group of facts. */
export function Facts({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="facts">
      <h3>{title}</h3>
      <dl>{children}</dl>
    </div>
  );
}

/** One fact: its name, and what is known. */
export function Fact({ name, title, children }: { name: string; title?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt title={title}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
