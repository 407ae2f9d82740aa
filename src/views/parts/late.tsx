import { type ComponentType, createElement, lazy, useState } from "react";

/** A component of a script of its own: `fetch` brings it, after which it is drawn at once; before, drawing it suspends. */
export type Late<Props extends object> = ComponentType<Props> & { readonly fetch: () => Promise<void> };

/** Makes a component of one that is fetched. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
  };
  const Suspended = lazy(async () => ({ default: await load() }));
  function Component(props: Props) {
    // Settled when it is first drawn: another kind of element would be drawn anew and lose what it holds.
    const [Drawn] = useState<ComponentType<Props>>(() => here ?? Suspended);
    return createElement(Drawn, props);
  }
  return Object.assign(Component, { fetch });
}
