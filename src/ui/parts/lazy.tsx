import { signal } from '@preact/signals-core';
import { type ComponentType, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/** A component that loads once its place has been drawn, so that it delays nothing else. Until then it draws nothing. */
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
