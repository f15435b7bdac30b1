/** So many files, and so many bytes of them, are fetched ahead. */
const AHEAD = 12;
const AHEAD_BYTES = 4_000_000;

/** The files that wait to be read, by their keys. */
export interface Queue<Fetched> {
  /** How many they are, the one that is being read among them. */
  readonly length: () => number;
  /** Lets these wait in place of others. */
  readonly fill: (keys: readonly string[]) => void;
  /** Lets these go before the others, as somebody has just changed them. */
  readonly hurry: (keys: readonly string[]) => void;
  readonly hasUrgent: () => boolean;
  readonly clear: () => void;
  /** Takes one after another, fetched while those before it are read. */
  readonly drain: () => Generator<Fetched, void>;
}

/** Makes it. What `fetch` gives nothing for is left out. */
export function queueOf<Fetched extends { readonly size: number }>(
  fetch: (key: string) => Fetched | undefined,
): Queue<Fetched> {
  let urgent: string[] = [];
  let others: string[] = [];
  /** What is being read, and behind it what was fetched ahead. */
  let ahead: Fetched[] = [];
  const fetchAhead = () => {
    while (ahead.length < AHEAD && ahead.reduce((sum, { size }) => sum + size, 0) < AHEAD_BYTES) {
      const key = urgent.shift() ?? others.shift();
      if (key === undefined) return;
      const fetched = fetch(key);
      if (fetched) ahead.push(fetched);
    }
  };
  return {
    length: () => urgent.length + others.length + ahead.length,
    fill: (keys) => {
      others = [...keys];
    },
    hurry: (keys) => {
      urgent.push(...keys);
    },
    hasUrgent: () => urgent.length > 0,
    clear: () => {
      urgent = [];
      others = [];
    },
    *drain() {
      try {
        for (fetchAhead(); ahead[0]; fetchAhead()) {
          yield ahead[0];
          ahead.shift();
        }
      } finally {
        ahead = [];
      }
    },
  };
}
