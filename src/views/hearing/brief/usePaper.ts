import { useLayoutEffect } from "react";

/** While the brief is printed the page is paper: dark colours are set aside, and the site's frame is left out by style. */
export function usePaper(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = "light";
    dataset.printing = "brief";
    return () => {
      if (theme !== undefined) dataset.theme = theme;
      delete dataset.printing;
    };
  }, []);
}
