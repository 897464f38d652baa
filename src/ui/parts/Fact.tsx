import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type FactsProps = {
  readonly title: string;
  /** Two facts per line, if there is room. */
  readonly compact?: boolean;
  /** Content after the list of facts. */
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

type FoldedFactsProps = {
  readonly title: string;
  /** Whether the group is unfolded at first. */
  readonly open: boolean;
  /** An additional class. */
  readonly more: string;
  /** Drawn once the group has been unfolded. */
  readonly children: () => ComponentChildren;
};

/** A titled group of facts that unfolds. */
export function FoldedFacts({ title, open, more, children }: FoldedFactsProps) {
  const wasOpened = useSignal(open);
  return (
    <details
      class={`facts ${more}`}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {(open || wasOpened.value) && children()}
    </details>
  );
}

type FactProps = {
  readonly name: string;
  readonly title?: string;
  /** Takes the whole line, where others share one. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
};

/** One fact: its name and its value. */
export function Fact({ name, title, wide, children }: FactProps) {
  return (
    <div class={wide ? 'fact fact-wide' : 'fact'}>
      <dt title={title}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
