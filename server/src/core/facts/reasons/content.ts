import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const COPY =
  "(?:copied|copying|taken|extracted|duplicat\\w+|plagiari[sz]\\w+|overlap\\w*|similar\\w*|misappropriat\\w+|reproduc\\w+|identical|lifted|derived|translat\\w+|stolen|verbatim|based on|used without|previously published|reused?|re-used|appropriat\\w+)";
const UNCREDITED =
  "(?:without (?:[\\w-]+ ){0,3}(?:citation|citing|attribut\\w+|acknowledg\\w+|credit\\w*|referenc\\w+|quotation|permission or)|(?:not|lack(?:s|ing)?|insufficiently|improperly|inadequately) (?:of )?(?:[\\w-]+ ){0,3}(?:cited|attribut\\w+|acknowledged|credited|referenced))";
const OWN =
  /\b(?:own|same authors?|authors' (?:previous|earlier|prior|other)|their (?:previous|earlier|prior|other)|figures?|images?)\b/i;
const TONGUE =
  "(?:Turkish|Russian|Chinese|Japanese|German|French|Spanish|Portuguese|Italian|Korean|Persian|Farsi|Arabic|Polish|Czech|Serbian|Croatian|Ukrainian|Hungarian|Romanian|Greek|Dutch|Swedish|Danish|Norwegian|Finnish|Hebrew|Indonesian|Thai|Vietnamese|Bulgarian|Slovak|Slovene|English|foreign|another|different)";

export const content: Group = {
  cues: [
    "thesis",
    "theses",
    "dissertation",
    "translat",
    "language",
    "under review",
    "peer review",
    "confidential",
    "salami",
    "slic",
    "fragment",
    "submitted",
    "published in",
    "published the",
    "published twice",
    "published elsewhere",
    "twice",
    "same ",
    "duplicat",
    "redundant",
    "dual ",
    "double ",
    "already",
    "previously",
    "simultaneous",
    "concurrent",
    "under consideration",
    "attribut",
    "acknowledg",
    "cited",
    "citing",
    "citation",
    "without referenc",
    "not referenc",
    "credit",
    "quotation",
  ],
  wordings: [
    {
      code: "taken-from-dissertation-thesis",
      pattern: new RegExp(`\\b${COPY}\\b[^.;:]{0,140}\\b(?:thesis|theses|dissertations?)\\b`, "i"),
    },
    {
      code: "taken-from-dissertation-thesis",
      pattern: new RegExp(`\\b(?:thesis|theses|dissertations?)\\b[^.;:]{0,100}\\b${COPY}\\b`, "i"),
      not: /(?:thesis|dissertation) (?:\w+ ){0,4}(?:committee|adviser|advisor|supervisor) (?:found|deter)/i,
    },
    {
      code: "taken-from-dissertation-thesis",
      pattern: /\b(?:misappropriated|presented) [^.;]{0,160}\bin the (?:\w+ )?(?:thesis|dissertation) of\b/i,
    },
    {
      code: "taken-via-translation",
      pattern: new RegExp(
        `\\b(?:(?:verbatim |literal |direct |word-for-word |unauthori[sz]ed )?translat(?:ed|ion) (?:\\w+ ){0,4}(?:of|from) (?:\\w+ ){0,6}(?:article|paper|study|work|publication|text|manuscript|book|thesis|version|${TONGUE})|(?:copied|taken|duplicat\\w+|plagiari[sz]\\w+|overlap\\w*|same|identical|similar\\w*|previously published|published|lifted)[^.;:]{0,140}\\b(?:in|from) (?:an? |the )?${TONGUE} language)\\b`,
        "i",
      ),
      not: /(?:in|from) (?:an?other|an? different|the different) (?!language)|in English\b(?! language)|translat\w+ (?:error|service)|different (?!language)|another (?!language)|published in (?:an? )?(?:English|foreign) (?:journal|article)/i,
    },
    {
      code: "taken-via-peer-review",
      pattern:
        /\b(?:copied|taken|plagiari[sz]\w+|misappropriat\w+|stolen|used|derived|duplicat\w+|breach\w*)\b[^.;:]{0,120}\b(?:(?:manuscript|paper|article|submission|proposal|grant application)s? (?:[\w ,'-]{0,60})?(?:under (?:peer )?review|(?:reviewed|refereed) by|during (?:the )?peer[- ]?review|confidential\w* review)|confidential(?:ity)? (?:\w+ ){0,3}peer[- ]?review|peer[- ]?review (?:\w+ )?confidential\w*)/i,
    },
    {
      code: "salami-slicing",
      pattern:
        /\b(?:salami(?:[- ]\w+)?|(?:fragment|slic)(?:ed|ing|ation) (?:of )?(?:the |a )?(?:\w+ )?(?:data|publication|study|results))\b/i,
    },
    {
      code: "duplication-of-in-article",
      pattern:
        /\b(?:(?:duplicate|redundant|dual|double|repeat(?:ed)?|multiple|overlapping|concurrent|simultaneous) (?:\(?\w+\)? )?(?:publications?|submissions?)|(?:article|paper|manuscript|study|work|material|content|report)\b[^.;:]{0,80}\b(?:(?:has|have|had|was|were|been) (?:also |been ){0,2}(?:already|previously) (?:been )?(?:published|submitted)|published (?:twice|elsewhere|in two)|submitted (?:simultaneously|concurrently)|under consideration (?:by|at|in) (?:another|two|a different)|(?:is|was|as) a duplicate\b)|submitted to(?:,)? and (?:accepted|published) (?:by|in) another journal|submitted (?:\w+ ){0,4}(?:simultaneously|concurrently|at the same time)|(?:submitted|published)[^.;:]{0,40}\b(?:to|in) (?:more than one|two (?:different )?|multiple|several|both) journals?|(?:is|was|being) (?:almost |nearly |essentially |substantially )?(?:a |an )?(?:exact |verbatim |virtually )?duplicate of|published twice|published (?:essentially |virtually |substantially |almost )?the same (?:article|paper|study|work|results?|data) |same (?:article|paper|manuscript|study) (?:was|had been|has been|is) (?:\w+ )?published)/i,
      not: /prior publication disclos|(?:figures?|images?|blots?|panels?|data|results|text|micrographs?)\b[^.;]{0,60}(?:already|previously|duplicate)|original, unpublished|not under review|previously published (?:articles?|papers?|data|results|work|studies|paper)\b|duplicate publication of (?:part|fig|image|panel|data)|our policy|et al\b|other authors|by others|plagiari/i,
    },
    {
      code: "duplication-of-in-article",
      pattern:
        /\bthe (?:article|paper|manuscript|study) was (?:first )?published in [^.;]{4,80} in (?:\w+ )?(?:19|20)\d\d/i,
      not: /retract|published in [^.;]{4,80} (?:volume|vol\b)/i,
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      pattern: new RegExp(
        `\\b(?:texts?|passages?|sentences|paragraphs?|phrases|wording)\\b[^.;:]{0,120}\\b${UNCREDITED}`,
        "i",
      ),
      not: OWN,
    },
    {
      code: "plagiarism-of-in-article",
      negative: true,
      pattern: new RegExp(
        `\\b(?:material|contents?|portions?|parts|sections|ideas?|excerpts?|elements)\\b[^.;:]{0,120}\\b${UNCREDITED}`,
        "i",
      ),
      not: OWN,
    },
  ],
};

export const article: Group = {
  cues: [
    "generat",
    "chatgpt",
    "large language",
    "artificial",
    "scigen",
    "tortured",
    "phrase",
    "hoax",
    "sting",
    "deliberately",
    "irrelevant",
    "nonsens",
    "incoheren",
    "meaningless",
    "scope",
    "quality",
    "validity",
    "merit",
    "rigo",
    "standard",
    "soundness",
    "flawed",
    "integrity",
    "reliability",
    "attribut",
    "acknowledg",
    "cite",
    "citing",
    "citation",
    "referenc",
    "credit",
    "retracted",
    "bias",
    "balance",
    "unbalanced",
    "one-sided",
    "ai ",
    "ai-",
    "llm",
    "machine",
  ],
  wordings: [
    {
      code: "computer-aided-content-or-computer-generated-content",
      pattern:
        /\b(?:(?:AI|artificial(?: |ly )intelligence|machine|computer|chatgpt|large language models?|LLMs?|algorithm\w*|automated|automatically|randomly|artificially)[- ](?:(?:or |and )\w+[- ])?(?:generated|assisted|written|produced|created|aided|derived)|generat\w* (?:by|using|with|through) (?:an? |the )?(?:\w+ ){0,3}(?:AI|artificial intelligence|chatgpt|large language models?|LLMs?|scigen|computer programs?|software|bots?|automat\w+)|(?:use|usage) of (?:\w+ ){0,4}(?:generative|chatgpt|large language models?|LLMs?|AI tools?|AI\b)|chatgpt|scigen|tortured phrases?|(?:nonsensical|non-?standard|unusual|strange|awkward) (?:or \w+ )?(?:phrases?|phrasing|terminolog\w+)|generative (?:AI|artificial intelligence))/i,
    },
    {
      code: "hoax-paper",
      pattern:
        /\b(?:hoax(?:es)?|sting operation|(?:written|submitted|made) (?:\w+ )?(?:as a|to) (?:test|expose|joke|prank|parody)|deliberately nonsensical)\b/i,
    },
    {
      code: "concerns-issues-about-article",
      pattern:
        /\b(?:(?:insufficient|inadequate|poor|lack of|low|lacking|questionable|flawed) (?:\w+ )?(?:scientific |academic )?(?:quality|rigou?r|merit|soundness|validity)|(?:does|do|did) not meet (?:\w+ ){0,4}(?:scientific|quality|academic|publication) (?:\w+ )?(?:standards?|criteria)|(?:seriously|severely|sufficiently|fundamentally|fatally|scientifically) flawed|incoherent|meaningless|irrelevant content|discrepanc(?:y|ies) in (?:the )?(?:scope|description)|(?:outside|beyond) (?:of )?the scope of (?:the|this) (?:journal|special|collection)|(?:integrity|validity|soundness|reliability) of (?:the|this) (?:\w+ )?(?:article|paper|study|work|publication)(?:'s content)?[^.;:]{0,40}(?:in (?:question|doubt)|questioned|undermin|compromis)\w*)/i,
      not: /originate/i,
    },
    {
      code: "concerns-issues-about-referencing-attributions",
      pattern:
        /\b(?:(?:inappropriate|irrelevant|excessive|coercive|manipulat\w+|unrelated|incorrect|inaccurate|fabricated|non-?existent|fictitious|nonexistent|fake|missing|improper|erroneous|unsupported|hallucinated|invented|out of context|wrong|inadequate|unwarranted|undue|anomalous|unusual|suspicious|unverifiable) (?:[\w-]+ ){0,3}(?:citations?|references?(?! (?:samples?|strains?|genomes?|standards?|materials?|groups?|values?|numbers?))|referencing|attributions?|citing)|(?:citation|reference) (?:stacking|manipulation|padding|rings?|cartels?|irregularit\w+|list (?:was|were|is) (?:incorrect|wrong))|(?:citations?|references?) (?:[\w-]+ ){0,6}(?:(?:was|were|are|is) (?:\w+ )?(?:irrelevant|inappropriate|incorrect|missing|omitted|fabricated|wrong|inaccurate)|(?:do|did) not (?:\w+ )?(?:exist|support|relate))|(?:fail(?:ed|ure|s|ing)|neglect(?:ed)?|omit(?:ted)?|did not|do not|does not|not) (?:to )?(?:\w+ ){0,3}(?:cite|acknowledge|credit|reference|attribute|cited|acknowledged|credited|referenced|attributed)\b|(?:lack|absence|insufficient|inadequate|improper|inappropriate|incorrect|missing|omission) (?:of )?(?:\w+ )?(?:attribution|acknowledge?ment|citation|credit|referencing))/i,
      negative: true,
      not: /plagiari|copied|verbatim|overlap|duplicat|similar to|identical|did not originate|taken from|did not acknowledge (?:receipt|our|the (?:email|retraction|corr))|not acknowledged? (?:receipt|our)|acknowledge (?:receipt|that)|pre-existing/i,
    },
    {
      code: "cites-retracted-work",
      pattern:
        /\b(?:cit(?:es|ed|ing|ation)|referenc\w+|rel(?:y|ies|ied|ying) (?:heavily )?(?:up)?on|based (?:up)?on|includ(?:es|ed|ing)|incorporat\w+|builds? on|us(?:es|ed|ing))\b[^.;:]{0,80}\b(?:(?:which|that) (?:has|have|was|were) (?:\w+ )?(?:been )?(?:\w+ )?retracted|(?:now[- ]|subsequently |since |been )retracted|retracted (?:\w+ ){0,3}(?:articles?|papers?|stud(?:y|ies)|publications?|works?|data|trials?))/i,
      not: /list of retracted|one of these articles was subsequently/i,
    },
    {
      code: "bias-issues-or-lack-of-balance",
      pattern:
        /\b(?:(?:lacks?|absence of|lack of) (?:\w+ )?balance|unbalanced|one-sided|biased?(?: (?:in|of|towards?|against|selection|presentation|interpretation|sampling))|(?:selection|publication|reporting|racial|gender|sampling|confirmation) bias|strongly biased|potential bias|biased (?:\w+ )?(?:view|data|sample|conclusions?)|not balanced)\b/i,
      not: /no (?:\w+ )?bias/i,
    },
  ],
};

export const contentExamples: readonly FactExample[] = [
  {
    text: "This [|article is retracted since it was published|] previously in the Journal of Eel Physiology.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The Editor was alerted that a substantially similar [|article by the same authors had been published|] in another journal.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors [|submitted the manuscript simultaneously|] to two journals.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "This article has been withdrawn because of [|redundant publication|].",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors have [|duplicated a paper|] that had already appeared in Glacier Letters 12 (2010) 1-9.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "One of the conditions of submission of a paper for publication is that authors declare explicitly that the paper has not been previously published. The article [|duplicates significant parts of an article|] that had already appeared in J. Eels.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors have [|plagiarized part of a paper|] that had already appeared in Glaciers 12 (2010) 1-9.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The editors discovered that large portions of the [|paper were copied|] from an article by Bergmann et al. without attribution.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  { text: "This [|paper was found to have been plagiarised|].", gives: [{ code: "plagiarism-of-in-article" }] },
  {
    text: "Significant portions of the [|text were taken|] without attribution from previously published work of other authors.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "[|Paragraphs in the introduction were lifted|] verbatim from a review by Larsen and colleagues.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "The article contains substantial [|textual overlap|] with a paper by different authors.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "There is substantial [|overlap in text|] with a previous paper by the same authors.",
    gives: [{ code: "duplication-of-text" }],
  },
  {
    text: "The discussion [|reuses passages|] from the authors' own earlier article.",
    gives: [{ code: "duplication-of-text" }],
  },
  {
    text: "This article has been retracted at the request of the Editor as it contains [|unattributed material|] from a paper by Moreau and co-workers.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The authors used [|ChatGPT|] to write parts of the paper.",
    gives: [{ code: "computer-aided-content-or-computer-generated-content" }],
  },
  {
    text: "Several [|references cited do not support|] the statements made.",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
  {
    text: "The article includes [|irrelevant references|].",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
  {
    text: "The meta-analysis [|included two trials that have since been retracted|].",
    gives: [{ code: "cites-retracted-work" }],
  },
  { text: "In the abstract, the [|sentence was incorrect|].", gives: [{ code: "error-in-text" }] },
  { text: "There were [|typographical errors|] in the text.", gives: [{ code: "error-in-text" }] },
  {
    text: "Parts of the article were plagiarised from the doctoral dissertation of K. Olsen.",
    gives: [{ code: "plagiarism-of-in-article" }, { code: "taken-from-dissertation-thesis" }],
  },
  { text: "The work is a case of [|salami publication|].", gives: [{ code: "salami-slicing" }] },
  {
    text: "The [|article overlaps|] significantly with an article by Karin Olsen and Per Holm published in Ice Letters.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The authors used [|material from a previously published book without proper citation|].",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  { text: "This [|article has been retracted because of plagiarism|].", gives: [{ code: "plagiarism-of-in-article" }] },
  { text: "The editor found evidence of [|plagiarism|].", gives: [{ code: "plagiarism-of-in-article" }] },
  { text: "Much of the [|text was plagiarized|].", gives: [{ code: "plagiarism-of-text" }] },
  { text: "The paper contains [|sentences copied|] from other publications.", gives: [{ code: "plagiarism-of-text" }] },
  {
    text: "It is a [|duplicate publication|] of an article that had appeared in the same journal.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The [|article has already been published|] in Eels Quarterly.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  { text: "This article was retracted due to [|dual submission|].", gives: [{ code: "duplication-of-in-article" }] },
  {
    text: "The [|article closely resembles|] an earlier article by the authors.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors [|published the same article|] in another journal.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "Large sections of the [|text were reused|] from an earlier paper by the authors.",
    gives: [{ code: "duplication-of-text" }],
  },
  {
    text: "The article [|does not meet the scientific standards|] of the journal.",
    gives: [{ code: "concerns-issues-about-article" }],
  },
  {
    text: "[|Concerns were raised about the scientific validity of the article|].",
    gives: [{ code: "concerns-issues-about-article" }],
  },
  { text: "The [|legend of Figure 3 was incorrect|].", gives: [{ code: "error-in-text" }] },
  { text: "There is an [|error in equation|] 4.", gives: [{ code: "error-in-text" }] },
  {
    text: "[|Reference 12 was cited incorrect|]ly.",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
  {
    text: "The article contains [|passages taken|] from other publications without acknowledgement.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "It was found to contain a substantial amount of [|material, without referencing|], from a published article.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The [|article shows substantial similarity|] to a previously published paper by other authors.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "Most of the [|article is identical|] to a paper published by Karin Olsen in 2004.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The [|introduction was plagiarised|] from a paper by Karin Olsen.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "The [|article was published without acknowledging|] the source of the ideas, which had been copied.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "The authors [|published essentially the same article|] in Glacier Science.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The [|content of this article is largely identical|] to that of another article by the same authors.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The [|paper is substantially the same as|] one published earlier in another journal.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The article had been [|submitted to and accepted by another journal|].",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The article is a [|duplicate of a paper|] already published.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors [|failed to cite|] a previous paper.",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
  {
    text: "The contribution of Dr Ek was [|not properly acknowledged|].",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
];
