import { edit, open, rehearse } from "../core/index.ts";
import { type Opened, take } from "./documents.ts";
import { diagnosticsOf, findingsIn, type Style } from "./findings.ts";
import type { Feature } from "./session.ts";
import { startTimer } from "./startTimer.ts";

/** How often the first notice is read anew, and how often a letter is typed into it: enough for the code to be compiled. */
const READINGS = 24;
const LETTERS = 240;
/** No more of a file is rehearsed with, UTF-16 units. */
const LONGEST = 12_000;
/** How long a rehearsal goes on before a request is let through, milliseconds. */
const SLICE = 4;

/**
 * When the first notice is open, reads it again and again, and types into a copy of it, while nothing else is asked for, so that
 * the first keystroke is answered as fast as the thousandth. Steps aside for a while after each change.
 */
export const rehearsal: Feature = ({ onChange, settings }) => {
  let rounds: Iterator<void> | undefined;
  let over = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (opened: Opened, pause: number) => {
    clearTimeout(waiting);
    waiting = startTimer(() => {
      const own = settings.known(opened.uri);
      if (!own || !take(opened, own.detection)) return;
      rounds ??= roundsWith(opened.document.parts[0]!.text.slice(0, LONGEST), opened.uri, own.severities);
      const until = performance.now() + SLICE;
      try {
        while (!over && performance.now() < until) over = rounds.next().done === true;
      } catch {
        over = true; // what fails in a rehearsal is reported where somebody asks for it
      }
      if (over) rounds = undefined;
      else later(opened, 0);
    }, pause);
  };
  onChange((opened) => {
    if (!over) later(opened, rounds ? 300 : 20);
  });
  return {};
};

function* roundsWith(text: string, uri: string, severities: Parameters<typeof findingsIn>[1]): Generator<void> {
  const style: Style = { relatedInformation: true, pages: "" };
  const copy: Opened = {
    uri,
    languageId: "notice",
    version: 0,
    document: open(text),
    bom: false,
    taken: true,
    looked: true,
  };
  const sentences = [...text.matchAll(/[a-z](?=[.,] )/g)].map(({ index }) => index + 1);
  for (let i = 0; i < LETTERS; i++) {
    if (i % (LETTERS / READINGS) === 0) {
      rehearse(text);
      yield;
    }
    const at = sentences[(i >> 1) % sentences.length] ?? 0;
    const typed = i % 2 === 0;
    copy.document = edit(copy.document, { start: at, end: typed ? at : at + 1 }, typed ? "x" : "");
    for (const [part] of copy.document.parts.entries())
      diagnosticsOf(copy, part, findingsIn(copy, severities).of(part), style);
    yield;
  }
}
