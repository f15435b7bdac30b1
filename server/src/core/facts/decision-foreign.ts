import { type Block, sentencesOf, spanOf } from "../block.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { AgentFact, DecisionFact } from "./fact.ts";
import { isForeign, type Somebody, somebody, statementsIn } from "./foreign.ts";

const CUE =
  /retract(?:a|ó|en|er|é|o\b)|rétract|retir|ziehen|zieht|zurückgezogen|Retraktion|retrahier|ritir|ritratta|retrata/iu;

const FUNCTION_WORD =
  / (?:nous|cet|cette|este|wir|wird|diese[nrsm]?|de|du|da|do|des|dos|das|der|die|den|das|dem|los|las|les|le|el|os|o|leur|ont|por|par|von|durch|dei|il|foi|fue|auf) /u;

const WHO: readonly (readonly [RegExp, Role])[] = [
  [/aut(?:or|eur|ore)|Autor|Verfasser/iu, "author"],
  [
    /edito[rn]ial|editor|^(?:el |la |o |a )?director|rédact|redacci|redação|redazion|Herausgeber|Schriftleit|Redaktion|comit[éêe] (?:editorial|de)|comis|corpo editorial|consejo editorial|curatori/iu,
    "editor",
  ],
  [
    /revista|revue|rivista|Zeitschrift|periódico|^(?:el |la |o |os |los |as )?(?:jornal|boletim|bolet[ií]n|cadernos|arquivos|archivos)/iu,
    "journal",
  ],
  [/editora\b|éditeur|editorial\b|Verlag|editore|maison d'édition|casa editrice/iu, "publisher"],
  [/socied|société|Gesellschaft/iu, "society"],
  [/universi|institu|hospital|hôpital/iu, "institution"],
];

const AGENT =
  "(?<![\\p{L}])((?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]s?|[Ll]es?|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Uu]n[ao]?|[Ii]l|[Ii]|[Gg]li|[Tt]ous|[Tt]odos) ){0,2}(?:l'|d')?(?:propi[oa]s? |própri[oa]s? |primeir[oa]s? |primer[oa]? |segund[oa] |premi(?:er|ère) |ersten? )?(?:(?:autor(?:inn?en|en|es|as?)?|auteure?s?|Verfasser|editor(?:es-chefes|as-chefes|es|as?|a-chefe|-chefe|-in-chief)?|director[ae]?s?(?= (?:de la|da) (?:revista|publica))|éditeurs?|rédact\\w+|(?:comit[éê]|comité|consejo|conselho|corpo|equipe|equipo|comissão|comisión) (?:editorial|de rédaction|de redacción)|redacción|rédaction|Herausgeber(?:innen|n)?|Schriftleitung|Redaktion|Verlag|editorial|editora|sociedade?|société|universi(?:dade?s?|t\\p{L}{0,2})|comité éditorial|direction|Zeitschrift|autori|editori)(?: (?:en jefe|chefe|en chef|(?:de la|da) (?:revista|revue)(?: [\\p{L}-]+){0,6}?|des Journals|der Zeitschrift|del artículo|do artigo|de l'article|des Artikels|correspondiente|correspondente|correspondant|(?:de |para )(?:la )?correspond[eê]ncia))?|(?:revista|revue|jornal|boletim|bolet[ií]n|cadernos|arquivos|archivos)(?: [\\p{L}'-]+){0,7}))";

/** On whose decision another acts. */
const RESOLVED = new RegExp(
  `por (?:decisão|decisión|acuerdo|deliberação) (?:unánime |unânime )?(?:de |do |da |del |de la )(?:seu |su )?${AGENT}`,
  "giu",
);

const PATTERNS: readonly (readonly [DecisionFact["part"], RegExp])[] = [
  [
    "requestedBy",
    new RegExp(
      `(?:a|por|à|sur|auf|bajo|sob|después de|após|su) (?:la |el |o |a |expres[ao] )?(?:petición|solicitud|pedido|solicitação|demande|requête|requerimiento|Wunsch|Antrag|Bitte|richiesta|instancias?) (?:expres[ao] )?(?:de |do |da |dos |das |des |del |de la |de los |du |de l'|der |von |dei |degli )?${AGENT}`,
      "giu",
    ),
  ],
  [
    "requestedBy",
    new RegExp(
      `${AGENT}[^.;]{0,30} (?:han solicitado|ha solicitado|solicitaron|solicitó|solicitaram|solicitou|pediram|pidieron|ont demandé|a demandé|baten)[^.;]{0,60}(?:retract|retrat|retir|rétract|Rück)`,
      "giu",
    ),
  ],
  [
    "requestedBy",
    /(?<![\p{L}])((?:(?:die|der|alle) )?(?:Autor(?:inn?en|en)?|Verfasser|Herausgeber(?:innen|n)?|Schriftleitung|Redaktion|Verlag)(?: (?:des Journals|der Zeitschrift|des Artikels))?)[^.;]{0,30} haben[^.;]{0,60}gebeten[^.;]{0,60}Rück/giu,
  ],
  ["approvedBy", RESOLVED],
  [
    "by",
    new RegExp(
      `${AGENT}(?:,? (?!no\\b|não\\b|ne\\b|nicht\\b)(?:[\\p{L}'-]+|&)){0,7}(?:, (?:por|par|auf|de|en|em|im|a|à|d'un|após|tras|après|nach|luego|depois|después|com|con|avec|mit|in|ouvid[oa]s?)(?![\\p{L}])(?:[^,;.]|(?<=\\p{Lu})\\.){3,110})?,? (?:han|ha|hemos|haben|hat|ont|a(?= (?:été |donc |ainsi )?(?:décid|rétract|retir|demand|souhait|procéd|résol|pris))|avons|decid\\w+|decid[ií]\\w*|deseja\\w*|desean|torna\\w*|comunican?|comunicam|informan?|informam|anuncia\\w*|annonce\\w*|informent|teilt|teilen|souhaite\\w*|retracta\\w*|retractó|retiran?|retiram|retrata\\w*|retirent|rétractent|ziehen|zieht|quieren|acordaron|resolv\\w+)(?: [\\p{L}'-]+){0,8}? ?(?:retract|retrat|retir|rétract|zurück|Rückzug|ritir)`,
      "giu",
    ),
  ],
  [
    "by",
    new RegExp(
      `${AGENT}(?:, (?:[^,;.]|(?<=\\p{Lu})\\.){3,60},)? (?:retiran?|retractan?|retratam?|retiram?|retirent|rétractent|retire|ritirano|ritira)\\b`,
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
      `(?:aprobad[oa]|aprovad[oa]|approuvée?|genehmigt|approvata?|consultas?|consultation|consultar|Rücksprache|Absprache|anuência|aval|visto bueno|aprovação|aprobación|approbation|Zustimmung|concordância|conformidad|Beschluss|Entscheidung|décision)(?: [^.;]{0,20})? (?:por|pel[oa]s?|par|durch|von|dal|ao?s?|às?|al|com|con|mit|avec|d[eoa]s?|del|du|der) ${AGENT}`,
      "giu",
    ),
  ],
];

/** UTF-16 units of a sentence that are looked at. */
const LONGEST_SENTENCE = 1_500;

/** Who stands beside an agent as its equal ("Os editores e os autores"). */
const BESIDE = new RegExp(`^,? (?:e|y|et|und|ed) (?:também |también |également )?${AGENT}`, "iu");
const AND = / (?:e|y|et|und|ed) (?=(?:os?|as?|los|las?|les?|el|die|der|den|il?|gli) |l')/iu;

const ALONE = new RegExp(`^${AGENT}`, "iu");
/** A journal with the capitalised words of its name. */
const NAMED_JOURNAL =
  /^.{0,12}?(?:[Rr]evista|[Rr]evue)(?![\p{L}])(?: (?:(?:de|da|do|dos|das|del|des|du|la|le|les|e|y|et|en|em) ){0,2}(?:[dl]')?\p{Lu}[\p{L}'-]+)*/u;

/** Agents who agree, ask or are told, and do not act. */
const NO_ACT =
  /acuerdo|acordo|accord\b|einverstanden|informad|a petición|a pedido|accept|approuv|acept|aceit|aprob|aprov|zugestimmt|solicit|pedi(?:do|ram|eron)|demandé|gebeten/iu;

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

/** By agreement between those named behind it; what stands in the first group says that they are two of a kind. */
const JOINTLY =
  /(?:Einvernehmen (zwischen )?(?:mit )?|(?:acuerdo|acordo) (entre )?(?:con |com )?|\baccord (entre )?(?:avec )?|accordo (tra )?(?:con )?)(?=[^.;]{3})/gu;
const REQUEST =
  /(?:(?:[Aa]|[Pp]or|[Àà]|[Ss]ur|[Aa]uf|[Bb]ajo|[Ss]ob|[Aa] la|[Ss]u) (?:la )?(?:petición|solicitud|pedido|solicitação|demande|requête|Wunsch|Antrag|Bitte|richiesta|instancias?)) (?:expres[ao] )?(?:de la |de los |dos |das |des |del |de |do |da |du |d'|von |der )?/gu;
const WE =
  /(?<![\p{L}])(?:[Nn]ous (?:(?:avons décidé de |devons )?(?:retir|rétract)(?:ons|er)|informons[^.;]{0,60}(?:rétract|retrait))|[Rr]etiramos|[Rr]etractamos|[Rr]etratamos|(?:[Hh]emos|[Tt]emos) decidido (?:retractar|retirar)|[Dd]ecidimos (?:retratar|retirar|retractar)|[Ww]ir ziehen[^.;]{0,120} zurück|ziehen wir[^.;]{0,120} zurück)(?![\p{L}])/u;
const ENDS_LIST =
  /[.;:](?!\p{L})(?<!\b(?:Dr|Prof|\p{Lu})\.)|\b(?:retrahiert|zurückgezogen|retractad|retratad|retirad)/u;

/** What the commoner patterns leave: agreements, requests of persons, "we", an office that agrees. */
function* furtherDecisions(block: Block, words: string, start: number): Generator<DecisionFact> {
  const made = (part: DecisionFact["part"], agents: readonly Somebody[], from: number, to: number): DecisionFact => {
    const span = spanOf(block, start + from, start + to);
    return {
      kind: "decision",
      span,
      part,
      agents: agents.map(({ role, from, to }) => ({
        role,
        name: { value: words.slice(from, to), span: spanOf(block, start + from, start + to) },
        span,
      })),
    };
  };
  const listed = (at: number) => {
    const behind = words.slice(at, at + 260);
    const list = behind.slice(0, ENDS_LIST.exec(behind)?.index ?? behind.length);
    const all = [...somebody(list)].map((each) => ({ ...each, from: each.from + at, to: each.to + at }));
    return all.flatMap((each, i): readonly Somebody[] => {
      const next = all[i + 1];
      if (each.person) {
        const office = all.slice(0, i).findLast(({ person }) => !person);
        return [{ ...each, role: office?.role === "editor" ? "editor" : each.role }];
      }
      return next?.person && /^[ (,]{1,3}(?:Prof\.? |Drs?\.? )*$/u.test(words.slice(each.to, next.from)) ? [] : [each];
    });
  };
  for (const match of words.matchAll(JOINTLY)) {
    const at = match.index + match[0].length;
    const agents = listed(at);
    const last = agents.at(-1);
    if (!last) continue;
    const offices = agents.filter(({ role }) => role !== "author");
    if (match.slice(1).some(Boolean)) yield made("by", agents, match.index, last.to);
    if (offices.length > 0) yield made("approvedBy", offices, match.index, last.to);
  }
  for (const match of words.matchAll(REQUEST)) {
    const at = match.index + match[0].length;
    const who = [...somebody(words.slice(at, at + 80), true)][0];
    if (!who?.person || who.from > 12) continue;
    yield made("requestedBy", [{ ...who, from: at + who.from, to: at + who.to }], match.index, at + who.to);
  }
  const we = WE.exec(words);
  if (we) {
    const span = spanOf(block, start + we.index, start + we.index + we[0].length);
    yield { kind: "decision", span, part: "by", agents: [{ role: "author", span }] };
  }
  for (const { stance, of, from, to } of statementsIn(words)) {
    const offices = of.agents.filter(({ role, person }) => !person && role !== "author");
    if (stance === "agree" && offices.length > 0) yield made("approvedBy", offices, from, to);
  }
}

const APPROVES =
  /consult|Rücksprache|Absprache|Beschluss|Entscheidung|anuência|concord|acept|aceit|aprob|aprov|approuv|zugestimmt|stimm\p{L}+ |acuerdo|acordo|accord |einverstanden|decisi|décisi/iu;

/** Decisions in Spanish, Portuguese, French, German and Italian. */
export function* foreignDecisions(block: Block): Generator<DecisionFact> {
  const { text } = block.plain;
  if (!FUNCTION_WORD.test(text) || !(CUE.test(text) || APPROVES.test(text))) return;
  for (const { start, end } of sentencesOf(block)) {
    const words = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const acts = CUE.test(words);
    if ((acts || APPROVES.test(words)) && isForeign(words)) yield* furtherDecisions(block, words, start);
    if (!acts) continue;
    let last = -1;
    for (const [part, pattern] of PATTERNS) {
      for (const match of words.matchAll(pattern)) {
        const name = match[1] ?? "";
        const at = match.index + match[0].indexOf(name);
        if (at === last || (part === "by" && NO_ACT.test(match[0].replace(/, [^,]*,/u, "")))) continue;
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
