/** How long work in the background goes on before a request is let through, milliseconds. */
const SLICE = 3;
/** How long it stands aside after an edit, milliseconds: the next letter mostly comes sooner. */
const ASIDE = 120;

/** Paces work in the background, so that nobody waits for it. */
export interface Pace {
  /** To be called when somebody is typing. */
  readonly yieldTo: () => void;
  /** Undefined while the work may go on; else to be awaited first. */
  readonly rest: () => Promise<void> | undefined;
}

/** Makes it. */
export function pace(): Pace {
  let until = 0;
  let quiet = 0;
  return {
    yieldTo: () => {
      quiet = performance.now() + ASIDE;
    },
    rest: () => {
      const now = performance.now();
      if (now < until && now >= quiet) return undefined;
      return pause(() => quiet).then(() => {
        until = performance.now() + SLICE;
      });
    },
  };
}

async function pause(quiet: () => number): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, Math.max(0, quiet() - performance.now())));
  while (performance.now() < quiet());
}
