import { sentencesOf } from "../block.ts";
import type { Recogniser } from "./fact.ts";
import { maySpeak } from "./prose.ts";
import { CUE } from "./related-words.ts";
import { relations } from "./relations.ts";

export { relatedExamples as examples } from "./related-examples.ts";

/** A notice's own citation line, a copyright line. */
const CREDIT = /^(?:©|copyright|citation\b|how to cite)/i;
/** UTF-16 units of a sentence in which relations are looked for. */
const LONGEST_SENTENCE = 1_500;

/** Finds other items that the prose ties to the original: earlier notices, new versions, what it repeats. */
export const related: Recogniser = {
  name: "related",
  *find(block) {
    if ((block.kind !== "paragraph" && block.kind !== "list") || !maySpeak(block)) return;
    const { text } = block.plain;
    if (text.includes("Creative Commons") || CREDIT.test(text)) return;
    for (const { start, end } of CUE.among(text, () => sentencesOf(block)))
      yield* relations(block, text.slice(start, Math.min(end, start + LONGEST_SENTENCE)), start);
  },
};
