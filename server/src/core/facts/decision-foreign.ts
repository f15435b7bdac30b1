import { type Block, sentencesOf, spanOf } from "../block.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { DecisionFact } from "./fact.ts";

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
  "((?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]s?|[Ll]es?|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Uu]n[ao]?|[Ii]l|[Ii]|[Gg]li|[Tt]ous|[Tt]odos) ){0,2}(?:l'|d')?(?:propi[oa]s? |própri[oa]s? )?(?:autor(?:inn?en|en|es|as?)?|auteure?s?|Verfasser|editor(?:es|as?|a-chefe|-chefe|-in-chief)?|éditeurs?|rédact\\w+|(?:comit[éê]|comité|consejo|conselho|corpo|equipe|equipo) (?:editorial|de rédaction|de redacción)|redacción|rédaction|Herausgeber(?:innen)?|Schriftleitung|Redaktion|Verlag|revista|revue|editorial|editora|sociedade?|société|universi\\w+|comité éditorial|direction|Zeitschrift|autori|editori)(?: (?:en jefe|chefe|en chef|de la revista|da revista|de la revue|des Journals|der Zeitschrift|del artículo|do artigo|de l'article|des Artikels|correspondiente|correspondente|correspondant))?)";

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
        const role = WHO.find(([word]) => word.test(name))?.[1];
        if (!role) continue;
        last = at;
        const span = spanOf(block, start + match.index, wordEnd(text, start + match.index + match[0].length));
        const from = start + at;
        yield {
          kind: "decision",
          span,
          part,
          agents: [{ role, name: { value: name, span: spanOf(block, from, from + name.length) }, span }],
        };
      }
    }
  }
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\p{L}/u.test(text[end]!)) end++;
  return end;
}
