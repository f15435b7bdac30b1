import { PART_OF } from "./copying.ts";
import { HELD } from "./image.ts";
import type { Group } from "./rule.ts";

/** What makes of a source one's own. */
const OURS =
  /\b(?:own|same (?:\w+ )?(?:authors?|group|team|laboratory|writers?)|by (?:these|the|two of the|one of the|some of the) authors|(?:author|authors|author's|authors'|group's|team's|his|her|our|we|us|ours|theirs|their)\b)/;
const BY_MISTAKE =
  /\b(?:error|mistake|oversight|inadvertent|accident|typeset|printer'?s?|publisher (?:regrets|apologi))|will be|(?<!found )to be (?:re)?published|may be submitted|not been (?:published|submitted|under)|preprint|allege|whether|plagiari|\bno duplic/;

/** What an article, its words, pictures and numbers are found to be, beside something printed or written before. */
export const toldCopying: Group = {
  classes: {
    SEENBEFORE:
      "appeared appears published printed reprinted carried issued brought_out come_out came_out run placed featured released",
    OUTLET:
      "journal(|s) periodical(|s) magazine(|s) quarterly bulletin(|s) yearbook(|s) proceedings transactions newsletter(|s) collection(|s) volume(|s) book(|s) handbook review(|s) outlet(|s) venue(|s) publication(|s) series acta archives annals",
    BEFOREHAND:
      "earlier before previously already beforehand prior years_before year_before months_before weeks_before since formerly first",
    WORDING:
      "passage(|s) paragraph(|s) sentence(|s) page(|s) section(|s) chapter(|s) introduction discussion methods text wording words phras(e|es|ing) line(|s) prose background conclusion footnote(|s) preface abstract",
    LIKEWISE: "same identical verbatim word_for_word sentence_for_sentence line_for_line unchanged",
    FIGURED:
      "measurement(|s) value(|s) table(|s) data curve(|s) trace(|s) spectr(a|um) score(|s) age(|s) weight(|s) count(|s) number(|s) result(|s) interval(|s) scatter isotherm(|s) pattern(|s) concentration(|s) rate(|s) readings questionnaire(|s) answer(|s) figures",
    SHOWNTHING:
      "PIX tumo(u|)r(|s) wound(|s) dot_plot(|s) flow_plot(|s) facs_plot(|s) colony colonies specimen(|s) diagram(|s) immunohistochemistry",
  },
  made: [
    [
      "OFOTHERS",
      "other/another/different/unrelated ~1 author/authors/group/groups/researchers/person/writer/scholar/team",
    ],
    ["OFOTHERS", "others"],
    ["OFOTHERS", "someone/somebody else"],
    [
      "OFOTHERS",
      "another/different university/institution/institute/hospital/laboratory/department/country/clinic/bureau/firm/museum",
    ],
    ["WHOLLY", "word/sentence/line/page for/by/after word/sentence/line/page"],
    ["WHOLLY", "letter/lemma/step/point for/by letter/lemma/step/point"],
    ["WHOLLY", "to ~1 letter/word/last"],
    ["EXCEPTFOR", "except/save/but/apart/aside ~1 for/from?"],
    ["EXCEPTFOR", "in ~2 but/essentials/substance/essence/part/full"],
    ["EXCEPTFOR", "with ~1 exception of"],
    ["EXCEPTFOR", "with ~2 changes/alterations/modifications/differences"],
  ],
  wordings: [
    {
      code: "duplication-of-in-article",
      says: [
        "ITEM/piece/text/contents/it ~4 had/was ~4 SEENBEFORE ~8 in ~3 another/other/two/both/three/several/second/sister ~3 OUTLET",
        "same/identical ~1 ITEM/piece/text/contents/content/manuscript ~12 SEENBEFORE/submitted/sent/given ~6 OUTLET",
        "authors/author/they/he/she/we ~2 SEENBEFORE/submitted/sent/gave ~2 same/identical ~1 ITEM/piece/text/contents/content/manuscript ~6 OUTLET",
        "ITEM/it ~4 BE/been ~1 sent/submitted/offered/given ~6 to ~4 two/both/several/three/other OUTLET",
        "ITEM/it/piece ~6 SEENBEFORE ~2 BEFOREHAND ~8 in ~5 OUTLET",
        "ITEM/it/piece ~3 BE/been ~1 SEENBEFORE ~6 BEFOREHAND ~6 in ~6 OUTLET",
        "ITEM/it/piece ~3 had/has/been ~2 BEFOREHAND ~1 SEENBEFORE ~4 in/by/as ~6 OUTLET",
        "both ~1 journals/periodicals? ~1 accepted/printed/took/published/carried ~1 it/paper/article/manuscript/them",
        "each/both ~4 had/have/has ~1 printed/published/accepted ~1 this/same/it paper/article?",
        "two/three ~1 identical papers/articles/versions",
        "ITEM/it ~3 BE ~3 same as/article/paper ~2 as/that/which? ~4 authors/author/published/appeared/one",
        "ITEM/it ~8 BE EXCEPTFOR ~6 that/same/paper/article/one ~4 authors/author/they/published",
        "ITEM/it ~2 BE ~1 EXCEPTFOR ~3 same/authors/identical ~6 published/paper/article/meeting/year/earlier",
        "ITEM/it ~3 BE ~3 english/translated/revised/shortened/enlarged/abridged/expanded version of ~3 ITEM ~8 authors/author/same/own/they",
        "ITEM ~8 are ~1 same article/paper/report",
        "in print in ~6 since/before",
        "ITEM ~6 had/has/have been ~1 SEENBEFORE BEFOREHAND ~1 by ~1 us/him/her/them/same/author/authors",
        "two/some/all/most/several ~2 cases/case ~3 SEENBEFORE ~1 BEFOREHAND ~2 in ~4 OUTLET",
      ],
      not: BY_MISTAKE,
      notNear:
        /\b(?:figures?|images?|tables?|data|notice|retraction|correction|erratum|supplement|early view|(?:another|different|wrong|previous|earlier) (?:volume|issue|section)|issue \d|of this journal|in the journal on)\b|\b(?:by|from) (?:other|another|different|unrelated)/,
      notBefore: PART_OF,
    },
    {
      code: "duplication-of-text",
      says: [
        "WORDING ~8 LIKEWISE/WHOLLY ~8 as/in/to/with/from ~8",
        "WORDING ~6 agree/agrees/coincide/coincides/overlap/overlaps/repeat/repeats/match/matches/found/occur/recur ~4 with/in? ~6 ITEM/book/textbook/chapter/handbook/review/reviews",
        "took/taken/carried/copied/reproduced/transferred ~2 over? ~4 WORDING ~2 from ~4 ITEM/book/textbook/chapter/handbook",
        "overlap/similarity of ~8 ITEM ~8 same/own/our",
        "recycled/recycles/recycling/reuses/repeats/reused ~4 WORDING",
        "WORDING ~4 BE ~1 recycled/reused",
      ],
      only: /\b(?:own|same (?:\w+ )?(?:authors?|group|team)|by (?:these|the|two of the|one of the) authors|(?:his|her|our|their|authors'|author's) (?:\w+ ){0,2}(?:earlier|previous|textbook|book|chapter|review|paper|article|handbook|own|19\d\d|20\d\d))\b|\bthe (?:seven|six|five|four|three|two) are the same\b/,
      not: /\b(?:others?|another|different|unrelated) (?:\w+ )?(?:authors?|groups?|researchers?)\b|plagiari|\bfigures?\b|\bimages?\b|\btables?\b|\bdata\b|should (?:have )?(?:read|be )|\bthe student\b/,
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      says: [
        "WORDING ~6 BE ~3 taken/lifted/copied/transcribed ~2 WHOLLY",
        "WORDING ~6 BE ~2 lifted/copied/taken ~1 whole/wholesale/verbatim/bodily",
        "WORDING ~6 follow/follows/followed/agree/agrees/tally/tallies/coincide/coincides ~10 WHOLLY",
        "WORDING ~6 BE ~1 those/that of ~10 ITEM/book/talk/speech/lecture/lectures/chapter/introduction/blog/thesis/website/pamphlet/report",
        "WORDING ~4 BE ~1 his/hers/theirs/dissertation/thesis",
        "WORDING ~8 stand/stands/appear/appears/found/occur/occurs ~1 in ~6 ITEM/book/blog/chapter/website/encyclopaedia/encyclopedia/manual ~2 entry? ~1 by/of ~3",
        "WORDING ~6 coincide/coincides/agree/agrees/tally/identical ~2 with/to ~2 ITEM/chapter/book/report ~3 by/of",
        "WORDING ~12 without/no/not ~1 quotation/marks/inverted ~2 commas/marks/quotation?",
        "copied/lifted/taken/pasted ~2 WHOLLY from",
        "WORDING ~10 found/came/come/stem/originate ~1 from/in/on ~4 website/web/wikipedia/internet/encyclopaedia/encyclopedia/blog/pamphlet/brochure",
      ],
      not: /\b(?:own|same (?:\w+ )?(?:authors?|group|team)|by (?:these|the) authors|(?:our|authors'|author's) (?:earlier|previous|own))\b|should (?:have )?(?:read|be )|table of contents|whether|allege/,
      notNear:
        /\b(?:figures?|images?|photographs?|tables|reviewers?|referees?|available|notice|correct(?:ed)? version)\b/,
    },
    {
      code: "plagiarism-of-in-article",
      negative: true,
      says: [
        "ITEM/it/essay/lecture ~4 BE ~3 EXCEPTFOR ~10 work/that/article/paper/essay/chapter/same/those/her/his",
        "ITEM/it/essay ~4 is/was ~4 that of ~6",
        "ITEM/it/parts/much/part/whole/most ~3 BE not ~1 author/authors/lecturer/their/his/her own?",
        "ITEM/it/parts/much/part/whole/most ~3 of? ~3 BE ~3 work of ~4 OFOTHERS/late",
        "recognised/recognized/recognises/recognizes ~1 in ~3 ITEM/it ~4 work/own/manuscript/thesis",
        "identical/same content/contents/text/material ~6 by/of ~1 OFOTHERS",
        "repeats/reproduces/copies/duplicates/replicates ~6 ITEM ~4 by/of/from ~1 OFOTHERS",
        "ITEM/it ~6 follows/follow/reproduces ~6 ITEM/submission/manuscript ~3 WHOLLY",
        "whole/all/most/much/nearly/half/bulk of ~1 it/this/article/paper/chapter BE/has/had ~1 been? ~1 taken/copied/lifted/drawn/borrowed from ~3 work/ITEM/book/chapter/report/thesis/lecture",
        "taken/copied/lifted/reproduced/borrowed/stolen ~4 from ~1 her/his ~2 work/ITEM/book/chapter/report/thesis",
        "ITEM/it ~2 is/was ~1 theirs/hers",
      ],
      not: /\b(?:own (?:previous|earlier|prior|thesis|dissertation)|(?:same|these|the present) (?:\w+ )?authors?|authors' (?:previous|earlier|prior|other)|their (?:own )?(?:previous|earlier|prior|other)|we|our|us|own responsibility|(?:article|paper|it|work) (?:is|was|has been) (?:hereby |now |therefore )?(?:retracted|withdrawn|removed))\b|whether|allege|\bself/,
      notNear:
        /\b(?:figures?|images?|pictures|tables?|values?|data|curves?|ages?|panels?|micrograph|photograph\w*|notice|list|authors brought)\b|\b(?:found|clear|known|shown|noticed|discovered|established|possible|likely|noted|reported) that\b/,
    },
    {
      code: "duplication-of-in-image",
      negative: true,
      says: [
        "SHOWNTHING ~8 served/serves/serving/stands/stood/does/did/standing ~3 BEFOREHAND/again/twice/duty/for/as ~6 OTHERWISE/group/groups/experiment/experiments/paper/untreated/article/control",
        "SHOWNTHING ~4 served/serves/occurs/recurs/appears/returns once? more/again/anew/twice",
        "SHOWNTHING ~6 does/do/did duty ~1 for",
        "SHOWNTHING ~8 SEENBEFORE/seen/used/shown ~1 BEFOREHAND ~2 in/as",
        "SHOWNTHING ~8 also ~1 be? found/seen/occurs/shown ~1 in ~6 ITEM/figure/fig/other",
        "SHOWNTHING ~8 appears/appear/appeared/occurs/found/recurs ~2 in ~1 two/three/four/five/six/several/other/another ~1 ITEM/articles/papers/figures",
        "SHOWNTHING ~8 alike ~1 down/to/in ~4 dots/dot/detail/details/cell/cells/pixel/spots",
        "SHOWNTHING ~10 BE ~1 one and same",
        "SHOWNTHING ~8 BE one ~1 tumour/tumor/wound/specimen/mouse/animal/image/picture/photograph",
        "SHOWNTHING ~8 BE ~2 very/same SHOWNTHING/section ~2 which/that/as",
        "SHOWNTHING ~10 overlapped/overlap/overlapping ~2 along/at/by/in ~3 margin/margins/edge/edges/part/corner/side",
        "SHOWNTHING ~14 BE/represents/same/one ~2 same ~1 wound/tumour/tumor/animal/rat/mouse/specimen",
        "SHOWNTHING ~10 from ~2 single/one/same well/animal/rat/mouse/section/culture/plate/blot/membrane",
        "SHOWNTHING ~6 illustrate/illustrates/illustrated/illustrating ~2 two/three/four/five/several/different",
        "SHOWNTHING ~6 same pattern/arrangement/constellation of ~2 dots/points/cells/spots/bands/noise",
        "one SHOWNTHING ~3 stands/stood/used/serves/served ~1 for/as ~2 two/different/three/several",
        "SHOWNTHING ~8 BE ~2 mirror image/images/reflection of",
      ],
      not: /plagiari|without (?:\w+ )?(?:attribution|permission)|by (?:other|different|another|unrelated) (?:authors|groups?)|et al\b|accident|mistake|inadvertent|\bin error|whether|asked if|(?:did|do|does|was|were|is|are) not|\bwrong\b|should (?:have|show|be)|served as (?:a )?control for\b/,
      notBefore: HELD,
      notNear: /\bdata\b|\bvalues?\b|\btext\b|same (?:trend|conclusion|result)/,
    },
    {
      code: "duplication-of-data",
      negative: true,
      says: [
        "FIGURED ~10 agree/agrees/coincide/coincides/tally/identical/same ~8 decimal/digit/digits/decimals ~10",
        "FIGURED ~14 stem/stems/come/comes/came/originate/derive/derived ~1 from ~1 single/one/same ~1 run/measurement/experiment/sample/scan/recording/device/animal",
        "FIGURED ~8 repeated/recur/recurs/reappear/reappears/repeat ~4 for/in/under/as ~6",
        "FIGURED ~10 BE ~1 single trace/curve/spectrum/measurement/scan",
        "FIGURED ~10 one ~3 served/used/serve/serves ~8 OTHERWISE",
        "FIGURED ~10 BE ~1 those of ~5 ITEM ~3 as? well?",
        "FIGURED ~6 stands/stand/appears/appear/appeared/printed/given/published ~1 already/before/earlier/previously ~3 in ~4 ITEM/second/first/our",
        "plot/plots/report/reports/tabulate/describe ~1 same ~2 FIGURED as",
      ],
      only: OURS,
      not: /\b(?:other|another|different|unrelated) (?:\w+ )?(?:authors?|groups?|team|university|hospital)|by others|plagiari|\bsimilar (?:results|findings)|confirm|replicat|repeated (?:the|their|our|his|her)|were repeated|was repeated|same (?:conclusion|trend|direction)|whether|allege|should (?:have )?(?:read|be )|\bimages?\b|\bblots?\b|micrograph|photograph|remain/,
    },
    {
      code: "plagiarism-of-data",
      negative: true,
      says: [
        "FIGURED/cases ~10 BE ~4 those ~1 of/from ~8 OFOTHERS",
        "FIGURED/cases ~12 BE ~4 those ~1 which/that ~1 OFOTHERS",
        "FIGURED ~8 traced/copied/taken/carried/transcribed/lifted ~2 over? ~1 from ~4 thesis/his/her/OFOTHERS/report/another/theirs",
        "FIGURED ~6 BE ~2 property/work of ~3 firm/company/institute/OFOTHERS/museum/bureau/office/hospital",
        "FIGURED ~8 already/previously/earlier/first ~2 been? ~1 published/reported/collected/measured ~2 by ~2 OFOTHERS",
        "FIGURED ~8 collected/measured/obtained/gathered/recorded by ~2 OFOTHERS ~10 without/not/no",
        "FIGURED ~8 agree/agrees/coincide/match/identical ~6 OFOTHERS",
      ],
      not: /\b(?:same|these) (?:\w+ )?authors?\b|\bown\b|permission of the patient|not (?:agreed|consented|permitted)|confirm|in (?:good )?agreement|consistent|whether|allege|\bimages?\b|micrograph|photograph|wrong|by mistake|\berror/,
    },
    {
      code: "plagiarism-of-image",
      negative: true,
      says: [
        "SHOWNTHING ~12 SEENBEFORE/seen/shown/printed ~6 by/from/of/in ~10 OFOTHERS",
        "SHOWNTHING ~6 BE ~2 theirs",
        "SHOWNTHING ~8 scanned/copied/taken/lifted/reproduced/redrawn/traced ~1 from ~4 thesis/atlas/textbook/website/catalogue/OFOTHERS/web/book",
        "SHOWNTHING ~10 BE ~2 those of ~4 website/web/OFOTHERS/atlas/textbook/company",
        "SHOWNTHING ~6 BE ~1 from ~3 atlas/textbook/website/web/catalogue/OFOTHERS",
        "SHOWNTHING ~8 made/taken/produced/prepared/drawn by ~1 OFOTHERS",
      ],
      not: /\b(?:own|same (?:\w+ )?authors?|same group|authors' (?:previous|earlier|prior|other))\b|consent|whether|allege|with (?:the )?permission/,
      notBefore: HELD,
    },
    {
      code: "taken-from-dissertation-thesis",
      says: [
        "ITEM/it/passages/pages/chapter/chapters ~8 BE ~6 thesis/dissertation of/by/handed/submitted/defended/which",
        "ITEM/it/chapter/text is/was ~3 THESIS2",
        "thesis/dissertation ~14 BE ~3 source/origin/basis ~1 of?",
        "thesis/dissertation ~10 from which ~8 come/comes/came/taken/stem/drawn",
        "go/goes/going/went back to ~4 thesis/dissertation",
        "chapter/chapters ~4 of ~8 thesis/dissertation ~10 reproduced/copied/published/taken/source",
        "traced/scanned/transcribed/reproduced/taken from ~8 thesis/dissertation",
      ],
      only: /\b(?:thesis|dissertation)\b/,
      not: /thesis (?:was|is|has been) (?:written|embargo|available|examined|defended|approved|accepted)|thesis committee|as (?:part|stated)|\bher thesis adviser|thesis supervisor|not the|correspond|was not cited|allege|whether|\bfor (?:a|her|his|their) (?:\w+ )?thesis|author of (?:the|that) thesis|guide|drawings?|figures?|isotherms?/,
    },
    {
      code: "taken-via-translation",
      says: [
        "put/turned/rendered/done/rewritten ~6 into/from ~1 TONGUE2",
        "render/renders/rendering/translate/translates ~6 into TONGUE2",
        "TONGUE2 rendering/translation of ~6 ITEM/chapter/book/monograph/handbook",
        "from ~1 TONGUE2 into TONGUE2",
        "rendered/translated/put into english/french/german/spanish ~1 from",
      ],
      not: /translation error|mistranslat|into (?:english|french|german) (?:was|were) (?:wrong|incorrect|faulty)|summary|abstract in/,
    },
    {
      code: "salami-slicing",
      negative: true,
      says: [
        "one of ~1 seven/six/five/four/eight/nine/several/many ~3 which/that ~2 cut/carved/drawn/made/taken out? ~1 of/from ~2 one/single/same",
        "drawn/made/cut/carved/produced/published ~3 papers/articles ~6 each ~3 one/single/more/different",
        "paper/article/papers/articles ~3 made/cut/carved/drawn ~1 of/from/out of? ~2 same/one/single ~4 survey/cohort/study/trial/data/patients/women/men/children/sample",
        "same/one ~3 patients/women/men/children/participants/mothers/sample/survey/cohort ~4 used/served/appear ~2 for/in ~3 papers/articles/publications",
        "patients/women/men/children/participants/mothers ~6 BE ~1 same as those ~2 in ~4 others/papers/articles ~14 each",
        "papers/articles ~2 each ~4 one/single outcome/question/scale/variable/marker/hormone/endpoint ~14 one/same/single",
        "carved/cut/sliced/made/drawn ~2 papers/articles ~2 out? of/from ~2 one/same/single",
        "each question/scale/outcome/variable/marker/hormone ~6 own/separate publication/paper/article",
        "none/without/silent/neither ~6 mention/mentions/mentioning/word/about/refers ~2 of/on/to? ~1 others/other ~6 same/one ~2 patients/cohort/survey/sample/trial",
        "cut/sliced/carved/split/divided up? ~2 by/into/to/in ~4 papers/articles/parts/publications/portions",
      ],
      not: /image|figure|panel|\bgel|\bblot|training/,
    },
    {
      code: "hoax-paper",
      says: [
        "strung/thought_up/thought/made/produced/put/written/wrote/composed/invented/sent/concocted ~16 to/order ~1 see/test/find/show/learn/prove out? ~1 if/whether/that ~8 print/printed/accept/accepted/take/taken/publish/published/pass/reads/read/notice/noticed",
        "nonsense ~12 to ~1 see/test/find/show/learn out? ~1 if/whether/that",
        "syndrome/professor/institute ~12 figure/character of/in ~2 novel/fiction/film/story",
      ],
    },
    {
      code: "taken-via-peer-review",
      says: [
        "manuscript/submission/paper/file/typescript ~12 received/held/had/got/kept/read/seen/saw ~6 confidence/confidentially/judging/review/refereeing/referee/reviewer",
        "manuscript/submission/paper ~10 which/that/whose ~8 author/authors/he/she ~4 asked/invited ~1 to referee/review/judge/assess",
        "asked/invited ~1 to referee/review/judge/assess ~2 manuscript/submission/paper ~2 from? ~2 which/whose",
        "author/authors ~8 had/has/was ~1 been? ~1 its/their/referee/reviewer of? ~2 ITEM? ~12 copied/taken/passages/used/out/draws/ideas",
        "reviewers/reviewer/referee/referees ~3 kept/retained/used/took/copied ~4 submission/manuscript/paper/ideas/content",
      ],
      only: /\b(?:copied|taken|took|passages|reproduc\w+|draws?|out of|as his own|as her own|used|same|identical|tables?|theorem|argument|ideas?)\b/,
      not: /following peer review|compromis|manipulat|\bfak|reviewers? (?:suggested|recommended|proposed|nominated)|confidentiality agreement|sent (?:back|to two)/,
    },
  ],
};
