import { type Block, spanOf } from "../block.ts";
import type { Reading, Span } from "../span.ts";
import type { Group, Mention } from "./agent-phrases.ts";
import { groupsIn, type Masked, maskedSentences, readingOf, spanOfMasked } from "./agents.ts";
import { cueOf, sieveOf } from "./cue.ts";
import type { Recogniser, ResponseFact } from "./fact.ts";
import { isForeign, statementsIn } from "./foreign.ts";
import { representedBy, type Spoken, spokenIn, spokespersonOf } from "./response-spokesperson.ts";
import { ALL_STATEMENTS, type Statement } from "./response-statements.ts";

export { responseExamples as examples } from "./response-examples.ts";

const CUE = cueOf(
  /gree|oncur|onsent|espon[ds]|repl[iy]|answer|ontact|each(?:ed|able)|reach[ ,]|ishe[ds] to |shown| sent (?:an?|the|this) |sight of|hose not|join|knowledges that|onced|cogni[sz]es? that|nform|otif|dvised|object(?:[si .,;]|ed)|oppos|isput|accept|upport|eceased| died|assed away|omment|nds? by|tood by|eclin|navailab|t available|longer available|efus|pprov|ndors|signed| sign |aware (?:of|that)[^.]{0,40}(?:retract|withdr|decision|notice|action|outcome|this)|told|locate|uerdo|de acordo|\baccord |oncord|inverst|répond|eantwort|pportun|chance to|address|e-?mail|orthcom|traced|issent|contest|asked|without success|avou?r of|hereabouts|ot be (?:found|traced|identified)|take a (?:view|position|stance)|o trace |he late |xpress(?:ed|es) (?:his|her|their) (?:disagr|oppos|object|dissent)|nsigned|heir names|justify|n vain|(?:ontact|reach|find|trace|locate) (?:him|her|them)|isagreement be|bjection be|ufficed|(?:would|will) not (?:be )?appeal|ppropriateness|ot be (?:consulted|heard)|efus(?:ed|es) all|osigned|n place|given (?:due |formal |written )?notice|leaves? (?:the|this|it)|left (?:the|this|it)|regards? |premature|rotest|ehind |aintain|nsist|ontend|sserts? |whatever|bide by|deferred|ot ma[dk]e |unwarranted|unjustified|unfair|hear (?:back )?from|heard|silent|wishes|elcom|bounce|ndeliver|(?:does|do|did) not[.;,]|xcept|served with|ntimated|gainst the|gainst this|ppealed|xcluding|art from|her than|tellung|omunicad|anifest|ronunci|respuesta|resposta|réponse|notificad|informad|iscord|esacuerdo|esacordo|pose |pôs |pus[oe]|acept|aceit|ccept|pprouv|respond|contest|zugestimmt|einverstanden|erreicht|stimm|suite|falec|localiz|concord|conformid|anuência|Zustimmung|falleci|verstorben|décéd|ommunicat|ent to|ending|hared with|put to the|brought to the (?:attention|notice|knowledge)|given to|ead and |eceived (?:an?|the|this)|knows? of|knew of|quiet|silence|no word|no reaction|eacted|othing (?:was|has|had|from|came|further|back)|eceived nothing|eceived none|xplanation|larification|eedback|onveyed to|elayed to|orwarded to|ointed out to|aised with|iscussed with|none (?:was|were|has|have)|on notice|either|eaking for|ade known|prior notice|shown|seen (?:and|the|this|an?)|n touch|eturn|eliver|hold of|nough|referable|ppeal|rotest|oted against|position|pinion|omplaint|iew[,. ;]|stance|onsent|put (?:his|her|their)|bow(?:s|ed)? to|ubmits? to|ubmitted to|yield|espects? |espected the|omplied with|ompl(?:y|ies) with|ote of|came back|ot trace|able to trace|in vain|death of|alive|living|dead[. ,;]|ost (?:touch|contact)|ermission|ermit|llow(?:s|ed)? (?:us|the)|uthori[sz]|blessing|go-ahead|for it|for the retraction|n favour|n favor|content (?:with|that|for|to)|willing|happy|prepared|equested (?:it|this)|sked for (?:it|this)|ought it|ustif|arrant|nevitable|navoidable|the need|ehind|side[sd]? with|authors do[.;,]|so (?:do|did|does|has|have)|ame (?:is true|holds|goes)| nor |eutral|ndifferent|o statement|o declaration|ecided|mind|opposed|unhappy|issatisf|eplore|referred|o (?:need|reason|grounds?|basis) (?:for|to)|must be (?:retract|withdr)|(?:has|have|had|need|needs|ought) to be (?:retract|withdr)|hould be (?:retract|withdr)|ollow-?up|lapse|elapse|expire|react|ueried|uery |ueries |ntraceabl|pprised|agreeable|cquiesc|eclare|ritten to|how-?cause|no heed|ucceed|(?:equested|sked|ished|anted|ppealed|leaded|roposed|ffered|esired|ought|olunteered|egged) (?:us )?(?:to|for) |get (?:in|into) (?:touch|contact)/,
);

/** What would be, not what is. */
const SUPPOSED = /^\W{0,3}(?:if|unless|whenever|in cases? where|should (?:the|an?|any)) /;

/** UTF-16 units of a sentence that are looked at. */
const LONGEST_SENTENCE = 1_500;

/** What the text says of the authors' position. */
export const response: Recogniser = {
  name: "response",
  *find(block) {
    for (const sentence of maskedSentences(block, CUE)) {
      if (SUPPOSED.test(sentence.text)) continue;
      const found = [...stances(block, sentence)];
      yield* found;
      if (found.length === 0) yield* foreign(block, sentence.sentence);
    }
  },
};

/** Statements in Spanish, Portuguese, French, German and Italian; a position of authors, each by name where printed. */
function* foreign(block: Block, { start, end }: Span): Generator<ResponseFact> {
  const words = block.plain.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  if (!isForeign(words)) return;
  for (const { stance, of, from, to } of statementsIn(words)) {
    const authors = of.agents.filter(({ role }) => role === "author");
    if (authors.length === 0) continue;
    const names = authors
      .filter(({ person }) => person)
      .map((each) => ({
        value: words.slice(each.from, each.to),
        span: spanOf(block, start + each.from, start + each.to),
      }));
    yield {
      kind: "response",
      span: spanOf(block, start + from, start + to),
      stance,
      authors: names.length > 0 ? names : authors.some(({ some }) => !some) && !LEFT_OUT.test(words) ? "all" : "some",
    };
  }
}

/** "Todos los autores, excepto" */
const LEFT_OUT =
  /(?<![\p{L}])(?:excepto|salvo|exceto|sauf|außer|(?:[aà]|com|con|mit|à l') ?(?:la )?(?:excepción|exceção|exception|Ausnahme))(?![\p{L}])/u;

/** "Our paper must be retracted": those who write so are its authors. */
const OURS =
  /\bour (?:[a-z]+ ){0,2}(?:articles?|papers?|reports?|study|letter|work|manuscript|publication|conclusions?|results|findings)\b[^.;]{0,240}? (?:must|should|has to|have to|needs? to|ought to|had to) (?:[a-z]+ )?be (?:retracted|withdrawn)\b/;

function* stances(block: Block, words: Masked): Generator<ResponseFact> {
  const ours = words.text.includes("our ") ? OURS.exec(words.text) : null;
  if (ours) {
    const span = spanOfMasked(block, words, ours.index, ours.index + ours[0].length);
    yield { kind: "response", span, stance: "agree", authors: "all" };
    return;
  }
  if (!words.groups.some(({ agents }) => agents.some(isAuthor))) return;
  const said = spokenIn(words);
  const taken = new Set<string>();
  const found: { fact: ResponseFact; group: number }[] = [];
  for (const statement of fittingStatements(words.text)) {
    const { pattern } = statement;
    pattern.lastIndex = 0; // matchAll would copy the pattern each time
    for (let match = pattern.exec(words.text); match; match = pattern.exec(words.text)) {
      const from = match.index;
      const to = from + match[0].length;
      const inside = groupsIn(words, from, to);
      const group = inside.at(statement.agent ?? 0);
      if (!group || statement.unless?.test(clauseFrom(words.text, from, to))) continue;
      if (group.from === inside[0]?.from && isOfAnother(words, from)) continue;
      if (inside.length > 1 && SAID_BY.test(words.text.slice(Math.max(0, from - 13), from))) {
        pattern.lastIndex = from + 1; // what they say is of the next
        continue;
      }
      if (!statement.agent && LISTED.test(words.text.slice(to, to + 3))) continue;
      const meant = group.agents.filter(isAuthor);
      if (meant.length === 0 && inside.length > 1 && !statement.agent) pattern.lastIndex = from + 1; // perhaps the next group's
      if (meant.length === 0 || (statement.none && meant[0]?.scope !== "none")) continue;
      const key = `${group.from} ${statement.of ?? "decision"}`;
      if (taken.has(key) || (statement.stance === "informed" && found.some((each) => each.group === group.from)))
        continue;
      taken.add(key);
      found.push({ fact: factOf(block, words, statement, group, meant, from, to, said), group: group.from });
    }
  }
  found.sort((a, b) => a.fact.span.start - b.fact.span.start);
  for (const { fact } of found) yield fact;
}

/** True for the authors in "the institution of the authors", of which something is said. */
function isOfAnother({ text, groups, places }: Masked, from: number): boolean {
  if (!text.startsWith("\ue000 of ", from - 5)) return false;
  const owned = groups[places.indexOf(from - 5)];
  return owned?.agents.some(({ role }) => role === "institution" || role === "third-party") ?? false;
}

/** "According to the first author, all authors agree", "Of the five authors, three agree". */
const SAID_BY = /(?:\baccording to|^\W{0,3}of) $/;

/** "The following authors agree to the retraction: Vik and Holt": those behind the colon are meant. */
const LISTED = /^: ?\ue000/u;

/** The words of a match and those of its clause before it, as far as they tell whether it is denied. */
function clauseFrom(text: string, from: number, to: number): string {
  const begin = Math.max(0, from - 30);
  return text.slice(Math.max(begin, text.lastIndexOf(";", from - 1) + 1), to);
}

const sieve = sieveOf(ALL_STATEMENTS.map(({ cue }) => cue));

function* fittingStatements(text: string): Generator<Statement> {
  const may = sieve(text);
  for (const [i, statement] of ALL_STATEMENTS.entries()) if (may(i) && statement.cue.test(text)) yield statement;
}

function isAuthor({ role, from, to }: Mention): boolean {
  return role === "author" && to > from;
}

function factOf(
  block: Block,
  words: Masked,
  statement: Statement,
  group: Group,
  meant: readonly Mention[],
  from: number,
  to: number,
  said: Spoken | undefined,
): ResponseFact {
  let authors = authorsOf(block, meant);
  let stance = statement.stance;
  if (meant[0]?.scope === "none" && stance === "agree" && !statement.none) stance = "disagree";
  const except =
    exceptedAfter(block, words, group) ?? (authors === "all" ? exceptedFarther(block, words, from, to) : undefined);
  if (except?.length === 0 && authors === "all") authors = "some"; // "apart from the first author"
  const spoken = said && isOf(said, from, to, group) ? said : undefined;
  const span: Span = spanOfMasked(block, words, spoken ? Math.min(from, spoken.from) : from, to);
  const spokesperson = spoken && spokespersonOf(block, spoken);
  if (spoken) authors = representedBy(block, spoken);
  return {
    kind: "response",
    span,
    stance,
    authors,
    ...(except && { except }),
    ...(spokesperson && { spokesperson }),
    ...(statement.asked && { asked: true }),
  };
}

const OTHERS = /^(?:(?:all )?(?:of )?(?:his|her|their|the|my) )?(?:other )?co-?authors$/i;
const AND_SELF = /\b(?:he|she|(?:him|her|my)self|I) and $/;

/** "all", "some" or the names of those meant. */
function authorsOf(block: Block, meant: readonly Mention[]): ResponseFact["authors"] {
  const names: Reading<string>[] = [];
  const [first, second] = meant;
  const { text } = block.plain;
  if (
    first &&
    AND_SELF.test(text.slice(Math.max(0, first.from - 12), first.from)) &&
    OTHERS.test(text.slice(first.from, first.to))
  )
    return "all"; // "he and his co-authors"
  if (first && second && OTHERS.test(text.slice(second.from, second.to))) return "all"; // "Dr Vik and her co-authors", "neither the first author nor the co-authors"
  if (first && /\bet al\.?$/.test(text.slice(first.from, meant.at(-1)!.to))) return "all";
  for (const mention of meant) for (const name of mention.names) names.push(readingOf(block, name));
  if (names.length > 0) return names;
  const whole = ({ scope, from, to }: Mention) =>
    scope === "all" ||
    (scope === "none" &&
      !/\b(?:other|remaining|co-?authors?|first|corresponding|senior|last|lead)\b/i.test(
        block.plain.text.slice(from, to),
      ));
  return meant.some(whole) ? "all" : "some";
}

const EXCEPT =
  /^,? ?\(?(?:except(?: for)?|excluding|apart from|other than|but|with the (?:sole )?exception of|save(?: for)?)$/iu;

/** The names behind "all authors except". */
function exceptedAfter(
  block: Block,
  { groups, sentence }: Masked,
  group: Group,
): readonly Reading<string>[] | undefined {
  const at = groups.indexOf(group);
  const next = groups[at + 1];
  if (!next || !EXCEPT.test(block.plain.text.slice(group.to, next.from).trim()) || next.to > sentence.end)
    return undefined;
  const left = next.agents.filter(isAuthor);
  return left.length > 0 ? left.flatMap(({ names }) => names.map((name) => readingOf(block, name))) : undefined;
}

const FARTHER =
  /^[^.;\ue000]{0,50}?,? \(?(?:except(?: for)?|excluding|apart from|other than|but not|with the (?:sole )?exception of|save(?: for)?) \ue000/;
const BEFORE =
  /\b(?:except(?: for)?|excluding|apart from|other than|with the (?:sole )?exception of|save for) \ue000(?:,? who[^.;\ue000]{1,60})?,? $/i;

/** The names behind "all authors agree, except", or before it. */
function exceptedFarther(
  block: Block,
  words: Masked,
  from: number,
  to: number,
): readonly Reading<string>[] | undefined {
  const behind = FARTHER.exec(words.text.slice(to, to + 110));
  const before = behind ? null : BEFORE.exec(words.text.slice(Math.max(0, from - 110), from));
  if (!behind && !before) return undefined;
  const groups = behind ? groupsIn(words, to, to + behind[0].length) : groupsIn(words, from - before![0].length, from);
  const left = groups.flatMap(({ agents }) => agents.filter(isAuthor));
  return left.length > 0 ? left.flatMap(({ names }) => names.map((name) => readingOf(block, name))) : undefined;
}

/** True where what is said of a group is said by one who speaks for others, or of those. */
function isOf({ from, to, speaker, others }: Spoken, begin: number, end: number, group: Group): boolean {
  return from <= end && to >= begin - 40 && (group === speaker || group === others);
}
