/** How often it is told that something changed, milliseconds. */
const TELL = 250;

/** Tells the features what changed in the workspace. */
export interface Telling {
  /** Files for which something may have changed, by their URIs; none where only the reading went on. */
  readonly tell: (uris: Iterable<string>) => void;
  /** Calls back, a few times a second at most, with all that was told since. */
  readonly onChange: (listener: (uris: ReadonlySet<string>) => void) => void;
}

/** Makes it. */
export function telling(): Telling {
  const listeners: ((uris: ReadonlySet<string>) => void)[] = [];
  let untold = new Set<string>();
  let due = false;
  return {
    tell: (uris) => {
      for (const uri of uris) untold.add(uri);
      if (due) return;
      due = true;
      setTimeout(() => {
        const now = untold;
        untold = new Set();
        due = false;
        for (const listener of listeners) listener(now);
      }, TELL);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
