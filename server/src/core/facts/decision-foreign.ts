import { type Block, sentencesOf, spanOf } from "../block.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { AgentFact, DecisionFact } from "./fact.ts";

const CUE =
  /retract(?:ar|ad|ó|en|er|é|o\b|ação|ación)|rétract|retir|ziehen|zieht|zurückgezogen|Retraktion|ritir|ritratta|retrata/iu;

const FUNCTION_WORD =
  / (?:de|du|da|do|des|dos|das|der|die|den|das|dem|los|las|les|le|el|os|o|leur|ont|por|par|von|durch|dei|il|foi|fue|auf) /u;

const WHO: readonly (readonly [RegExp, Role])[] = [
  [/aut(?:or|eur|ore)|Autor|Verfasser/iu, "author"],
  [
    /edito[rn]ial|editor|rédact|redacci|redação|redazion|Herausgeber|Schriftleit|Redaktion|comit[éêe] (?:editorial|de)|corpo editorial|consejo editorial|curatori/iu,
    "editor",
  ],
  [/revista|revue|rivista|Zeitschrift|periódico/iu, "journal"],
  [/editora\b|éditeur|editorial\b|Verlag|editore|maison d'édition|casa editrice/iu, "publisher"],
  [/socied|société|Gesellschaft/iu, "society"],
  [/universi|institu|hospital|hôpital/iu, "institution"],
];

const AGENT =
  "((?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]s?|[Ll]es?|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Uu]n[ao]?|[Ii]l|[Ii]|[Gg]li|[Tt]ous|[Tt]odos) ){0,2}(?:l'|d')?(?:propi[oa]s? |própri[oa]s? )?(?:autor(?:inn?en|en|es|as?)?|auteure?s?|Verfasser|editor(?:es|as?|a-chefe|-chefe|-in-chief)?|éditeurs?|rédact\\w+|(?:comit[éê]|comité|consejo|conselho|corpo|equipe|equipo) (?:editorial|de rédaction|de redacción)|redacción|rédaction|Herausgeber(?:innen)?|Schriftleitung|Redaktion|Verlag|(?:revista|revue)(?: [\\p{L}-]+){0,7}|editorial|editora|sociedade?|société|universi\\w+|comité éditorial|direction|Zeitschrift|autori|editori)(?: (?:en jefe|chefe|en chef|(?:de la|da) revista(?: (?:de|da|do|del|e|y|en|em|la|dos|das|[\\p{L}-]+)){0,6}?|de la revue|des Journals|der Zeitschrift|del artículo|do artigo|de l'article|des Artikels|correspondiente|correspondente|correspondant))?)";

const PATTERNS: readonly (readonly [DecisionFact["part"], RegExp])[] = [
  [
    "requestedBy",
    new RegExp(
      `(?:a|por|à|sur|auf|bajo|sob|después de|após|su) (?:la |el |o |a |expres[ao] )?(?:petición|solicitud|pedido|solicitação|demande|requête|requerimiento|Wunsch|Antrag|Bitte|richiesta|instancias?) (?:expres[ao] )?(?:de |do |da |dos |das |des |de la |de los |du |de l'|der |von |dei |degli )?${AGENT}`,
      "giu",
    ),
  ],
  [
    "requestedBy",
    new RegExp(
      `${AGENT}[^.;]{0,30} (?:han solicitado|ha solicitado|solicitaron|solicitó|solicitaram|solicitou|pediram|pidieron|ont demandé|a demandé|haben[^.;]{0,60}gebeten|baten)[^.;]{0,60}(?:retract|retrat|retir|rétract|Rück)`,
      "giu",
    ),
  ],
  [
    "by",
    new RegExp(
      `${AGENT}(?:,? (?!no\\b|não\\b|ne\\b|nicht\\b)[\\p{L}'-]+){0,7} (?:han|ha|hemos|haben|hat|ont|a|avons|decid\\w+|decid[ií]\\w*|deseja\\w*|desean|souhaite\\w*|retracta\\w*|retractó|retiran?|retiram|retrata\\w*|retirent|rétractent|ziehen|zieht|quieren|acordaron|resolv\\w+)(?: [\\p{L}'-]+){0,8}? ?(?:retract|retrat|retir|rétract|zurück|Rückzug|ritir)`,
      "giu",
    ),
  ],
  [
    "by",
    new RegExp(
      `${AGENT} (?:retiran?|retractan?|retratam?|retiram?|retirent|rétractent|retire|ritirano|ritira)\\b`,
      "giu",
    ),
  ],
  [
    "by",
    new RegExp(
      `(?:retractad[oa]|retirad[oa]|retratad[oa]|rétracté|retiré|zurückgezogen|ritirato)e?s?(?: [^.;]{0,40}?)? (?:por|pel[oa]s?|par|durch|von|dai|dal|dagli) ${AGENT}`,
      "giu",
    ),
  ],
  ["by", new RegExp(`(?:durch|von) ${AGENT}[^.;]{0,40} zurückgezogen`, "giu")],
  [
    "approvedBy",
    new RegExp(
      `(?:aprobad[oa]|aprovad[oa]|approuvée?|genehmigt|approvata?)(?: [^.;]{0,20})? (?:por|pel[oa]s?|par|durch|von|dal) ${AGENT}`,
      "giu",
    ),
  ],
];

/** Who stands beside an agent as its equal ("Os editores e os autores"). */
const BESIDE = new RegExp(`^,? (?:e|y|et|und|ed) (?:também |también |également )?${AGENT}`, "iu");
const AND = / (?:e|y|et|und|ed) (?=(?:os?|as?|los|las?|les?|el|die|der|den|il?|gli) |l')/iu;

const ALONE = new RegExp(`^${AGENT}`, "iu");
/** A journal with the capitalised words of its name. */
const NAMED_JOURNAL =
  /^.{0,12}?(?:[Rr]evista|[Rr]evue)(?![\p{L}])(?: (?:(?:de|da|do|dos|das|del|des|du|la|le|les|e|y|et|en|em) ){0,2}\p{Lu}[\p{L}-]+)*/u;

/** The places of the agents in a phrase that begins at `at` and names at least one. */
function* equals(words: string, name: string, at: number): Generator<{ readonly from: number; readonly to: number }> {
  let from = at;
  for (const each of name.split(AND)) {
    const part = NAMED_JOURNAL.exec(each)?.[0] ?? ALONE.exec(each)?.[0] ?? each;
    const begin = words.indexOf(part, from);
    from = begin + part.length;
    yield { from: begin, to: from };
  }
  const beside = BESIDE.exec(words.slice(from));
  if (beside?.[1]) yield { from: from + beside[0].length - beside[1].length, to: from + beside[0].length };
}

/** Decisions in Spanish, Portuguese, French, German and Italian. */
export function* foreignDecisions(block: Block): Generator<DecisionFact> {
  const { text } = block.plain;
  if (!CUE.test(text) || !FUNCTION_WORD.test(text)) return;
  for (const { start, end } of sentencesOf(block)) {
    const words = text.slice(start, end);
    if (!CUE.test(words)) continue;
    let last = -1;
    for (const [part, pattern] of PATTERNS) {
      for (const match of words.matchAll(pattern)) {
        const name = match[1] ?? "";
        const at = match.index + match[0].indexOf(name);
        if (
          at === last ||
          (part === "by" && /acuerdo|acordo|accord\b|einverstanden|informad|a petición|a pedido/iu.test(match[0]))
        )
          continue;
        const span = spanOf(block, start + match.index, wordEnd(text, start + match.index + match[0].length));
        const agents: AgentFact[] = [];
        for (const { from, to } of equals(words, name, at)) {
          const value = words.slice(from, to);
          const role = WHO.find(([word]) => word.test(value))?.[1];
          if (role) agents.push({ role, name: { value, span: spanOf(block, start + from, start + to) }, span });
        }
        if (agents.length === 0) continue;
        last = at;
        yield { kind: "decision", span, part, agents };
      }
    }
  }
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\p{L}/u.test(text[end]!)) end++;
  return end;
}
