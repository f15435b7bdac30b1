import { type Block, spanOf } from "../block.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { AgentFact, DecisionFact, FactExample, Recogniser } from "./fact.ts";

const OFFICE =
  "(?:(?:co-|the |founding |executive |managing |senior |associate |deputy |section |acting |interim |specialty |field |scientific |handling |consulting |guest |honorary |joint |academic |chief |medical |science |journal |lead |production )*(?:editors?(?:[- ]in[- ]chief)?|EIC|editor-in-chief|publisher|publishing director|editorial (?:director|manager|board|office|team)|director of publications?|redactor(?:a)? jefe|editora?(?:-chefe| en jefe)?)|president|chair(?:man|woman|person)?(?: of the [A-Z][\\w ]{2,40})?)";
const NAME =
  "(?:(?:Drs?|Prof(?:essor)?|Mr|Mrs|Ms|Sir|Dame)\\.? ){0,2}\\p{Lu}[\\p{L}.'-]*(?: (?:\\p{Lu}[\\p{L}.'-]*|de|da|dos|van|von|der|den|del|di|la|le|el|al|bin)){1,5}";
const DEGREES =
  "(?:,? (?:MD|M\\.D\\.|PhD|Ph\\.D\\.|MBBS|FRCP|FRCS|MSc|MPH|DSc|D\\.Sc\\.|DPhil|FACS|MA|MBA|DDS|DVM|Dr|FRS|OBE|CBE|JD|MS)\\.?)*";
const CUE = /editor|EIC|publish|president|chair|redactor|approved|endorsed/i;
const SIGNED = new RegExp(
  `^(?:(?:signed|yours sincerely|sincerely|on behalf of [^,\\n]{3,60})[,:]?\\s*)?(${NAME})${DEGREES}[,;:(\\s–—-]{1,4}(${OFFICE})\\)?(?:(?:,| of| for|\\s)+(?:the )?(\\p{Lu}[^\\n,;.]{2,90}))?[.,;]?$`,
  "iu",
);
const NAMED = new RegExp(`^${NAME}$`, "u"); // the pattern above takes offices in any case
/** A verb: what begins with an office is a sentence. */
const SAYS =
  / (?:wish(?:es)?|ha[sv]e?|ha[sd]|is|are|was|were|will|would|could|note[ds]?|retract\w*|withdr\w+|regrets?|announces?|issues?|apolog\w+|no longer|correct(?:s|ed)?|published|received|conclude[ds]?|decided|confirm\w*) /;
/** The first words of an office, which stand behind a name on a line of its own. */
const OFFICE_BEGINS =
  /(?: (?:The|Chief|Managing|Executive|Senior|Associate|Section|Deputy|Founding|Acting|Academic|Field|Specialty|Co))+$/u;
const CAPITAL = /^\p{Lu}/u;
const OFFICE_ALONE = new RegExp(`^(${OFFICE})(?:(?:,| of| for|\\s)+(?:the )?(\\p{Lu}[^\\n,;.]{2,90}))?[.,;]?$`, "iu");
/** "The Lancet Editors". */
const BODY =
  /^(?:The )?(?!(?:Academic|Handling|Guest|Associate|Section|Chief|Senior|Managing|Founding|The) )(?:\p{Lu}[\p{L}&-]*(?: (?:of|and|for|in|the))? ){1,8}(?:Editors(?:-in-Chief)?|Editorial (?:Board|Office|Team|Staff))$/u;
const LABEL = /^(?:\W{0,3})(?:approved|endorsed|authori[sz]ed) by:?\s+(?=\S)/iu;
const PERSON_LINE = new RegExp(`^(${NAME})${DEGREES}(?:[,;] ?(.{3,160}))?$`, "u");

/** Signatures below the text and the person under an APPROVED BY label: each approves. */
export const signature: Recogniser = {
  name: "signature",
  *find(block) {
    const { text } = block.plain;
    if (block.kind === "heading" || block.kind === "reference" || text.length > 320) return;
    const label = LABEL.exec(text);
    if (/^(?:approved|endorsed) by/.test(block.section) || label) {
      yield* labelled(block, label?.[0].length ?? 0);
      return;
    }
    if (block.front || block.section !== "" || !CUE.test(text)) return;
    const signed = SIGNED.exec(text);
    if (
      signed?.[1] &&
      signed[2] &&
      NAMED.test(signed[1]) &&
      (!signed[3] || CAPITAL.test(signed[3])) &&
      !/^(?:the|this|academic|handling|editor)/i.test(signed[1])
    ) {
      yield made(block, text, {
        name: signed[1].replace(OFFICE_BEGINS, ""),
        office: signed[2],
        ...(signed[3] && { organisation: signed[3] }),
      });
      return;
    }
    if (text.length < 100 && BODY.test(text)) {
      yield made(block, text, { office: text });
      return;
    }
    const office = OFFICE_ALONE.exec(text);
    if (
      office?.[1] &&
      text.length < 120 &&
      !/:/.test(text) &&
      !SAYS.test(text) &&
      (!office[2] || CAPITAL.test(office[2]))
    )
      yield made(block, text, { office: office[1], ...(office[2] && { organisation: office[2] }) });
  },
};

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
  { name, office, organisation }: { name?: string; office: string; organisation?: string },
): DecisionFact {
  const span = spanOf(block, 0, text.length);
  const role: Role = /publish/i.test(office) ? "publisher" : /president|chair/i.test(office) ? "society" : "editor";
  const part = (words: string, after = 0) => {
    const at = text.indexOf(words, after);
    return { value: words, span: spanOf(block, at, at + words.length) };
  };
  const agent: AgentFact = {
    role,
    name: part(name ?? office),
    ...(organisation && { organisation: part(organisation, text.indexOf(office)) }),
    span,
  };
  return { kind: "decision", span, part: "approvedBy", agents: [agent] };
}

/** Signatures in words of our own. */
export const examples: readonly FactExample[] = [
  {
    text: "[|Maren Holt, Editor-in-Chief, Annals of Eels|]",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Maren Holt", organisation: "Annals of Eels" }] }],
  },
  { text: "[|Chief Editor|]", gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Chief Editor" }] }] },
  {
    text: "[|Jonas P. Vik, PhD\nExecutive Editor|]",
    gives: [{ part: "approvedBy", agents: [{ name: "Jonas P. Vik" }] }],
  },
  {
    text: "Signed: Jonas Vik, Managing Editor, Glacier Letters",
    gives: [{ agents: [{ role: "editor", name: "Jonas Vik" }] }],
  },
  { text: "Maren Holt, Editor", block: { front: true }, gives: [] },
  {
    text: "[|The Eel Letters Editors|]",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "The Eel Letters Editors" }] }],
  },
  { text: "The Publisher apologises for the error.", gives: [] },
  { text: "The Editors have looked into the matter", gives: [] },
  { text: "Academic Editor: Maren Holt", gives: [] },
  {
    text: "Maren Holt, Institute of Eel Research, Norway",
    block: { front: true, section: "approved by" },
    gives: [
      {
        part: "approvedBy",
        agents: [{ role: "editor", name: "Maren Holt", organisation: "Institute of Eel Research, Norway" }],
      },
    ],
  },
  {
    text: "APPROVED BY Maren Holt, Institute of Eel Research, Norway",
    block: { front: true },
    gives: [{ part: "approvedBy", agents: [{ name: "Maren Holt" }] }],
  },
];
