import { type Block, spanOf } from "../block.ts";
import type { Span } from "../span.ts";
import type { Group } from "./agent-phrases.ts";
import { agentsOf, groupsIn, type Masked, maskedSentences, spanOfMasked } from "./agents.ts";
import { commonCue, sieveOf } from "./cue.ts";
import { FAMILIES } from "./decision-constructions.ts";
import { foreignDecisions } from "./decision-foreign.ts";
import type { Construction } from "./decision-words.ts";
import type { AgentFact, DecisionFact, Recogniser } from "./fact.ts";

export { decisionExamples as examples } from "./decision-examples.ts";

/** Beginnings and insides of the words of the act, of asking for it or of letting it pass. */
const CUE = commonCue(
  /etract|ithdr|emov|oncern|einstat|orrect|orrig|rrat|ddend|mend|pdat|epublish|eplace|estor|upplied|upply|nublish|(?:ulled|ull|ulls|eleted|eletes) th|t(?:ook|aken?|akes|aking) (?:th|down|off|out)|\bput |(?:ancel|evok|nnul|ift|evers|verturn|acat)[a-z]* (?:the|its|our|this) [a-z ]*(?:etract|ithdr)|\bWe (?:add|here|hereby|now|supply|give|print|provide) |(?:here|hereby|now) (?:add|give|print|provide) |to (?:add|make|clarify|replace|inform|acknowledge|announce)|additions?\b|ecision|nforms? that|pproved|APPROVED|ndorsed|equests? (?:was|were|ha[sd]|of (?:the |our |all )*(?:authors?|colleagues) |(?:to be |as )?(?:appropriate|suitable|acceptable|justified|reasonable|proper))|(?:ccept|rant|pprove|onou?r|with|to) (?:the|this|their|our|his|her) requests?\b|(?:equested|sked for|alled for|emanded) (?:it|this)\b|(?:xclude|evoke|ancel|nnul|ullify|xpunge) th(?:e|is) |(?:ccept|rant|onou?r)(?:ed|s) (?:the|this|their|our|his|her)\b|ompl(?:ied|ies) with|cceded to|onger w(?:ish|ant)|oncur|gree[sd]? (?:with|to|on) th|his (?:notice|statement|note)\b|readers|etra[ckht]|[Rr]eti|étra|riti|zieh|zurück|aprob|aprov|pprouv|zugestimmt|einverstanden/,
);

/** Who acts, who asks, who approves: the agents of each statement of it. */
export const decision: Recogniser = {
  name: "decision",
  *find(block) {
    let cued = false;
    for (const sentence of maskedSentences(block, CUE)) {
      cued = true;
      yield* acts(block, sentence);
      const ours = /\b(?:our|my|their|his|her) /.test(sentence.text) ? OUR_REQUEST.exec(sentence.text) : null;
      if (ours && /retract|withdr|correct|remov/.test(sentence.text)) {
        const span = spanOfMasked(block, sentence, ours.index, ours.index + ours[0].length);
        const role = / (?:our|my) /.test(ours[0]) ? "author" : askerBefore(block, sentence);
        yield { kind: "decision", span, part: "requestedBy", agents: [{ role, span }] };
      }
      const asked = ASKED_FOR_IT.exec(sentence.text);
      const asker = asked && groupsIn(sentence, 0, asked[0].length)[0];
      if (asker && isAboutTheAct(block, sentence)) {
        const span = spanOfMasked(block, sentence, 0, asked[0].length);
        yield { kind: "decision", span, part: "requestedBy", agents: agentsOf(block, asker, span) };
      }
      const guideline = guidelineOf(block, sentence);
      if (guideline) yield guideline;
    }
    if (cued) yield* foreignDecisions(block);
  },
};

/** "Vik requested it": what, the sentence before says. */
const ASKED_FOR_IT =
  /^\W{0,2}(?:the )?\ue000(?: has| have| had| also| himself| herself| themselves){0,3} (?:requested|asked for|called for|demanded) (?:it|this)\b(?=[.,;]| in writing| on | for | because )/;

/** True where the sentence before ends with words on the retraction. */
function isAboutTheAct(block: Block, { sentence }: Masked): boolean {
  return /\b(?:retract|withdraw)\w*[^.]{0,40}[.;]\s*$/i.test(
    block.plain.text.slice(Math.max(0, sentence.start - 120), sentence.start),
  );
}

/** Who is meant by "his" and "their" in a request: whoever the sentences before it speak of. */
function askerBefore(block: Block, { sentence, groups }: Masked): AgentFact["role"] {
  if (groups.some(({ agents }) => agents.some(({ role }) => role === "author"))) return "author";
  const before = block.plain.text.slice(Math.max(0, sentence.start - 300), sentence.start);
  return !/\bauthors?\b/i.test(before) && OFFICER.test(before) ? "institution" : "author";
}

const OFFICER =
  /\b(?:head|dean|director|rector|chancellor|provost|principal|president|chief) of\b|\b(?:university|institution|hospital|faculty|department)\b/i;

/** The agent is "we", whom roles settle. */
const OUR_REQUEST = /\b(?:at|on|upon|by|following|after) (?:our|my|their|his|her) (?:own |joint )?(?:request|wish)\b/;

/** What is done at large, or would be: no act of this notice. */
const GENERAL =
  /^\W{0,3}(?:if (?!requested)|unless |whenever |in cases? where )|\breserves? the right\b|\b(?:articles|papers|manuscripts|publications) (?:are|may be|can be|will be|should be|must be) (?:[a-z]+ )?(?:retracted|withdrawn|removed)\b[^.]*\b(?:when|if|where|in (?:the )?cases?)\b/;

/** UTF-16 units of a sentence in which those are looked for on whose behalf somebody acts. */
const LONGEST_SENTENCE = 1_500;

function* acts(block: Block, words: Masked): Generator<DecisionFact> {
  if (words.groups.length === 0 || GENERAL.test(words.text)) return;
  const taken = new Set<string>();
  for (const construction of constructionsFor(words.text)) {
    const { pattern } = construction;
    pattern.lastIndex = 0; // matchAll would copy the pattern each time
    for (let match = pattern.exec(words.text); match; match = pattern.exec(words.text)) {
      const from = match.index;
      const to = from + match[0].length;
      const group = groupsIn(words, from, to).at(construction.agent ?? 0);
      if (
        !group ||
        (construction.several && group.agents.length < 2) ||
        construction.unless?.test(before(words, from) + match[0])
      )
        continue;
      // each "we" of a sentence is the same
      const who = group.agents.length === 1 && group.agents[0]?.role === "we" ? "we" : group.from;
      if (construction.parts.every((part) => taken.has(`${part} ${who}`))) continue;
      const span = spanOfMasked(block, words, from, to);
      for (const part of construction.parts) {
        const agents = agentsFor(block, group, construction, part, span, words).filter(
          ({ role }) => !taken.has(`${part} ${who} ${role}`),
        );
        if (agents.length === 0) continue;
        for (const { role } of agents) taken.add(`${part} ${who} ${role}`);
        if (who === "we") taken.add(`${part} we`);
        yield { kind: "decision", span, part, agents };
      }
    }
  }
}

function constructionsFor(text: string): readonly Construction[] {
  const fitting: Construction[] = [];
  const may = SIEVE(text);
  let number = 0;
  for (const { cue, constructions } of FAMILIES) {
    const fits = may(number++) && cue.test(text);
    for (const construction of constructions) {
      const here = number++;
      if (fits && (!construction.cue || (may(here) && construction.cue.test(text)))) fitting.push(construction);
    }
  }
  return fitting;
}

/** The cues of the families, each before those of its constructions. */
const SIEVE = sieveOf(
  FAMILIES.flatMap(({ cue, constructions }) => [cue, ...constructions.map((each) => each.cue ?? cue)]),
);

/** Where the last clause begins that has a subject of its own. */
const CLAUSE =
  /(?:[;:]|, (?:and|but|so|whereas|while|hence|therefore|thus)| and (?:therefore|thus|hence|so|consequently|accordingly),?) (?!.*(?:[;:]|, (?:and|but|so|whereas|while|hence|therefore|thus)| and (?:therefore|thus|hence|so|consequently|accordingly),?) )/;

/** "Although the mistake is not grave, we retract": what the first clause denies is not the act. */
const SUBORDINATE = /^\W{0,2}(?:although|though|while|since|as|because|even though|given that|whereas|even if)\b/;

function before({ text }: Masked, at: number): string {
  const subordinate = SUBORDINATE.test(text) ? text.lastIndexOf(", ", at) : -1;
  const words = text.slice(Math.max(0, at - 40, subordinate + 2 >= at ? subordinate : 0), at);
  const clause = words.search(CLAUSE);
  return clause < 0 ? words : words.slice(clause);
}

function agentsFor(
  block: Block,
  group: Group,
  { parts, named, office, judged }: Construction,
  part: DecisionFact["part"],
  span: Span,
  words: Masked,
): readonly AgentFact[] {
  const only = group.agents[0];
  const { text } = block.plain;
  let agents = agentsOf(block, group, span);
  if (
    named &&
    group.agents.length === 1 &&
    only?.bare &&
    only.role === "author" &&
    only.names[0]?.from === only.from &&
    isWordy(text.slice(only.from, only.to))
  ) {
    agents = agents.map((agent) => ({ ...agent, role: "journal" as const })); // a name without initials that retracts is a journal
  }
  if (
    (only?.role === "we" && words.text.includes("on behalf of")) ||
    (only?.bare && /^on behalf of/.test(words.text))
  ) {
    const behalf = /on behalf of (?:all )?(?:the )?\ue000/.exec(words.text.slice(0, LONGEST_SENTENCE));
    const principal = behalf && groupsIn(words, behalf.index, behalf.index + behalf[0].length)[0];
    if (principal) agents = agentsOf(block, principal, span);
  }
  if (judged) return agents.filter(({ role }) => JUDGES.has(role) === (part === "approvedBy"));
  if (part === "approvedBy")
    agents = agents.filter(({ role }) => role !== "author" && !(role === "third-party" && parts.length > 1));
  if (part !== "requestedBy")
    agents = agents.filter(({ role, name }) => role !== "third-party" || !BYSTANDER.test(name?.value ?? ""));
  if (office) agents = agents.filter(({ role, name }) => role !== "author" || !name);
  if (only?.scope === "none") return [];
  return agents;
}

const JUDGES: ReadonlySet<AgentFact["role"]> = new Set(["institution", "third-party"]);

/** Those who may ask, but have no office. */
const BYSTANDER =
  /\b(?:relatives|family|parents|guardians?|complainants?|funders?|sponsors?|readers?|whistle-?blowers?)$/i;

function isWordy(name: string): boolean {
  return /^[^.]{3,}$/.test(name) && /\p{Ll}/u.test(name);
}

const COPE = /(?:Committee (?:on|of|for) Publication Ethics(?: \(COPE\))?|\bCOPE\b)/;
const RULED =
  /(?:in accordance|accord(?:ing|ance)|adher\w+|in line|in compliance|comply|compl\w+|following|follow(?:s|ed)?|as per|per|consistent|in keeping|based on|under|pursuant|as recommended|recommendations?|guid(?:elines?|ance)|polic(?:y|ies))/i;

/** A guideline that a sentence names for the act itself. */
function guidelineOf(block: Block, words: Masked): DecisionFact | undefined {
  const { text } = block.plain;
  const { start, end } = words.sentence;
  const sentence = text.slice(start, end);
  if (!/COPE|Publication Ethics/.test(sentence) || !/retract|withdr|expression of concern/i.test(sentence))
    return undefined;
  const name = COPE.exec(sentence);
  if (!name || !RULED.test(sentence) || /\b(?:member of|investigat|inquir)/i.test(sentence)) return undefined;
  const from = start + name.index;
  const short = name[0].indexOf("COPE");
  const span = short >= 0 ? spanOf(block, from + short, from + short + 4) : spanOf(block, from, from + name[0].length);
  return { kind: "decision", span, part: "by", agents: [], guideline: { value: short >= 0 ? "COPE" : name[0], span } };
}
