import { startTransition, useEffect, useState } from "react";
import type { Early } from "./early.ts";
import type { FirstReading } from "./firstReading.ts";

/** What the build has prepared; null where nothing was, or it is not what the data folder holds now. */
export function useFirstReading(early: Early | null): FirstReading | null | "waiting" {
  const [first, setFirst] = useState<FirstReading | null | "waiting">(early && "waiting");
  useEffect(() => {
    let isLeft = false;
    void early?.reading.then((reading) => {
      // What a reader does meanwhile goes first.
      startTransition(() => {
        if (!isLeft) setFirst(reading);
      });
    });
    return () => {
      isLeft = true;
    };
  }, [early]);
  return first;
}
