import type { CitationFact, TitleFact } from "../facts/fact.ts";
import { inTwoLanguages } from "../facts/language.ts";
import { alike } from "./alike.ts";

/** The words in which editors speak of what they do. */
const TRADE = new Set(
  "retraction retractions retracted retracting withdrawal withdrawn withdrawing removal removed duplicate duplicated duplication dual double redundant simultaneous multiple plagiarism plagiarized plagiarised plagiarizing plagiarising plagiarist misconduct fraud fraudulent fabrication fabricated falsification falsified irregularities unethical ethical ethics integrity publication publications published publishing publisher publisher's publishers submission submissions authorship announcement announcements notice notices notification statement statements declaration disclaimer apology apologies clarification explanation editor editor's editors editors' editor-in-chief editors-in-chief editorial editorially article articles paper papers manuscript manuscripts journal journal's journals reader readers note notes letter decision erratum errata correction corrections corrected corrigendum corrigenda addendum addenda concern concerns copyright violation breach".split(
    " ",
  ),
);
/** What may stand between them. */
const BESIDE = new Set(
  "a an the this that these our of for in on to from by with about regarding concerning against due because and or as its their at is was has been be chief board office committee staff team author authors author's authors' important public official special urgent full partial scientific academic research data text image figure self case cases consequences consequence matter issue issues serious previously original following two three four five six several some unauthorised unauthorized".split(
    " ",
  ),
);
const SPEAKS =
  /\b(?:retract\w*|withdrawal|withdrawn|plagiari\w+|(?:duplicate|dual|redundant|double) (?:publication|submission)|misconduct|fraud\w*|authorship|editors?|editorial|announcement|apolog\w+|readers|(?:published|this|an?|the) (?:article|paper))\b/i;

/**
 * Is the heading the notice's own ("Duplicate publication", "Statement of the Editorial Office") and not the article's title? It
 * is where it has no words but those of the trade, or the text names an article under another title and the heading speaks of
 * publishing, or is nothing of a notice while the text cites an article whole.
 */
export function isOwnHeading(
  { value, prefix }: TitleFact,
  titles: readonly TitleFact[],
  citations: readonly CitationFact[],
): boolean {
  const named = titles.filter(({ where }) => where === "sentence");
  const cited = citations.filter(({ title, of }) => title && of !== "notice");
  const printed = [...named.map((each) => each.value), ...cited.map(({ title }) => title!.value)];
  if (printed.some((each) => alike(each, value))) return false;
  if (isOfTrade(value)) return true;
  const others = printed.filter((each) => !inTwoLanguages(value, each));
  if (others.length === 0) return false;
  if (SPEAKS.test(value)) return named.length > 0 || cited.some(({ of }) => of === "original");
  return (
    !prefix &&
    cited.some(
      ({ of, volume, authors, title }) =>
        of === "original" && volume && authors.length > 0 && others.includes(title!.value),
    )
  );
}

/** "Duplicate publication", "Plagiarism and its consequences": no words but those of the trade. */
function isOfTrade(value: string): boolean {
  const words = value
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);
  return words.some((word) => TRADE.has(word)) && words.every((word) => TRADE.has(word) || BESIDE.has(word));
}
