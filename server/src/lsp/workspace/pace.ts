/** How long work in the background goes on before a request is let through, milliseconds. */
const SLICE = 6;
/** How long it stands aside after an edit, milliseconds: until that was answered for, but less than from letter to letter. */
const ASIDE = 30;
/** For so long after an edit, in milliseconds, somebody is taken to be writing: then it goes on in single steps. */
const WRITING = 3_000;

/** Paces work in the background, so that nobody waits for it. */
export interface Pace {
  /** To be called when somebody is typing. */
  readonly yieldTo: () => void;
  /** To be asked before each step. Undefined while the work may go on; else to be awaited first. */
  readonly rest: () => Promise<void> | undefined;
}

/** Makes it. */
export function pace(): Pace {
  let until = 0;
  let edited = Number.NEGATIVE_INFINITY;
  return {
    yieldTo: () => {
      edited = performance.now();
    },
    rest: () => {
      const now = performance.now();
      if (now < until && now >= edited + WRITING) return undefined;
      return pause(() => edited + ASIDE).then(() => {
        until = performance.now() + SLICE;
      });
    },
  };
}

async function pause(quiet: () => number): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, Math.max(0, quiet() - performance.now())));
  while (performance.now() < quiet());
}
