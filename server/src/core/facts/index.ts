import type { Block } from "../block.ts";
import { citation } from "./citation.ts";
import { date } from "./date.ts";
import { decision } from "./decision.ts";
import { drafted } from "./drafted.ts";
import type { Fact, Recogniser } from "./fact.ts";
import { identifier } from "./identifier.ts";
import { inquiry } from "./inquiry.ts";
import { journal } from "./journal.ts";
import { kind } from "./kind.ts";
import { language } from "./language.ts";
import { licence } from "./licence.ts";
import { people } from "./people.ts";
import { publisher } from "./publisher.ts";
import { reasons } from "./reasons/index.ts";
import { slips } from "./reasons/slips.ts";
import { related } from "./related.ts";
import { response } from "./response.ts";
import { signature } from "./signature.ts";
import { title } from "./title.ts";

/** Every recogniser, in the order in which their facts are given for a block. */
export const RECOGNISERS: readonly Recogniser[] = [
  kind,
  language,
  related,
  identifier,
  date,
  licence,
  publisher,
  journal,
  decision,
  signature,
  drafted,
  response,
  inquiry,
  title,
  citation,
  people,
  reasons,
  slips,
];

/** All that is found in one block. */
export function findAll(block: Block): readonly Fact[] {
  if (block.kind === "comment" || block.kind === "break" || block.kind === "front-matter") return [];
  const facts: Fact[] = [];
  for (const { cue, find } of RECOGNISERS) {
    if (cue && !cue.test(block.plain.text)) continue;
    for (const fact of find(block)) facts.push(fact);
  }
  return facts;
}
