/** Resolves in the task after the next frame was painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** The ms from an action to the paint that follows everything it set off, as a measure of the timeline too. */
export async function timeOf(name: string, act: () => void): Promise<number> {
  const start = performance.now();
  act();
  // What React puts off to a task of its own is painted by the frame after that task.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await afterPaint();
  const end = performance.now();
  performance.measure(name, { start, end });
  return end - start;
}

/** The lengths of the frames of the next so many ms. */
export function framesFor(duration: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const start = performance.now();
    const frames: number[] = [];
    let before = start;
    requestAnimationFrame(function step(now) {
      frames.push(now - before);
      before = now;
      if (now - start < duration) requestAnimationFrame(step);
      else resolve(frames);
    });
  });
}
