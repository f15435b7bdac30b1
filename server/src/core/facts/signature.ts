import { type Block, spanOf } from "../block.ts";
import type { Role } from "../vocabulary/roles.ts";
import { DEGREE } from "./degrees.ts";
import type { AgentFact, DecisionFact, Recogniser } from "./fact.ts";
import { maySpeak } from "./prose.ts";

export { signatureExamples as examples } from "./signature-examples.ts";

const OFFICE =
  "(?:(?:co-|the |founding |executive |managing |senior |associate |deputy |section |acting |interim |specialty |field |scientific |handling |consulting |guest |honorary |joint |academic |chief |medical |science |journal |lead |production )*(?:editora?(?:[ -]chefe| en jefe| jefe| em chefe| científic[oa]| principal| responsable| responsável| general)|editors?(?:[- ]in[- ]chief)?|EIC|editor-in-chief|publisher|publishing director|editorial (?:director|manager|board|office|team|committee|department|secretariat)|(?<=journal )office|rédact(?:eur|rice) en chef|Schriftleit(?:er|erin|ung)|Herausgeber(?:in)?|Chefredakteur(?:in)?|directora?(?: (?:de la|da) revista|(?= de ))|director of publications?|redactor(?:a)? jefe|editora)|president|chair(?:man|woman|person)?(?: of the(?: \\w{2,20}){1,3})?)";
const NAME =
  "(?:(?:Drs?|Dra|Prof(?:essor|esor)?|Profa|Mr|Mrs|Ms|Sra?|Sir|Dame)\\.? ){0,2}\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,5}";
const DEGREES = `(?:,? (?:${DEGREE}|[OCM]BE))*`;
const CUE =
  /edit|journal office|of the board|EIC|publish|president|chair|redac|rédac|approved|endorsed|Schriftleit|Herausgeb|Redaktion|director/i;
const SIGNED = new RegExp(
  `^(?:(?:\\(?signed\\)?(?: by)?|signature|on behalf of [^,\\n]{3,60}|for (?:and on behalf of )?the (?:[a-z]+ )?(?:editors|editorial board|editorial office|publisher|journal|board|society))[,:]?\\s*)?(${NAME})${DEGREES}[,;:(\\s–—-]{1,4}(?:(?:for|on behalf of|pour|por|für) )?(${OFFICE})\\)?(?:(?:,| (?:of|for|de la|de|der|da|do)(?= )|\\s)+(?:the )?(\\p{Lu}[^\\n,;.]{2,90}))?(?:, \\p{Lu}[\\p{L} .]{2,40}){0,2}[.,;]?$`,
  "iu",
);
/** What closes a letter. */
export const CLOSED =
  /^(?:(?:with )?(?:(?:best|kind|warm|kindest|warmest) )?(?:regards|wishes)|(?:yours )?(?:very )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully(?: yours)?|(?:with )?(?:many )?thanks|thank you)[,.:]?\s+/i;
/** "Editor-in-Chief: Maren Holt", "Editors: Maren Holt and Jonas Vik"; not the editor who handled the article. */
const LABELLED = new RegExp(
  `^(?:signed(?: by)?[,:]? )?(?!academic|handling|guest|associate|section|consulting|publish|publication)(${OFFICE}|(?:co-)?editors(?:[- ]in[- ]chief)?)(?:,? (?:of |for )?(?:the )?\\p{Lu}[^\\n:;.]{2,80})? ?[:–—-] ?(\\p{Lu}[^\\n:;]{3,160}?)[.,;]?$`,
  "iu",
);
/** "… of the record. — The Editor". */
const BEHIND_DASH =
  /(?<=[.!?”"')\]] ?)[–—] ?((?:The )?(?:Eds?\.|Editors?(?:-in-Chief)?|Editorial (?:Board|Office|Team)|Publishers?))\.?$/;
/** "Maren Holt, Jonas Vik and Lars Sund, Editors-in-Chief". */
const EDITORS =
  /[,;:(] ?(?:the |joint |founding |associate |deputy |managing )?((?:co-)?editors(?:[- ]in[- ]chief)?)\)?(?:(?:,| of| for) (?:the )?(\p{Lu}[^\n,;.]{2,90}))?[.,;]?$/iu;
const DEGREE_ALONE = /^(?:\p{Lu}\.?){1,2}[a-z]?\p{Lu}?\.?$/u;
/** "On behalf of the Editorial Board, Maren Holt", "EDITOR PROF. DR. MAREN HOLT". */
const BEHALF = new RegExp(
  `^(?:(?:on behalf of|for|für|pour|por|pela|pelo) (?:the |die |la |le |el |o |a |den |das )?(${OFFICE}|editors|board(?: of editors)?|Redaktion|rédaction|redacción|redação|comité editorial|conselho editorial)(?: of [^,\\n]{3,60})?[,:]?|(${OFFICE})[,:]?(?= (?:Prof|Dr)\\b)) (?:(?:Drs?|Prof|hab|Assoc|Asst|med)\\.? )*(${NAME})${DEGREES}[.,;]?$`,
  "iu",
);
const TITLES = /^(?:(?:Drs?|Prof|hab|Assoc|Asst|med)\.? )+/;
const NAMED = new RegExp(`^${NAME}$`, "u"); // the pattern above takes offices in any case
/** The day on which somebody signed. */
const DATED =
  /[.,;]? \(?(?:date[d:]{0,2}:? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{L}{2,9},? \d{4}|\p{Lu}\p{L}{2,9} \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\)?\.?$/iu;
/** A verb: what begins with an office is a sentence. */
const SAYS =
  / (?:wish(?:es)?|ha[sv]e?|ha[sd]|is|are|was|were|will|would|could|note[ds]?|retract\w*|withdr\w+|regrets?|announces?|issues?|apolog\w+|no longer|correct(?:s|ed)?|published|received|conclude[ds]?|decided|confirm\w*) /;
/** The first words of an office, which stand behind a name on a line of its own. */
const OFFICE_BEGINS =
  /(?: (?:The|Chief|Managing|Executive|Senior|Associate|Section|Deputy|Founding|Acting|Academic|Field|Specialty|Co))+$/u;
const CAPITAL = /^\p{Lu}/u;
const OFFICE_ALONE = new RegExp(
  `^(?:[/–—-]{1,2} ?)?(${OFFICE})(?:(?:,| of| for|\\s)+(?:the )?(\\p{Lu}[^\\n,;.]{2,90}))?[.,;]?$`,
  "iu",
);
/** "The Lancet Editors". */
const BODY =
  /^(?:The )?(?!(?:Academic|Handling|Guest|Associate|Section|Chief|Senior|Managing|Founding|The) )(?:\p{Lu}[\p{L}&-]*(?: (?:of|and|for|in|the))? ){1,8}(?:Editors(?:-in-Chief)?|Editorial (?:Board|Office|Team|Staff|Committee))$|^(?:[/–—-]{1,2} ?)?The Editors(?: of (?:the )?\p{Lu}[^.,;:]{2,60})?$|^(?:L[oa]s|Os|As) [Ee]ditor[ae]s(?: (?:de la|da) [Rr]evista)?$|^(?:El |O )?(?:Comité|Consejo|Conselho) [Ee]ditorial$/u;
const LABEL = /^(?:\W{0,3})(?:approved|endorsed|authori[sz]ed) by:?\s+(?=\S)/iu;
const PERSON_LINE = new RegExp(`^(${NAME})${DEGREES}(?:[,;] ?(.{3,160}))?$`, "u");

/** Who edited the text for the house: "S- Editor Vik J L- Editor Holt M". */
const STAFF = /(?:^|\s)[SLEP]-? ?(?:Editor|Reviewer)s?:? (?=\p{Lu})/u;

/** Signatures below the text and the person under an APPROVED BY label: each approves. */
export const signature: Recogniser = {
  name: "signature",
  *find(block) {
    const { text } = block.plain;
    if (block.kind === "heading" || block.kind === "reference" || text.length > 3_000 || STAFF.test(text)) return;
    const dash = maySpeak(block) ? BEHIND_DASH.exec(text) : null;
    if (dash) yield made(block, dash[1]!, text.lastIndexOf(dash[1]!), { office: dash[1]! });
    const label = LABEL.exec(text);
    if (/^(?:approved|endorsed) by/.test(block.section) || label) {
      yield* labelled(block, label?.[0].length ?? 0);
      return;
    }
    if (block.section !== "" || (text.length > 320 && !block.text.includes("\n")) || !CUE.test(text)) return;
    const found = text.length <= 320 && (!block.front || BEHALF.test(text)) ? closings(block, text) : [];
    yield* found;
    if (found.length === 0 && block.text.includes("\n")) yield* lastLines(block);
  },
};

/** The signature that a block is, or several: "Maren Holt, Editor-in-Chief; Jonas Vik, Deputy Editor". */
function closings(block: Block, text: string): readonly DecisionFact[] {
  const whole = closing(block, text, 0);
  if (whole) return [whole];
  const parts = text.includes("; ") ? text.split("; ") : [];
  const found: DecisionFact[] = [];
  let at = 0;
  for (const part of parts) {
    const one = closing(block, part, at);
    if (!one) return [];
    found.push(one);
    at += part.length + 2;
  }
  return found;
}

/** A signature among the lines of a paragraph: whole lines, behind a full stop. */
function* lastLines(block: Block): Generator<DecisionFact> {
  const { text } = block.plain;
  const lines = block.text.split("\n").map((line) => line.replace(/[*_]/g, "").replace(/\s+/g, " ").trim());
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const from = text.indexOf(line, at);
    if (from < 0) return;
    at = from + line.length;
    if (i === 0 || line.length > 100 || !CUE.test(line) || !CAPITAL.test(line)) continue;
    if (!/[.!?"”')\]]$/.test(lines[i - 1]!) || /^\p{Ll}/u.test(lines[i + 1] ?? "")) continue;
    const found = closing(block, line, from);
    if (found && (!block.front || maySpeak(block))) yield found;
  }
}

/** The signature that words are, which stand at `at` of the block. */
function closing(block: Block, words: string, begin: number): DecisionFact | undefined {
  const closed = CLOSED.exec(words)?.[0].length ?? 0;
  const text = words.slice(closed).replace(DATED, "");
  const at = begin + closed;
  const signed = SIGNED.exec(text);
  if (
    signed?.[1] &&
    signed[2] &&
    NAMED.test(signed[1]) &&
    (!signed[3] || CAPITAL.test(signed[3])) &&
    !/^(?:the|this|academic|handling|editor)/i.test(signed[1])
  )
    return made(block, text, at, {
      names: [signed[1].replace(OFFICE_BEGINS, "")],
      office: signed[2],
      ...(signed[3] && { organisation: signed[3] }),
    });
  const several = / (?:and|&) /.test(text) ? EDITORS.exec(text) : null;
  const names = several?.[1] && text.slice(0, several.index).split(/,? (?:and|&) |, /);
  if (several && names && names.length < 7 && names.every((name) => NAMED.test(name) || DEGREE_ALONE.test(name)))
    return made(block, text, at, {
      names: names.filter((name) => NAMED.test(name)),
      office: several[1]!,
      ...(several[2] && CAPITAL.test(several[2]) && { organisation: several[2] }),
    });
  const label = LABELLED.exec(text);
  const labelled = label?.[2]?.split(/,? (?:and|&) |, /) ?? [];
  if (label && labelled.every((name) => NAMED.test(name.replace(TITLES, "")) || DEGREE_ALONE.test(name)))
    return made(block, text, at, {
      names: labelled.map((name) => name.replace(TITLES, "")).filter((name) => NAMED.test(name)),
      office: label[1]!,
    });
  const behalf = BEHALF.exec(text);
  const office = behalf?.[1] ?? behalf?.[2];
  if (behalf?.[3] && office && NAMED.test(behalf[3]) && !SAYS.test(text))
    return made(block, text, at, { names: [behalf[3]], office });
  if (text.length < 100 && BODY.test(text)) return made(block, text, at, { office: text.replace(/^[/–—-]+ ?/, "") });
  const alone = OFFICE_ALONE.exec(text);
  if (alone?.[1] && text.length < 120 && !/:/.test(text) && !SAYS.test(text) && (!alone[2] || CAPITAL.test(alone[2])))
    return made(block, text, at, { office: alone[1], ...(alone[2] && { organisation: alone[2] }) });
  return undefined;
}

function* labelled(block: Block, from: number): Generator<DecisionFact> {
  const { text } = block.plain;
  const line = PERSON_LINE.exec(text.slice(from));
  if (!line?.[1]) return;
  const start = from;
  const organisation = line[2];
  const at = organisation ? text.indexOf(organisation, start + line[1].length) : -1;
  const span = spanOf(block, 0, text.length);
  const agent: AgentFact = {
    role: "editor",
    name: { value: line[1], span: spanOf(block, start, start + line[1].length) },
    ...(organisation &&
      at >= 0 && { organisation: { value: organisation, span: spanOf(block, at, at + organisation.length) } }),
    span,
  };
  yield { kind: "decision", span, part: "approvedBy", agents: [agent] };
}

function made(
  block: Block,
  text: string,
  at: number,
  { names = [], office, organisation }: { names?: readonly string[]; office: string; organisation?: string },
): DecisionFact {
  const span = spanOf(block, at, at + text.length);
  const role: Role = /publish/i.test(office)
    ? "publisher"
    : /president|chair/i.test(office) && !/editor/i.test(office)
      ? "society"
      : "editor";
  const part = (words: string, after = 0) => {
    const from = at + text.indexOf(words, after);
    return { value: words, span: spanOf(block, from, from + words.length) };
  };
  const agents = (names.length > 0 ? names : [office]).map(
    (name): AgentFact => ({
      role,
      name: part(name),
      ...(organisation && { organisation: part(organisation, text.indexOf(office)) }),
      span,
    }),
  );
  return { kind: "decision", span, part: "approvedBy", agents };
}
