import { rehearse } from "../core/index.ts";
import { type Opened, take } from "./documents.ts";
import type { Feature } from "./session.ts";

/** How often the first notice is read at leisure: enough for all of the reader's code to be compiled. */
const ROUNDS = 40;
/** No more of a file is rehearsed with, UTF-16 units. */
const LONGEST = 12_000;

/**
 * When the first notice is open, reads it again and again while nothing else is asked for, so that the first keystroke is
 * answered as fast as the thousandth. Steps aside for a while after each change.
 */
export const rehearsal: Feature = ({ onChange, settings }) => {
  let rounds = ROUNDS;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (opened: Opened, pause: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const own = settings.known(opened.uri);
      if (!own || !take(opened, own.detection)) return;
      rounds--;
      rehearse(opened.document.parts[0]!.text.slice(0, LONGEST));
      if (rounds > 0) later(opened, 0);
    }, pause);
    waiting.unref?.();
  };
  onChange((opened) => {
    if (rounds > 0) later(opened, rounds === ROUNDS ? 20 : 300);
  });
  return {};
};
