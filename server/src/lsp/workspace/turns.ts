import type { CancellationToken } from "vscode-languageserver";
import { apart, type Surroundings } from "../session.ts";

/** Work of which one piece runs at a time, until it ends or another takes its place. */
export interface Turns {
  /** Is there work that was neither ended nor cancelled? */
  readonly busy: () => boolean;
  /** Begins work, once what it takes the place of has come to a halt. */
  readonly begin: (work: (token: CancellationToken) => Promise<void>) => void;
  readonly cancel: () => void;
  /** Resolves when nothing runs. */
  readonly settled: () => Promise<void>;
}

interface Turn extends CancellationToken {
  isCancellationRequested: boolean;
}

/** Makes it. `ended` is told when work came to its end, or failed, and nothing had taken its place. */
export function turns(around: Pick<Surroundings, "connection">, ended: () => void): Turns {
  let current: Turn | undefined;
  let running: Promise<void> = Promise.resolve();
  const cancel = () => {
    if (current) current.isCancellationRequested = true;
    current = undefined;
  };
  return {
    busy: () => current !== undefined,
    begin: (work) => {
      cancel();
      const turn: Turn = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
      current = turn;
      running = running
        .then(() => (turn.isCancellationRequested ? undefined : work(turn)))
        .catch((error: unknown) => apart(around, Promise.reject(error)))
        .finally(() => {
          if (current !== turn) return;
          current = undefined;
          ended();
        });
    },
    cancel,
    settled: async () => {
      for (let last: Promise<void> | undefined; last !== running; ) {
        last = running;
        await last;
      }
    },
  };
}
