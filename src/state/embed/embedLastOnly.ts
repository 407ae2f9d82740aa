/** Something that is done at most once per pause, with the last of what it was given: a flood costs no more than a trickle. */
export interface LastOnly<T> {
  readonly call: (value: T) => void;
  /** Forgets what is still to be done. */
  readonly stop: () => void;
}

/** Puts calls together that come faster than the pause, in ms. */
export function lastOnly<T>(pause: number, act: (value: T) => void): LastOnly<T> {
  let waiting: readonly T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const last = waiting;
    waiting = [];
    timer = undefined;
    for (const value of last) act(value);
  };
  return {
    call: (value) => {
      waiting = [value];
      if (timer === undefined) timer = setTimeout(run, pause);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
