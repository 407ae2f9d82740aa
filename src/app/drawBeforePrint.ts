import { flushSync } from "react-dom";

/**
 * Has everything that unfolds for paper drawn before the browser takes the page: Firefox takes it as soon as `beforeprint` was
 * told, without the pause in which React would draw. Those who unfold listen in the capturing phase, which comes first.
 */
export function drawBeforePrint(): () => void {
  const draw = () => flushSync(() => {});
  window.addEventListener("beforeprint", draw);
  return () => window.removeEventListener("beforeprint", draw);
}
