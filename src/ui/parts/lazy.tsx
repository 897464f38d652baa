import { signal } from '@preact/signals-core';
import { type ComponentType, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/** A component that is fetched when it is first drawn, after all that is there already; until then there is nothing in its place. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => VNode | null {
  const loaded = signal<{ readonly component: ComponentType<Props> } | null>(null);
  return function Later(props) {
    useEffect(() => {
      if (loaded.value === null) void load().then((component) => void (loaded.value = { component }));
    }, []);
    if (loaded.value === null) return null;
    const { component: Component } = loaded.value;
    return <Component {...props} />;
  };
}
