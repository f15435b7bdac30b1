import { type Block, spanOf } from "../block.ts";
import { plain } from "../plain.ts";
import type { Role, Stance } from "../vocabulary/roles.ts";
import { groupsOf } from "./agent-groups.ts";
import { agentsOf } from "./agents.ts";
import type { DecisionFact, Fact, Recogniser } from "./fact.ts";

export { draftedExamples as examples } from "./drafted-examples.ts";

const ACT =
  "(?:decision|decisions|retraction|withdrawal|notice|removal|correction|expression of concern|statement|action|request|article|paper)";
const MOOD = "(?:final |formal |editorial |final editorial |initial )?";

/** A line that a label begins, up to its colon. */
const LABELS: readonly (readonly [DecisionFact["part"], RegExp])[] = [
  [
    "by",
    new RegExp(
      `^(?:${MOOD}${ACT} (?:was |is |has been )?(?:taken|made|reached|decided|issued|initiated|carried out|executed|published|retracted|withdrawn) by|(?:decided|retracted|withdrawn|issued|removed) by|decision[- ]makers?|(?:retracting|withdrawing|issuing|deciding) (?:party|parties|body|authority)|who (?:is retracting|retracts|retracted|decided|took the decision)(?: the article)?\\??)$`,
      "i",
    ),
  ],
  [
    "requestedBy",
    new RegExp(
      `^(?:(?:${MOOD}${ACT} (?:was |is |has been )?)?(?:requested|asked for|applied for|proposed|recommended) by|(?:at|on|upon|by) (?:the )?request of|(?:retraction|withdrawal) requests? (?:of|from|by)|requesting (?:party|body))$`,
      "i",
    ),
  ],
  [
    "approvedBy",
    new RegExp(
      `^(?:(?:${MOOD}${ACT} (?:was |is |has been )?)?(?:approved|endorsed|authori[sz]ed|ratified|confirmed|sanctioned|cleared|signed off|agreed|supported) by|approval(?: of| by)?|with the approval of)$`,
      "i",
    ),
  ],
];
const POSITION =
  /^(?:(?:the )?(?:co-?)?authors?(?:'s?|’s?)?(?:\(s\))? (?:agree(?:ment)?s?|consent|response|position|stance|statement|reply|answer|opinion|view)(?: (?:to|with|on) (?:the |this )?(?:retraction|withdrawal|decision|notice))?|(?:agreement|consent|response|position|stance|reply|answer|views?) (?:of|from|by) (?:the |all )?authors?(?:\(s\))?|do (?:all )?(?:the )?authors agree(?: (?:to|with) (?:the |this )?(?:retraction|withdrawal|decision|notice))?\?|(?:stance|position|(?:co-?)?authors?))$/i;
const TOLD = /^(?:the )?(?:co-?)?authors? (?:informed|notified|contacted)\??$/i;
const STANCES: readonly (readonly [Stance, RegExp])[] = [
  [
    "no-response",
    /^(?:no (?:response|reply|answer)|none(?: received)?$|(?:not|never) (?:received|answered|given)|did not (?:respond|reply|answer)|unresponsive|awaited$)/i,
  ],
  [
    "not-reached",
    /^(?:not (?:contactable|reached|located)|(?:could|can) ?not be (?:reached|contacted|located|traced)|un(?:reachable|traceable)|deceased)/i,
  ],
  ["neither", /^(?:neither|no (?:position|comment|opinion)|undecided|declined to comment)/i],
  [
    "disagree",
    /^(?:no$|no[,;.] |disagree|do(?:es)? not agree|not (?:agreed|in agreement)|refused|opposed|objected|against$)/i,
  ],
  [
    "agree",
    /^(?:yes\b|agree[ds]?\b|in agreement|in favou?r|all (?:have )?agreed?\b|consent(?:ed)?\b|obtained|given$|received$|accepted\b|concurs?\b)/i,
  ],
  ["informed", /^(?:(?:all )?(?:were |have been )?(?:informed|notified))/i],
];

/** "Decision: retraction by the Editor". */
const CARRIED =
  /^(?:(?:partial |full )?(?:retraction|withdrawal|removal)|retracted|withdrawn|removed|to (?:retract|withdraw))\b[^.;:]{0,40}? by /i;

/** An officer of an institution, who is named without it. */
const OFFICER = /\b(?:dean|head of|rector|vice-?chancellor|provost|principal|registrar|ombuds\w+)\b/i;

/** Who decided, asked and approved, and what the authors say, in a notice that is drafted as a form: "Requested by: the authors". */
export const drafted: Recogniser = {
  name: "drafted",
  cue: /(?:by|of|from|maker|measures?|actions?|outcome|part(?:y|ies)|body|authority|approval|article|consent|agree(?:ment)?|response|position|stance|statement|reply|answer|informed|notified|opinion|views?|retraction|withdrawal|decision|notice|retracted|decided|authors?)\??(?:\(s\))? ?:/i,
  *find(block) {
    if (block.kind === "reference" || block.text.length > 3_000) return;
    const { text } = block.plain;
    let at = 0;
    for (const line of block.text.split("\n").flatMap(entries)) {
      const colon = line.indexOf(":");
      const begins = colon > 3 && colon < 80 ? text.indexOf(line, at) : -1;
      if (begins < 0) continue;
      at = begins + line.length;
      const label = line
        .slice(0, colon)
        .replace(/^[^\p{L}]+/u, "")
        .replaceAll("’", "'")
        .trim();
      const from = begins + colon + 1 + /^\s*/.exec(line.slice(colon + 1))![0].length;
      const fact = value(block, label, begins, from, at);
      if (fact) yield fact;
    }
  },
};

/** The entries on a line as its plain words: "Author informed: yes. Author's answer: none." */
function entries(line: string): readonly string[] {
  const words = plain(line).text.trim();
  return words.length < 400 ? words.split(/(?<=[.;]) (?=\p{Lu}[\p{L}' ]{3,60}: )/u) : [words];
}

function value(block: Block, label: string, begins: number, from: number, to: number): Fact | undefined {
  const words = block.plain.text.slice(from, to).replace(/\.$/, "");
  if (words === "" || words.length > 240) return undefined;
  const span = spanOf(block, begins, to);
  if (POSITION.test(label)) {
    const stance = STANCES.find(([, pattern]) => pattern.test(words))?.[0];
    return stance && { kind: "response", span, stance, authors: "all" };
  }
  if (TOLD.test(label))
    return /^(?:yes|on \d|\d)/i.test(words)
      ? { kind: "response", span, stance: "informed", authors: "all" }
      : undefined;
  const carried = /^(?:decision|action|outcome|measure)s?(?: taken)?$/i.test(label) ? CARRIED.exec(words) : null;
  const part = carried ? "by" : LABELS.find(([, pattern]) => pattern.test(label))?.[0];
  if (!part) return undefined;
  const groups = groupsOf(block.plain.text, { start: from + (carried?.[0].length ?? 0), end: to });
  const found = groups.flatMap((group) => agentsOf(block, group, span)).filter(({ name }) => name);
  const agents = found.map((agent) =>
    part !== "requestedBy" && agent.role === "author" && !/author/i.test(agent.name?.value ?? "")
      ? { ...agent, role: "editor" as Role }
      : agent,
  );
  if (agents.length === 0 && OFFICER.test(words))
    agents.push({
      role: "institution",
      name: { value: words.replace(/\.$/, ""), span: spanOf(block, from, to) },
      span,
    });
  return agents.length > 0 ? { kind: "decision", span, part, agents } : undefined;
}
