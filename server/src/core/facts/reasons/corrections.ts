import type { Stated } from "./grammar.ts";
import type { Group } from "./rule.ts";

/** What makes of a figure or a table no more than the place of a text. */
const OF_A_LEGEND =
  /\b(?:legends?|captions?|titles?|headings?|footnotes?) (?:of|to|for|in) (?:the |all |both )?(?:[\w-]+ )?$/;

/** What gives only the place where something is given. */
const GIVEN_IN =
  /\b(?:given|stated|reported|printed|shown|listed|quoted|mentioned|described|cited) (?:both |wrongly )?in (?:the )?$/;

/** What a correction says was wrong in print: a part of the text, a value, a figure; misprinted, missing, or to be read otherwise. */
export const corrections: Group = {
  classes: {
    PART: "surname(|s) last_name(|s) first_name(|s) given_name(|s) family_name(|s) middle_name(|s) middle_initial(|s) initials degree(|s) credential(|s) subtitle abstract sentence(|s) paragraph(|s) phrase(|s) caption(|s) legend(|s) footnote(|s) heading(|s) subheading(|s) equation(|s) eq eqs eqn formula(|s|e) symbol(|s) exponent(|s) subscript(|s) superscript(|s) email(|s) email_address(|es) orcid(|s) orcid_id(|s) grant_number(|s) funding funder(|s) acknowledg(e|)ment(|s) accession_number(|s) accession_code(|s) registration_number(|s) keyword(|s) abbreviation(|s) running_(head|title) minus_sign plus_sign prefactor funding_(statement|information|source) data_availability_statement author_contribution(|s) contribution_statement author_names publication_date received_date licen(s|c)e copyright_(line|statement|holder) article_title (acceptance|submission)_date date_of_(acceptance|publication|receipt|submission) (pdb|ccdc)_(code|id|number) catalog(|ue)_number(|s) lot_number corresponding_author_designation appendix highlights graphical_abstract",
    FIGURES:
      "hazard_ratio(|s) odds_ratio(|s) risk_ratio(|s) relative_risk(|s) confidence_interval(|s) p_value(|s) percentage(|s) proportion(|s) value(|s) mean mean_value(|s) median(|s) standard_deviation(|s) standard_error(|s) interquartile_range(|s) entr(y|ies) row(|s) column(|s) number_of count(|s) total(|s) sum incidence prevalence rate(|s) mortality_rate sensitivity specificity coordinates melting_point(|s) bond_length(|s) frequenc(y|ies) yield(|s) ic50 ec50 age(|s)",
    PRINTED:
      "given listed printed stated published reported spelled spelt written typed shown quoted indicated cited recorded presented rendered typeset misprinted misstated misreported",
    AMISS:
      "incorrect wrong erroneous omitted missing absent incomplete outdated truncated garbled misspelled misspelt misprinted mistyped inaccurate corrupted illegible left_out left_off mislabel(l|)ed lost dropped missed",
    MENDED: "corrected amended rectified emended",
    PRINTMARK:
      "label(|s) labelling labeling axis axes scale_bar(|s) colo(u|)r_key key symbols arrow(|s) arrowhead(|s) inset(|s) lettering legend_key error_bars",
  },
  wordings: [
    {
      code: "error-in-text",
      negative: true,
      says: [
        "name/names of ~6 BE ~1 PRINTED incorrectly/wrongly/erroneously",
        "statement in/on ~2 section/page/abstract/introduction/discussion/paragraph ~10 BE ~1 AMISS",
        "PART ~8 BE ~2 AMISS",
        "PART ~8 BE not ~1 included/listed/given/printed/published/mentioned/shown/updated/indicated",
        "PART ~10 should ~1 be/have/read/state/appear/include",
        "PART ~8 BE ~2 PRINTED as/without/incorrectly/wrongly/erroneously/twice",
        "PART ~8 has/have been ~2 MENDED",
        "PART ~5 contained/contains/had/has ~3 error/errors/mistake/mistakes/typo/omission",
        "title ~6 has/have been ~2 MENDED",
        "name of ~5 BE ~2 AMISS",
        "corresponding author ~3 BE ~1 AMISS/incorrectly",
        "should ~1 have ~1 appeared/stated/listed/acknowledged/mentioned/included/carried",
        "authors ~6 in ~1 wrong/incorrect/reverse order",
        "word/words ~2 BE ~1 dropped/deleted/lost/omitted ~2 from",
        "note/designation/heading/line ~2 BE ~2 incorrectly/wrongly/erroneously PRINTED as",
        "wish/wishes/like to correct ~4 PART/statement",
        "correct ~2 PART ~3 BE/reads/appears/should",
        "published/printed/appeared/posted ~4 without ~3 PART/statement/names/name/section/note/affiliation",
        "page/pp ~14 should ~1 be/read",
        "column/page/paragraph ~3 line ~8 should ~1 be/read",
        "section/page/line/sentence/abstract/equation/paragraph ~8 replace ~10 with/by",
        "name/names ~8 should ~2 appear/read",
        "line/page/paragraph ~8 for ~6 read",
        "misspelled/misspelt/mistyped ~2 throughout/as/in",
        "earlier/uncorrected/old/draft/preliminary/incorrect/wrong ~2 version of ~2 PART",
        "fail/failed/neglected/omitted/forgot/forgotten to ~2 acknowledge/include/mention/list/state ~5 support/funding/grant/sponsor/contribution",
        "support/contribution/funding/assistance of ~8 BE ~2 omitted/not ~1 acknowledged?",
        "section/abstract/text/introduction/discussion/summary ~3 stated/states/reads/said/reports/reported ~20 when/but/whereas/while ~3 fact/actually/should/correct",
        "minus/plus/sign/factor/parenthesis/bracket/decimal ~4 BE ~1 missing/omitted/misplaced/wrong/incorrect",
        "WRONG/omitted/missing factor/sign/conversion_factor/prefactor ~2 in/of/from",
        "degree/degrees/credentials/credential ~6 author/authors ~3 BE ~1 AMISS",
        "contributed equally ~8 omitted/missing/left/not",
        "omission of ~6 PART",
      ],
      notBefore: GIVEN_IN,
      notNear:
        /\bretract|authorship|references? (?:\d|list)|patients?' (?:names?|initials?)|disclos|conflict|competing|ethic|should be (?:replaced by ref|cited|addressed|directed|sent)|errors? on (?:page|p\.)|cell line|informed consent|without (?:the )?(?:names|name) of (?:the )?patient/,
      not: /plagiar|adapted from|reproduced from|correspondence should be|without (?:their|his|her|the (?:authors?|artist|owner)'s?) (?:knowledge|consent|permission|leave|approval)/,
    },
    {
      code: "error-in-text",
      says: ["and in ~1 name/names/surname/spelling of ~3 author/authors"],
      only: /\b(?:mistakes?|errors?|misprints?)\b/,
    },
    {
      code: "error-in-data",
      says: [
        "half/part/portion/rows/columns of ~2 table/tables ~3 BE ~1 missing/omitted/lost/cut/truncated",
        "FIGURES ~10 should ~1 be/have/read",
        "FIGURES ~8 BE ~2 PRINTED as",
        "FIGURES ~10 BE ~1 PRINTED ~3 in ~4 instead/rather",
        "FIGURES/temperatures/concentrations/doses/distances/weights ~6 BE in ~3 not",
        "FIGURES ~10 BE those of/for",
        "FIGURES/data/table/tables ~10 should ~1 be ~1 multiplied/divided",
        "table/tables/dataset/supplementary_table/appendix_table ~8 incomplete/truncated/corrupted/outdated",
        "true/actual/right ~1 value/values/number/percentage/dose BE",
        "rows/columns/entries/cells/row/column ~4 BE ~1 missing/omitted/deleted/shifted/misaligned/duplicated",
        "values/entries ~8 change/changes/changed/differ/differs ~2 by",
        "decimal point/points/comma ~6 misplaced/wrong/omitted/missing",
        "correct ~1 table ~3 BE/appears/should",
        "table/tables ~4 has/have been ~2 MENDED",
        "incorrect/wrong/earlier/outdated/previous/draft ~1 version of ~2 table/tables/dataset",
      ],
      notBefore: OF_A_LEGEND,
      notNear:
        /\bown\b|by (?:another|other|others)\b|those of (?:an?|our|their|another|one) (?:\w+ )?(?:paper|article|study|publication)|\b(?:grant|award|registration|accession|page|volume|issue|funding)\b|should be (?:interpreted|treated|regarded|considered|cautious)|figures?\b|line \d|table of contents|data (?:should|must) be (?:available|deposited)/,
    },
    {
      code: "concerns-issues-about-data",
      negative: true,
      says: ["FIGURES ~6 do/does/did not ~1 match/agree/correspond/tally ~4 text/table/tables/abstract/figure"],
    },
    {
      code: "error-in-image",
      says: [
        "PICTURE ~6 printed/published/reproduced/appeared ~1 in black/monochrome/grey/gray/greyscale/grayscale",
        "PRINTMARK ~8 switched/swapped/interchanged/exchanged/transposed/reversed/inverted/wrong/incorrect/missing/omitted ~6 figure/figures/fig/panel/panels/PICTURE",
        "PICTURE ~4 PRINTMARK ~4 should ~1 be/read/have/show/extend",
        "PICTURE ~6 PRINTMARK ~8 BE ~1 switched/swapped/interchanged/exchanged/transposed/reversed/inverted/wrong/incorrect/missing/omitted",
        "PRINTMARK ~2 in/of/on/for ~2 PICTURE ~8 switched/swapped/interchanged/exchanged/transposed/reversed/inverted/wrong/incorrect/missing/omitted/should",
        "PICTURE ~4 has/have been ~2 MENDED",
        "correct ~1 image/images/panel/panels/blot/blots/micrograph/photograph ~5 BE/appears/should",
        "incorrect/wrong/earlier/outdated/previous/draft/low_resolution ~2 version/versions of ~2 PICTURE",
        "part/portion/half/panel/panels of ~2 PICTURE ~2 BE ~1 lost/missing/cut/cropped/omitted",
        "panel/panels/curve/curves/arrow/arrows/lane/lanes ~4 should ~1 be/have/read/show/represent/point",
        "low/poor quality/resolution ~3 PICTURE",
        "scheme/schemes/PICTURE ~3 published/printed/drawn/shown with ~2 wrong/incorrect/erroneous ~1 structure/structures",
        "scheme/schemes/PICTURE ~2 contained/contains/shows/showed ~2 wrong/incorrect/erroneous ~1 structure/structures",
        "structure/structures of ~5 BE ~2 drawn/shown/depicted/printed ~1 incorrectly/wrongly/erroneously",
        "structure/structures of ~5 BE ~2 incorrectly/wrongly/erroneously ~1 drawn/shown/depicted/printed",
        "correct figure/figures/fig ~2 BE/appears/appear ~1 shown/given/provided/printed/published/reproduced/presented/below/here",
        "PICTURE ~6 printed/published/shown/appeared ~1 upside/mirror/sideways",
        "PICTURE ~6 published/printed/shown ~2 with/without ~2 wrong/incorrect/PRINTMARK",
        "PICTURE ~6 BE ~2 omitted/missing/illegible",
      ],
      notBefore: OF_A_LEGEND,
      notNear: /\bretract|manipulat|duplicat|fabricat|falsif|without (?:permission|attribution|credit)/,
    },
  ],
};

/** A number that ought to be another. */
const NUMBER =
  /\b(?:should (?:have )?(?:be|been|read)|(?:is|was|were|are) (?:only )?[<>=≤≥~]?\d[^.;,]{0,25},? (?:and )?not) (?:[<>=≤≥~−-]|approximately |about |only )*\d{1,5}(?!\d| (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gi;
/** What has numbers that are no values. */
const NUMBERED =
  /\b(?:grants?|awards?|projects?|registration|accession|pages?|pp?|volume|issue|ref(?:erence)?s?|figures?|figs?|sections?|equations?|eqs?|lines?|affiliations?|doi|legends?|captions?|footnotes?|publi(?:shed|cation)|received|accepted|nct|isbn|exponents?|sign|factor|formula|year|dates?|receipt|accept\w+|postal|phone|authors?|number (?!of\b)|citations?)\b[^;]{0,80}$/i;

/** The values that a sentence says ought to be others. */
export function* valuesIn(sentence: string): Generator<Stated> {
  if (!/should|, (?:and )?not /.test(sentence)) return;
  for (const { 0: words, index } of sentence.matchAll(NUMBER))
    if (!NUMBERED.test(sentence.slice(Math.max(0, index - 100), index)))
      yield { code: "error-in-data", from: index, to: index + words.length };
}

/** What is printed anew behind such words says nothing of what was wrong. */
const ANEW =
  /\b(?:(?:is|are|appears?|reads?|given|shown|provided|stated|read|be|corrected) )?(?:as follows|below|(?:now|correctly|should) reads?|reads) ?: ?/gi;
const RESUMED =
  /[.”"»)] +(?=(?:the (?:authors?|publishers?|editors?|journal|original|online|errors?|above)|th(?:is|ese) (?:errors?|corrections?|changes?|do|has|have)|in addition|additionally|also|furthermore|we (?:apologi[sz]e|regret|wish|would)|all other)\b)/i;

/** The text without what it prints anew, which is made one word where it is long. */
export function withoutReprint(text: string): string {
  if (!/\b(?:follows|below|reads?) ?:/i.test(text)) return text;
  let made = text;
  for (const { 0: words, index } of text.matchAll(ANEW)) {
    const from = index + words.length;
    const rest = text.slice(from);
    const resumed = RESUMED.exec(rest);
    const to = from + (resumed ? resumed.index : rest.length);
    if (to - from > 80) made = made.slice(0, from) + "x".repeat(to - from) + made.slice(to);
  }
  return made;
}
