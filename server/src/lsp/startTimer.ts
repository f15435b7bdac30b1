/** Calls `act` after a while, in milliseconds; in Node, waiting for that keeps no process alive. */
export function startTimer(act: () => void, pause: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(act, pause);
  (timer as { readonly unref?: () => unknown }).unref?.();
  return timer;
}
