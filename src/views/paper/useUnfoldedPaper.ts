import { useEffect } from "react";

/** While the page is printed nothing is folded away and all colours are those for paper; afterwards all is as it was. */
export function useUnfoldedPaper(): void {
  useEffect(() => {
    let restore = () => {};
    const begin = () => {
      restore();
      restore = unfold();
    };
    const end = () => {
      restore();
      restore = () => {};
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
}

function unfold(): () => void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of folded) details.open = true;
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = "light";
  return () => {
    for (const details of folded) details.open = false;
    if (theme !== undefined) dataset.theme = theme;
  };
}
