import type { Role, Stance } from "../vocabulary/roles.ts";

/** A range of units of a sentence. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Someone whom a sentence in Spanish, Portuguese, French, German or Italian names. */
export interface Somebody extends Range {
  readonly role: Role;
  /** True for a printed name rather than "los autores". */
  readonly person: boolean;
  /** True for a part of the authors ("os demais autores"). */
  readonly some: boolean;
}

/** Several of one clause, as its subject. */
export interface Several extends Range {
  readonly agents: readonly Somebody[];
}

const PARTICLE = "(?:de|da|do|dos|das|del|di|du|van|von|der|den|la|le|el|al|ben|ait)";
const PERSON = `(?:\\b(?:Drs?|Dra|Prof|Profa|Herrn?|Frau|Sra?|Mme|Mlle|Pr)\\.? (?:Drs?\\. )?)?(?:(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,4}(?:${PARTICLE} ){0,2})?\\p{Lu}[\\p{L}'-]+(?: (?:(?:${PARTICLE} ){0,2}\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.)){0,5}`;
const ARTICLE =
  "(?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]s?|[Ll]es?|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Ii]l?|[Gg]li|[Tt]ous|[Tt]odos|[Ss]eus?|[Ss]us?|[Ss]es|[Ll]eurs?) ){0,2}(?:[Ll]'|[Dd]')?";
const OF_BODY =
  "(?:(?: (?:da|do|de|del|des|du|der|dieser|e|y|et|en|em|la|las|los|das|dos|d'[\\p{L}-]+|\\p{Lu}[\\p{L}'-]+|revista|revue|periódico)(?![\\p{L}'])){1,10}(?<! (?:e|y|et|en|em)))?";
const NOUN =
  "(?:(?:co-?|outros |demais |otros |demás |autres |übrigen |restlichen |weiteren |dois |dos |deux |tres |três |trois |primeir[oa] |primera? |premi(?:er|ère) |dernière? |dernier |ersten? |letzten? |segund[oa] |tercer[oa]? |terceir[oa] |últim[oa] |second |beiden ){0,2}(?:autor(?:inn?en|en|es|as?)?|auteure?s?|coauteurs?|[Aa]utor(?:inn?en|en)?|Koautor(?:inn?en|en)?|Mitautor(?:inn?en|en)?|Erstautor(?:in)?|Verfasser(?:innen|in)?|autori|autore)(?: (?:(?:de |par[ao] |de la )?correspond\\p{L}+|de contacto|responsable|responsável|principal|do artigo|del artículo|de l'article|des (?:Artikels|Beitrags)))?|[Ee]ditor(?:es-[Cc]hefes|as-[Cc]hefes|es|as?|a-[Cc]hefe|-[Cc]hefe|-in-chief)?(?: (?:en|em) [Jj]efe| [Cc]hefe| en chef)?|éditeurs?|rédact\\p{L}+(?: en chef)?|(?:[Cc]omit[éê]|[Cc]omissão|[Cc]omisión|[Cc]onse(?:jo|lho)|[Cc]orpo|[Ee]quip[eo]|[Ee]quipa) (?:[Ee]ditorial|de (?:rédaction|redacción|lecture)|[Ee]ditor)|[Rr]edacción|[Rr]édaction|[Rr]edaç[ãa]o|(?:Mith|H)erausgeber(?:inn?en|n|in)?|Schriftleit\\p{L}+|Redaktion|[Rr]evista|[Rr]evue|[Rr]ivista|Zeitschrift|[Ss]ociedade?|[Ss]ociété|Gesellschaft|[Uu]niversi\\p{L}+|[Ee]ditorial(?! de)|[Ee]ditora|[Mm]aison d'édition|(?:\\p{Lu}[\\p{L}]+ ){0,3}Verlag(?: (?:KG|GmbH|AG))?(?: & Co\\.? KG)?|editori)(?![\\p{L}])";
const AGENT = new RegExp(`(?<![\\p{L}])(?:(${ARTICLE}${NOUN}${OF_BODY})|(${PERSON}))`, "gu");

const ROLE: readonly (readonly [RegExp, Role])[] = [
  [/aut(?:or|eur|ore)|Verfasser/iu, "author"],
  [
    /editor(?:es|es-chefes|as-chefes|a-chefe|-chefe|-in-chief| |$)|éditeurs|rédact|rédaction|comis|redacci|redaç|Herausgeber|herausgeber|Schriftleit|Redaktion|comit[éê]|conse(?:jo|lho)|corpo|equip|editori/iu,
    "editor",
  ],
  [/^(?:[\p{L}']+ )?(?:revista|revue|rivista|Zeitschrift)/iu, "journal"],
  [/editora|éditeur|editorial|Verlag|maison/iu, "publisher"],
  [/socied|société|Gesellschaft/iu, "society"],
  [/universi/iu, "institution"],
];
const NO_PERSON =
  /^(?:A|O|Os|As|El|La|Los|Las|Le|Les|Der|Die|Das|Den|Dem|De|Da|Do|En|Em|Por|Para|Pour|Par|Dans|Nous|Wir|Im|In|Am|Bei|Nach|Für|Se|Este|Esta|Ce|Cet|Cette|Dies\p{L}*|Sin|Sem|Sans|Ohne|Se|No|Não|Ne|Un\p{L}?|Ein\p{L}*|Tabl?\p{L}+|Fig\p{L}*|Artículo|Artigo|Article|Artikel|Beitrag|Retract\p{L}+|Retrat\p{L}+|Rétract\p{L}+|Rück\p{L}+|Zurück\p{L}+|Entschuldigung|Leser\p{L}*|COPE|PDF|DOI)$/u;
/** What begins the name of a body. */
const BODY =
  /^(?:Comit[éêe]|Comiss|Comisi|Commission|Conse(?:jo|lho|il)|Universi|Facult|Faculd|Hospital|Hôpital|Institut|Ministeri|Minist[èé]r|Oficina|Departament|Vicerrector|Reitor|Revista|Jornal|Journal|Boleti|Cadernos|Arquivos|Archivos|Kommission|Ombuds)/u;
const HONORIFIC = /^(?:Drs?|Dra|Prof|Profa|Herrn?|Frau|Sra?|Mme|Mlle|Pr)\.? (?:Drs?\. )?/u;
const PART =
  /^(?:.* )?(?:co-?a|demais|otros|demás|outros|autres|übrigen|restlichen|weiteren|primeir|primer|premi(?:er|ère)|dernier|dernière|ersten? |letzten? |segund|tercer|terceir|últim|second|Erst|Koa|Mita)|correspond|principal|^(?:[Oo]|[Ee]l|[Ll]e|[Dd]er|[Dd]ie|[Ii]l) (?:autor|Autor|Autorin|auteur|autore)(?![\p{L}])/u;

const ENGLISH = / (?:the|of|and|to) /;

/** True for a sentence in another language than English. */
export function isForeign(words: string): boolean {
  return FOREIGN.test(words) && !ENGLISH.test(words);
}

const FOREIGN =
  /(?:^| )(?:El|La|Los|Las|O|Os|As|Le|Les|Der|Die|Das|Il|L'\p{L}+) | (?:que|nous|cet|cette|ces|este|esta|wir|wird|diese[nrsm]?|de|du|da|do|des|dos|das|der|die|den|dem|los|las|les|le|el|os|leur|ont|por|par|von|durch|dei|il|foi|fue|auf|não|no|est|ist|sind|war|wurden?|com|con|avec|mit|und|et|na|ao|hat|haben|konnten?|discorda|agli) /u;

/** Those whom the words name, in their order; a person by initials, by an honorific, or where `names` by any name. */
export function* somebody(words: string, names = false): Generator<Somebody> {
  AGENT.lastIndex = 0;
  for (let match = AGENT.exec(words); match; match = AGENT.exec(words)) {
    const from = match.index;
    if (match[1]) {
      const role = ROLE.find(([word]) => word.test(match![1]!))?.[1];
      if (role) yield { role, from, to: from + match[1].length, person: false, some: PART.test(match[1]) };
      continue;
    }
    const honorific = HONORIFIC.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(honorific);
    const first = /^[^ ]+/.exec(name)![0];
    if (NO_PERSON.test(first)) {
      AGENT.lastIndex = from + first.length + honorific;
      continue;
    }
    if (!honorific && !/^\p{Lu}\p{Ll}?\./u.test(name) && !(names && / /.test(name))) continue;
    if (BODY.test(name)) yield { role: "institution", from, to: from + match[0].length, person: true, some: false };
    else yield { role: "author", from: from + honorific, to: from + match[0].length, person: true, some: false };
  }
}

const JOINT =
  /^(?:, ?|,? (?:e|y|et|und|ed|sowie|como también|assim como|ainsi que) )(?:(?:a|o|à) )?(?:(?:[Hh]err|[Ff]rau|[Dd]r|[Dd]ra|[Ss]r|[Ss]ra|[Mm]|[Mm]me|[Pp]rof)\.? |[Ll][ae] |[Ee]l )*$/u;

/** The agents of a clause joined by commas and "and". */
function subjects(words: string): readonly Several[] {
  const found: { from: number; to: number; agents: Somebody[] }[] = [];
  for (const each of somebody(words, true)) {
    const last = found.at(-1);
    if (last && JOINT.test(words.slice(last.to, each.from))) {
      last.agents.push(each);
      last.to = each.to;
    } else found.push({ from: each.from, to: each.to, agents: [each] });
  }
  return found;
}

/** What authors or offices say, by what the predicate is. Negations come first. */
const PREDICATES: readonly (readonly [Stance, RegExp])[] = [
  [
    "not-reached",
    /no (?:pud\p{L}+|fue posible|se pudo|ha podido|han podido|se ha podido|ha sido posible|se logró|hemos podido|se ha logrado)[^.;]{0,30}?(?:contact|localiz)\p{L}*|não (?:foi possível|pôde|puderam|foi|foram|se conseguiu|conseguimos)[^.;]{0,30}?(?:contat|contact|localiz|encontr)\p{L}*|n'(?:a|ont) pu être (?:joint|contact)\p{L}*|n'(?:a|ont) pas pu être (?:joint|contact)\p{L}*|konnten?[^.;]{0,60}? nicht (?:erreicht|kontaktiert|ermittelt)|nicht (?:erreichbar|zu erreichen)|(?:falleci|falec)\p{L}+|est décédée?|sont décédés|verstorben|verstarb/iu,
  ],
  [
    "no-response",
    /no (?:ha|han|había|habían|hubo|se ha|se han|se)? ?(?:respondi\p{L}*|respondió|contest\p{L}+|dado respuesta|dieron respuesta|manifest\p{L}+(?![\p{L}]| (?:su|estar) (?:acuerdo|conform|consent|de acuerdo))|pronunci\p{L}+)|não (?:respond\p{L}+|deu (?:resposta|retorno)|deram (?:resposta|retorno)|se (?:manifest|pronunci)\p{L}+)|n'(?:a|ont) (?:pas |jamais )?(?:répondu|donné suite|réagi|donné aucune suite)|n'(?:a|ont) pas (?:souhaité )?répond\p{L}+|nicht (?:geantwortet|reagiert|beantwortet|geäußert)|nicht[^.;]{0,30}? Stellung genommen|(?:keine|nicht)[^.;]{0,20}? Stellungnahme|(?:antwortet|reagiert)en? nicht|non ha(?:nno)? risposto|(?:sin|sem|sans|ohne)[^.;]{0,90}? (?:respuesta|resposta|réponse|Antwort)|(?:no se|não (?:se|houve|obtivemos))[^.;]{0,40}? (?:respuesta|resposta)/iu,
  ],
  [
    "disagree",
    /no (?:est[áa]n?|estar|estuvo|estuvieron|estaban?|se (?:muestra|mostró)n?) (?:de acuerdo|conformes?)|no (?:manifest|expres|d)\p{L}+ su (?:acuerdo|conformidad|consentim)|n[ãa]o estar(?:em)? de acordo|ne pas (?:être d'accord|accepter|approuver)|no (?:aceptar|compartir|consentir)(?![\p{L}])|não (?:aceitar|concordar)(?:em)?(?![\p{L}])|no (?:acept|aprueb|compart|consient)\p{L}*|en desacuerdo|em desacordo|discord\p{L}+|discrepa\p{L}*|(?<!no )se opon\p{L}+|opõe\p{L}*|opôs|(?<!não )se opus\p{L}+|rechaz\p{L}+|rejeit\p{L}+|não (?:concord\p{L}+|est[áã]o? de acordo|aceit\p{L}+)|s'oppos\p{L}+|s'est opposée?|contest(?:e|ent|ait)(?![\p{L}])|pas (?:d'accord|accepté|en accord)|en désaccord|n'accept\p{L}+ pas|refus(?:e|ent|ó|a|am|é)(?![\p{L}])|nicht (?:einverstanden|zugestimmt)|stimm\p{L}+[^.;]{0,40}? nicht zu|widersprech\p{L}+|widersprach\p{L}*|widerspricht|lehn\p{L}+[^.;]{0,40}? ab(?![\p{L}])|abgelehnt|manifest\p{L}+ (?:su )?(?:desacuerdo|discordância)/iu,
  ],
  [
    "agree",
    /acat(?:a|am|ou|aram)(?![\p{L}])|acolh(?:e|em|eu|eram)(?![\p{L}])|acog(?:e|en|ió|ieron)(?![\p{L}])|atend(?:eu|eram) (?:ao|o|à) (?:pedido|solicitação)|(?:não|no) se (?:op(?:us|on|ôs)\p{L}*|opuso)|sem objeç\p{L}+|sin objeci\p{L}+|ne s'oppos\p{L}+ pas|(?:est[áa]n?|estão|estuvieron|se (?:muestr|mostr)\p{L}+|manifest\p{L}+|expres\p{L}+|declar\p{L}+|confirm\p{L}+)[^.;]{0,25}? (?:de acuerdo|conformes?|conformidade?|de acordo|concordância|acuerdo|acordo|concordar)|concord(?:a|am|ou|aram)(?![\p{L}])|concuerdan?|acept(?:a|an|ó|aron)(?![\p{L}])|ha[n]? aceptado|aceit(?:a|am|ou|aram)(?![\p{L}])|aprueban?|aprobaron|aprobó|aprov(?:a|am|ou|aram)(?![\p{L}])|(?<![\p{L}])(?:est|sont|ont|a|donn\p{L}+)(?![\p{L}])[^.;]{0,20}? (?:d'accord|en accord|accepté|approuvé|(?:leur|son) accord)|accept(?:e|ent)(?![\p{L}])|approuv(?:e|ent)(?![\p{L}])|consent(?:em|iu|iram|ent)?(?![\p{L}])|zugestimmt|stimm\p{L}+[^.;]{0,50}? zu(?![\p{L}])|(?:ist|sind|war|waren|erklär\p{L}+)[^.;]{0,30}? einverstanden|befürworte\p{L}+|(?:[Ee]n|[Dd]e|[Ii]n|[Ii]m) (?:comum |común )?(?:accord|acuerdo|acordo|Absprache|Einvernehmen|Übereinstimmung|Abstimmung) (?:avec|con|com|mit)(?![\p{L}])|(?:con|com|avec|mit) (?:el |la |o |a |l'|der |dem )?(?:conformidade?|consentim\p{L}+|consentement|acuerdo|concordância|acordo|anuência|accord|Zustimmung|Einverständnis)(?= d)|d(?:ieron|io|eram|eu) (?:su|seu) (?:conformidad|consentim\p{L}+|acuerdo|acordo)/iu,
  ],
  [
    "informed",
    /(?:fue|fueron|ha sido|han sido|foi|foram|a été|ont été|wurden?)[^.;]{0,25}? (?:notificad|informad|comunicad|avisad|informé|averti|informiert|benachrichtigt|unterrichtet)\p{L}*/iu,
  ],
];
const WEAK =
  /^(?:acept|acolh|acog|ha|aceit|apr|accept|approuv|est|sont|ont|a |consent|donn|contest|refus|rechaz|rejeit|no (?:acept|apr|comp)|lehn|stimm|zugest|abgel|befürw)/iu;
const OF_THE_ACT =
  /retract|retrat|rétract|retrait|decisi|décision|zurück|rücknahme|retraktion|entscheid|medida|mesure|nota\b|note\b|notiz|rückzug|correc|solicitaç|solicitud|pedido|petición|demande|antrag|berichtigung|d'accord|consent/iu;
const BY_EDITOR =
  /(?:editor\p{L}*|rédact\p{L}+ en chef|[Hh]erausgeber\p{L}*|jefe|chefe|Schriftleit\p{L}+),? (?:Drs?\.? |Prof\.? )*$/u;
/** Whose agreement it is stands behind. */
const AFTER = /^(?:con|com|avec|mit) |(?:avec|con|com|mit)$/u;
const CLAUSES =
  /;|, (?:mientras que|enquanto|tandis que|während|mas|pero|mais|aber|e|y|et|und) (?=(?:[Ll]?[oaie]s? |[Ee]l |[Dd]ie |[Dd]er |[Ll]'|\p{Lu}))/u;

/** One statement of a position, with those whose it is. */
export interface Statement extends Range {
  readonly stance: Stance;
  readonly of: Several;
}

/** Where a sentence says who is of which mind. */
export function* statementsIn(words: string): Generator<Statement> {
  let at = 0;
  for (const clause of words.split(CLAUSES)) {
    const begin = words.indexOf(clause, at);
    at = begin + clause.length;
    const all = subjects(clause);
    if (all.length === 0) continue;
    const taken = new Set<Several>();
    for (const [stance, pattern] of PREDICATES) {
      const match = pattern.exec(clause);
      if (!match || (WEAK.test(match[0]) && !OF_THE_ACT.test(clause))) continue;
      const end = match.index + match[0].length;
      if (
        stance === "agree" &&
        /(?:\bno|\bnão|\bne|n'|\bnicht|\bnon|\bs[ie]m?n?)[^.;,]{0,12}$/iu.test(clause.slice(0, match.index))
      )
        continue;
      const of =
        (AFTER.test(match[0]) ? undefined : all.findLast((each) => each.to <= match.index)) ??
        (AFTER.test(match[0]) || stance === "not-reached" || stance === "no-response" || stance === "informed"
          ? all.find((each) => each.from >= end && each.from < end + 30)
          : all.find((each) => each.from >= match.index && each.to <= end));
      if (!of || taken.has(of)) continue;
      if (stance === "informed" && taken.size > 0) continue;
      if (BY_EDITOR.test(clause.slice(0, of.from)) && of.agents.every(({ person }) => person)) continue;
      taken.add(of);
      yield {
        stance,
        of: {
          from: begin + of.from,
          to: begin + of.to,
          agents: of.agents.map((each) => ({ ...each, from: begin + each.from, to: begin + each.to })),
        },
        from: begin + Math.min(of.from, match.index),
        to: begin + Math.max(end, of.to),
      };
    }
  }
}
