import type { ComponentChildren } from 'preact';

type FactsProps = {
  readonly title: string;
  /** Two facts in a line, where there is room. */
  readonly compact?: boolean;
  /** What belongs to the facts and is none. */
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A titled group of facts. */
export function Facts({ title, compact, after, children }: FactsProps) {
  return (
    <div class={compact ? 'facts facts-compact' : 'facts'}>
      <h3>{title}</h3>
      <dl>{children}</dl>
      {after}
    </div>
  );
}

type FactProps = {
  readonly name: string;
  readonly title?: string;
  /** Takes the whole line where the others share it. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
};

/** One fact: its name, and what is known. */
export function Fact({ name, title, wide, children }: FactProps) {
  return (
    <div class={wide ? 'fact fact-wide' : 'fact'}>
      <dt title={title}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
