import type { IdentifierFact } from "./fact.ts";

type Said = NonNullable<IdentifierFact["said"]>;

const WORDS = new RegExp(
  [
    "(?<guideline>\\bguidelines?\\b|\\bflowchart|\\bCOPE\\b(?=[^.]{0,40}$))",
    "(?<data>\\b(?:data ?sets?|data|code|scripts?|files|materials|software)\\b(?=[^.]{0,60}\\b(?:available|deposited|archived|hosted|accessible|accessed|repository|figshare|zenodo|dryad|osf|dataverse)\\b)|\\b(?:figshare|zenodo|dryad|dataverse|repository)\\b)",
    "(?<earlier>\\b(?:an?|earlier|previous(?:ly)?(?: published| issued)?|initial|prior|published|issued|follow(?:s|ing|ed|ed by)(?: on from)?|supersedes?|replaces?|updates?|the|its|our|first|this is an? update (?:to|of))(?: (?!this\\b)\\w+){0,2} (?:expressions? of (?:editorial )?concern|editorial expression of concern|corrections?|corrigend(?:um|a)|errat(?:um|a)|retraction notices?|notices? of retraction|editor'?s'? notes?|publisher'?s notes?)\\b(?! (?:refers|relates|relating|related|referring|concerns|applies|to the|of the|for the|(?:about|regarding|concerning|on) (?:the|this|our|an?) (?:\\w+ )?(?:article|paper|report|letter|review|study|work)|notice (?:refers|relates|concerns)))|\\((?:see )?(?:(?:statement|notice) of (?:retraction|withdrawal|concern)[,:;]? ?$|(?:retraction|withdrawal|correction|erratum|corrigendum)(?: notice| note| statement)?[.:;] ))",
    "(?<replacement>\\b(?:republi(?:shed|cation|shes)|re-publi(?:shed|cation)|replaced (?:by|with)|replacement|(?:new|corrected|revised|updated|amended|citable|definitive) (?:version|article|paper|manuscript)|superseded by|version of record (?:is|has been) replaced)\\b)",
    "(?<duplicate>\\bduplicat\\w*|\\boverlap\\w*|\\bsimilar(?:ity|ities|ly)?\\b|\\bplagiari\\w*|\\bcopied\\b|\\breproduced\\b|\\btaken (?:verbatim )?from\\b|\\bverbatim\\b|\\bidentical\\b|\\bredundant\\b|\\breus(?:ed|e)\\b|\\bpreviously (?:been )?publi\\w+|\\balready (?:been )?(?:publi\\w+|appeared)|\\bpublished (?:elsewhere|earlier|before)\\b|\\b(?:another|other|different|second|same|earlier|previous|prior|following|two|three|several) (?:\\w+ )?(?:articles?|papers?|publications?|stud(?:y|ies)|journals?|works?|sources?)\\b|\\b(?:articles?|papers?|publications?) by (?:the same|other|another)\\b|\\bwithout (?:attribution|citation|acknowledg\\w+)\\b|\\bsources?:)",
    "(?<none>\\b(?:an?|another|the|other) (?:related|separate|companion|accompanying|linked|subsequent) (?:articles?|papers?|publications?|notices?|letters?|comments?|editorials?)\\b)",
    "(?<notice>\\b(?:how to cite|cite (?:this|as)|citation(?: for this (?:notice|retraction|correction|article))?:|doi of (?:this|the) (?:retraction|notice|correction)|this (?:retraction|correction|notice|erratum|corrigendum|expression of concern)(?: notice)?:)|^\\s?citation\\b)",
    "(?<original>\\b(?:original(?:ly)?|initial)\\b(?=[^.]{0,80}\\b(?:article|paper|publication|version|publi|research|work|study|manuscript|report|letter|review)|:)|\\b(?:this|the|these|our|following|above|aforementioned|title|cited|referenced|published|said|subject) (?:(?:[\\w-]+ ){0,3}?)(?:articles?|papers?|publications?|stud(?:y|ies)|reports?|letters?|manuscripts?|reviews?|contributions?|works?)\\b|\\bthis (?:retracts|corrects|withdraws)|\\b(?:retract(?:s|ed|ing|ions?)?|withdr(?:aws?|awn|awing|awals?|ew)|correct(?:s|ing|ions?)|corrigend(?:um|a)|errat(?:um|a)|addendum|expression of concern|removals?|notice|reinstate\\w*)(?: notice| note)? (?:to|of|for|on|in|about|regarding|concerning|relating to|related to|refers to|relates to|concerns|applies to)\\b|\\b(?:retracts|retracting|hereby retract|wish to retract|corrects|withdraws|to retract|to withdraw|have retracted|has retracted|have withdrawn|has withdrawn)\\b|\\brefers? to\\b|\\brelates? to\\b|\\bcited above\\b|\\bno artigo\\b|\\bel art[ií]culo\\b|\\bl'article\\b|\\bder artikel|\\bdes artikels|\\bo artigo\\b|\\b(?:artículo|artigo|article|artikel) (?:original|publi\\w+))",
  ].join("|"),
  "gi",
);
// apart from `WORDS`, which an engine would not make fast if it were longer
const ALSO =
  /\b(?:also|previously|first) (?:appear|shown|used|report)\w* in\b|\btranslations? of an?\b|\bwithout citing\b/i;
/** None of `WORDS` and no act is shorter. */
const WORD = /[a-z]{4}/i;
const OF_ARTICLE = /^\s?citation (?:of|for|to) the (?:original|retracted|corrected|withdrawn|article|paper)/i;
/** "This is a correction to: …" */
const SELF = /\bthis is $/i;
const ISSUES = /\b(?:issu(?:ing|es?)|publish(?:ing|es)?|post(?:ing|s)?) $/i;
const ACTED_ON =
  /^[^.\p{L}]{0,6}(?:\[\d{1,3}\],? |\(\d{1,3}\),? )?(?:[^.]{0,80}?\b)?(?:(?:has|have|had|was|were|is|are) (?:now |hereby |therefore |also |being |to be )*(?:been |being )?|(?:will|should|shall|must) be )(?:\w+ly )?(?:retracted|withdrawn|corrected|removed|reinstated|the subject of)/iu;
/** "An Expression of Concern on this article was published in May 2020 (https://doi.org/…)" */
const ISSUED =
  /\b(?:expressions? of concern|correction|corrigendum|erratum|addendum)(?: notice)? (?:on|about|regarding|concerning|for|to|of) (?:this|the|our) (?:[a-z]+ )?(?:article|paper|study|report|letter|work|manuscript) (?:was|has been|had been) (?:[a-z]+ ){0,2}(?:published|issued|posted|released|printed|added|attached)\b[^.;]{0,80}$|\b(?:published|issued|posted|printed) an? (?:\w+ )?(?:expression of concern|correction|corrigendum|erratum|addendum)(?: notice)? (?:on|about|regarding|concerning|for|to|of) (?:this|the|our) (?:[a-z]+ )?(?:article|paper|study|report|letter|work|manuscript) ?[([][^()[\]]{0,90}$/i;
/** "… was published twice. The article can be found in …": where the copy stands that is kept. */
export const KEPT =
  /\b(?:published|appeared|printed)(?: online)? twice\b.{0,240}?[.,;] (?:[Tt]he|[Tt]his) (?:\p{L}+ )?(?:article|paper|version) (?:(?:can|may|is to|will) be found|(?:has been|was|is) (?:\p{L}+ )?(?:published|available)|appeared|remains|should be cited)\b.{0,160}$/su;
const QUOTED = /["“‘«„](?=[\p{L}\p{N}])([^"”»“]{4,300}?)["”’»“](?=[\s,.;:)\]]|$)/gu;
const PREFIXES: readonly (readonly [RegExp, Said])[] = [
  [/^10\.(?:24318|26506)\//, "guideline"],
  [/^10\.(?:6084|5281|5061|17605|7910|17632|15468|1594|25387|5255|17863|15785|17026|3886\/)/, "data"],
];

/** What the registrant of a DOI says that it is: a guideline's publisher, an archive of data. */
export function saidByPrefix(doi: string): Said | undefined {
  return PREFIXES.find(([prefix]) => prefix.test(doi))?.[1];
}

/**
 * What the words of a sentence say that a DOI (or a pointer to a reference) is that stands between `preceding` and `following`;
 * the nearest words before it count, up to 300 units away. Words in quotation marks (titles) say nothing.
 */
export function saidByWords(preceding: string, following: string): Said | undefined {
  const before = preceding.slice(-300);
  const after = following.slice(0, 160);
  if (before.length < 4 && after.length < 8) return undefined;
  if (!WORD.test(before) && !WORD.test(after)) return undefined;
  const words = /["“‘«„]/.test(before) ? before.replace(QUOTED, (all) => " ".repeat(all.length)) : before;
  let said: Said | undefined;
  let at = -1;
  for (const found of WORD.test(words) ? words.matchAll(WORDS) : []) {
    const groups = found.groups ?? {};
    if (groups.none) {
      said = undefined;
      continue;
    }
    // "is issuing an Expression of Concern regarding the article": the notice itself
    if (groups.earlier && ISSUES.test(words.slice(Math.max(0, found.index - 14), found.index))) continue;
    if (groups.duplicate && /^following the\b/i.test(found[0])) continue; // "Following the publication of this article"
    const next: Said = groups.guideline
      ? "guideline"
      : groups.data
        ? "data"
        : groups.earlier && SELF.test(words.slice(Math.max(0, found.index - 9), found.index))
          ? "original"
          : groups.earlier
            ? "earlier-notice"
            : groups.replacement
              ? "replacement"
              : groups.duplicate
                ? "duplicate-source"
                : groups.notice && !OF_ARTICLE.test(words.slice(found.index))
                  ? "notice"
                  : "original";
    // "duplicates the article by Doe": the article of a repetition is the one repeated
    if (
      next === "original" &&
      said === "duplicate-source" &&
      found.index - at < 60 &&
      !/retract|withdr|original/i.test(found[0])
    )
      continue;
    if (
      next === "original" &&
      said === "earlier-notice" &&
      found.index - at < 12 &&
      !/[\])]/.test(words.slice(at, found.index))
    )
      continue;
    said = next;
    at = found.index + found[0].length;
  }
  if (said === "original" && ISSUED.test(words)) return "earlier-notice";
  if (said === "original" && ALSO.test(words.slice(at))) said = "duplicate-source";
  if (said !== "duplicate-source" && said !== "earlier-notice" && ACTED_ON.test(after)) return "original";
  if (
    said === "duplicate-source" &&
    ACTED_ON.test(after) &&
    !/\b(?:from|with|of|to|in|as)\b[^.]{0,200}$/i.test(words.slice(at))
  )
    return "original";
  return said;
}
