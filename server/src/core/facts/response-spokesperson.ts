import { type Block, spanOf } from "../block.ts";
import type { Reading } from "../span.ts";
import type { Group } from "./agent-phrases.ts";
import { groupsIn, type Masked, readingOf } from "./agents.ts";
import type { ResponseFact } from "./fact.ts";

/** Who speaks for whom, and where the sentence says so. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly speaker: Group;
  readonly others: Group;
}

const FOR = "(?:(?:on|in) behalf of|in the name of)(?: both)?(?: (?:him|her|them)sel(?:f|ves) and)?(?: all)?(?: of)?";
const SPEAKING = "(?:speak|writ|reply|respond|answer|act|sign|report|stat)ing(?: also| both| too)?";
const AS = "as (?:the )?spokes(?:man|woman|person)";
const SPOKE = "(?:spoke|speaks|wrote|writes|replied|replies|responded|responds|answered|answers|signed)(?: also)?";
const SPEAKS =
  / behalf of|^\W{0,2}on behalf|in the name of|ing (?:also |both )?for |spokes|, for \ue000,|(?:spoke|speaks|wrote|repl|respon|answer|signed)[a-z]* for /;
/** "Vik, on behalf of the others", "Vik, writing for all authors". */
const SPEAKER_FIRST = new RegExp(
  `\\ue000[^\\ue000.;]{0,120}? \\(?(?:${FOR}|(?:${SPEAKING}|${SPOKE}|${AS}) for|(?<=\\ue000, )for(?= \\ue000,)) ?\\ue000`,
  "u",
);
/** "On behalf of all authors, Vik", "Speaking for the others, Vik". */
const OTHERS_FIRST = new RegExp(
  `^\\W{0,2}(?:(?:${SPEAKING} )?${FOR}|(?:${SPEAKING}|${AS}) for) \\ue000,? \\ue000`,
  "u",
);

/** One who speaks for others. */
export function spokenIn(words: Masked): Spoken | undefined {
  if (!SPEAKS.test(words.text)) return undefined;
  for (const pattern of [OTHERS_FIRST, SPEAKER_FIRST]) {
    const found = pattern.exec(words.text);
    if (!found) continue;
    const from = found.index;
    const to = from + found[0].length;
    const [first, second] = groupsIn(words, from, to);
    if (!first || !second) continue;
    const [speaker, others] = pattern === OTHERS_FIRST ? [second, first] : [first, second];
    if (speaker.agents[0]?.role === "author" && others.agents.some(({ role }) => role === "author"))
      return { from, to, speaker, others };
  }
  return undefined;
}

/** The speaker's name. */
export function spokespersonOf(block: Block, { speaker }: Spoken): Reading<string> {
  const first = speaker.agents[0]!;
  const name = first.names[0] ?? first;
  return { value: block.plain.text.slice(name.from, name.to), span: spanOf(block, name.from, name.to) };
}

/** Those for whom somebody spoke: all, a part of them ("the Lakeside authors"), or the speaker and those named. */
export function representedBy(block: Block, { speaker, others }: Spoken): ResponseFact["authors"] {
  const meant = others.agents.filter(({ role }) => role === "author");
  const names = meant.flatMap((each) => each.names);
  if (names.length > 0) {
    const own = speaker.agents.flatMap((each) => each.names);
    return [...own, ...names].map((name) => readingOf(block, name));
  }
  const part = meant.some(
    ({ from, to, scope }) => scope === "some" && !/co-?authors/i.test(block.plain.text.slice(from, to)),
  );
  return part ? "some" : "all";
}
