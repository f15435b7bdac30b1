import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const TONGUES =
  "turkish russian chinese japanese german french spanish portuguese italian korean persian farsi arabic polish czech serbian croatian ukrainian hungarian romanian greek dutch swedish danish norwegian finnish hebrew indonesian thai vietnamese bulgarian slovak slovene english foreign";

export const content: Group = {
  classes: {
    COPIED:
      "copied copying taken extracted duplicat(e|ed|es|ing|ion) plagiari(sm|sed|zed|ses|zes) overlap(|s|ping|ped) similar similarity similarities misappropriated reproduced identical lifted derived translat(ed|ion) stolen verbatim based_on used_without previously_published reused appropriated",
    TONGUE: TONGUES,
    THESIS: "thes(is|es) dissertation(|s)",
    WORK: "article(|s) paper(|s) manuscript(|s) study work material content(|s) report",
    TWIN: "duplicate redundant dual double repeat(|ed) multiple overlapping concurrent simultaneous",
    SNIPPET: "text(|s) passage(|s) sentence(|s) paragraph(|s) phrase(|s) wording section(|s)",
    PORTION: "material content(|s) portion(|s) parts idea(|s) excerpt(|s) element(|s)",
    CREDIT:
      "citation(|s) citing cited attribut(ion|ed|ing) acknowledg(ed|ing|ement|ment) credit(|ed|ing) referenc(ing|ed|e|es) quotation(|s)",
  },
  wordings: [
    {
      code: "taken-from-dissertation-thesis",
      says: ["COPIED ~12 THESIS", "THESIS ~9 COPIED", "misappropriated/presented ~15 in ~1 THESIS of"],
      not: /(?:thesis|dissertation) (?:\w+ ){0,4}(?:committee|adviser|advisor|supervisor) (?:found|deter)/,
    },
    {
      code: "taken-via-translation",
      says: [
        "translated/translation ~3 of/from ~5 article/paper/study/work/publication/text/manuscript/book/thesis/version/TONGUE",
        "COPIED ~12 in/from ~1 TONGUE language",
      ],
      not: /translat\w+ (?:error|service)/,
    },
    {
      code: "taken-via-peer-review",
      says: [
        "copied/taken/reproduced/plagiarised/plagiarized/misappropriated/stolen/used/derived/duplicated ~8 manuscript/paper/article/submission/proposal/application ~8 review/reviewed/refereed/peer_review during/by?",
        "breach/breached ~4 confidential/confidentiality ~3 peer_review",
      ],
      not: /similarity|detection|software/,
    },
    {
      code: "salami-slicing",
      says: ["salami", "fragmented/sliced/fragmentation/slicing ~2 data/publication/study/results"],
    },
    {
      code: "duplication-of-in-article",
      says: [
        "TWIN ~1 publication/publications/submission/submissions",
        "WORK ~7 BE ~2 PRIOR ~1 published/submitted/appeared",
        "WORK ~7 published/appeared twice/elsewhere",
        "WORK ~5 published in two",
        "WORK ~5 submitted simultaneously/concurrently",
        "WORK ~6 under consideration by/at/in/for another/two/different/elsewhere",
        "WORK ~5 BE duplicate",
        "submitted to ~1 and accepted/published by/in another journal",
        "submitted ~4 simultaneously/concurrently",
        "submitted ~3 at same time",
        "submitted/published ~5 to/in more than one",
        "submitted/published ~5 to/in two/multiple/several/both/another different? journal/journals",
        "BE ~2 duplicate of",
        "published twice",
        "reproduction of ~1 article/paper/study",
        "published same WORK/results/data",
        "published substantially/essentially/virtually same",
        "same WORK BE ~1 published",
        "already/previously/simultaneously published/submitted/appeared ~1 in/elsewhere/to",
      ],
      not: /(?:figures?|images?|blots?|panels?|data|results|text|micrographs?|sequences?|findings?)\b[^.;]{0,60}(?:already|previously|duplicate)|original, unpublished|not under review|has not (?:been )?(?:previously|appeared)|(?:from|in|of|other|with|to) (?:[\w-]+ ){0,3}previously published|duplicate publication of (?:part|fig|image|panel|data)|our policy|et al\b|other authors|by others|plagiari|as previously published|not been (?:previously )?published/,
    },
    {
      code: "duplication-of-in-article",
      says: ["the article/paper/manuscript/study BE published in ~8 in"],
      not: /retract|published in [^.;]{4,80} (?:volume|vol\b)/,
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      says: [
        "word_for_word ~4 article/paper/text/those/copy/copied/same/identical/from/chapter/report/thesis",
        "SNIPPET ~10 WITHOUT ~3 CREDIT/permission",
        "SNIPPET ~8 not/improperly/insufficiently/inadequately ~2 CREDIT",
      ],
      not: /\b(?:own|same authors?|authors' (?:previous|earlier|prior|other)|their (?:previous|earlier|prior|other)|figures?|images?)\b/,
    },
    {
      code: "plagiarism-of-in-article",
      negative: true,
      says: ["PORTION ~10 WITHOUT ~3 CREDIT", "PORTION ~8 not/improperly/insufficiently/inadequately ~2 CREDIT"],
      not: /\b(?:own|same authors?|authors' (?:previous|earlier|prior|other)|their (?:previous|earlier|prior|other)|figures?|images?)\b/,
    },
  ],
};

export const article: Group = {
  classes: {
    MACHINE:
      "ai artificial_intelligence chatgpt large_language_model(|s) llm(|s) scigen generative_ai ai_tool(|s) bot(|s)",
    CITES: "citation(|s) referenc(e|es|ing) attribution(|s) citing",
    BADCITES:
      "inappropriate irrelevant excessive coercive manipulated manipulation unrelated incorrect inaccurate fabricated nonexistent fictitious fake missing improper erroneous unsupported hallucinated invented wrong inadequate unwarranted undue anomalous unusual suspicious unverifiable",
    POOR: "insufficient inadequate poor lack_of low lacking questionable flawed",
  },
  wordings: [
    {
      code: "computer-aided-content-or-computer-generated-content",
      says: [
        "MACHINE/machine/computer/automatically/randomly/artificially/algorithmically generated/assisted/written/produced/created/aided/derived",
        "generated/written/produced/created ~3 by/using/with/through ~2 MACHINE/software/program",
        "use/usage/used of? ~3 MACHINE",
        "chatgpt/scigen",
        "tortured phrase/phrases/phrasing",
        "nonsensical/nonstandard/unusual/strange/awkward ~2 phrases/phrase/phrasing/terminology",
      ],
    },
    {
      code: "hoax-paper",
      says: ["hoax/hoaxes", "sting operation", "written/submitted/made ~1 as/to ~1 test/expose/joke/prank/parody"],
    },
    {
      code: "concerns-issues-about-article",
      says: [
        "POOR ~2 quality/rigour/rigor/merit/soundness/validity",
        "do/does/did not meet ~3 quality/scientific/academic/publication ~1 standard/standards/criteria",
        "seriously/severely/fundamentally/fatally/scientifically flawed",
        "incoherent/meaningless",
        "irrelevant content",
        "discrepancy/discrepancies in ~1 scope/description",
        "contains/contain/contained ~1 irregularities/anomalies/inconsistencies",
        "outside/beyond/not of? in? scope of ~1 journal/special/collection/issue",
        "not in scope of ~3 journal/issue",
        "received/receipt/following/investigating ~2 allegation/allegations/complaint/complaints ~1 about/concerning/regarding ~1 article/paper/study/publication",
        "registration ~2 number ~8 BE/belongs/belonged/refers/referred/corresponds ~1 to/of? ~1 different/another/incorrect/wrong",
        "integrity/validity/soundness/reliability of ~1 article/paper/study/work/publication ~4 question/doubt/questioned/undermined/compromised",
      ],
      not: /originate/,
    },
    {
      code: "concerns-issues-about-referencing-attributions",
      negative: true,
      says: [
        "BADCITES ~2 CITES",
        "citation/reference stacking/manipulation/padding/ring/rings/cartel/cartels/irregularities",
        "CITES ~5 BE ~1 irrelevant/inappropriate/incorrect/missing/omitted/fabricated/wrong/inaccurate",
        "CITES ~3 do/did not ~1 exist/support/relate",
        "fail/failed/failure/fails/failing/neglected/omitted ~3 cite/acknowledge/credit/reference/attribute",
        "not ~3 cite/acknowledge/credit/attribute/cited/acknowledged/credited/referenced/attributed",
        "lack/absence/insufficient/inadequate/improper/inappropriate/incorrect/missing/omission ~2 attribution/acknowledgement/acknowledgment/citation/credit/referencing",
      ],
      not: /plagiari|copied|verbatim|overlap|duplicat|similar to|identical|did not originate|taken from|acknowledge (?:receipt|our|the (?:email|retraction|corr)|that)|acknowledged? (?:receipt|our)|pre-existing|reference (?:samples?|strains?|genomes?|standards?|materials?|groups?|values?|numbers?)|(?:asked|requested|advised|requests?|please|urged|reminded) (?:\w+ ){0,3}not to/,
    },
    {
      code: "cites-retracted-work",
      says: [
        "cites/cited/citing/citation/references/referenced/relies/relied/relying/based/includes/included/including/incorporates/incorporated/builds/uses/used/using ~10 BE ~3 retracted",
        "cites/cited/citing/references/relies/relied/relying/based/includes/included/including/incorporates/incorporated/builds/uses/used/using ~5 retracted ~2 article/articles/paper/papers/study/studies/publication/publications/work/works/data/trial/trials",
      ],
      not: /list of retracted|one of these articles was subsequently|(?:article|paper|study|report|it) (?:\[\d+\] )?(?:has been|is|was|is being) (?:\w+ )?retracted/,
    },
    {
      code: "bias-issues-or-lack-of-balance",
      says: [
        "lack/lacks/lacking/absence of? ~1 balance",
        "unbalanced/biased",
        "one sided",
        "selection/publication/reporting/racial/gender/sampling/confirmation bias",
        "potential/strong/bias bias/in/towards/against",
        "not ~3 balanced",
      ],
      not: /no (?:\w+ )?bias/,
    },
  ],
};

export const contentExamples: readonly FactExample[] = [
  {
    text: "This [|article is retracted since it was published|] previously in the Journal of Eel Physiology.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors have [|plagiarized part of a paper|] that had already appeared in Glaciers 12 (2010) 1-9.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "There is substantial [|overlap in text|] with a previous paper by the same authors.",
    gives: [{ code: "duplication-of-text" }],
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
    text: "The meta-analysis [|included two trials that have since been retracted|].",
    gives: [{ code: "cites-retracted-work" }],
  },
  { text: "In the abstract, the [|sentence was incorrect|].", gives: [{ code: "error-in-text" }] },
  {
    text: "The article [|does not meet the scientific standards|] of the journal.",
    gives: [{ code: "concerns-issues-about-article" }],
  },
  {
    text: "Significant portions of the text were taken without attribution from previously published work of other authors.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "Parts of the article were plagiarised from the doctoral dissertation of K. Olsen.",
    gives: [{ code: "plagiarism-of-in-article" }, { code: "taken-from-dissertation-thesis" }],
  },
  { text: "The work is a case of salami publication.", gives: [{ code: "salami-slicing" }] },
  {
    text: "The editors discovered that large portions of the [|paper were copied|] from an article by Bergmann et al. without attribution.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "[|Paragraphs in the introduction were lifted|] verbatim from a review by Larsen and colleagues.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  {
    text: "The discussion [|reuses passages|] from the authors' own earlier article.",
    gives: [{ code: "duplication-of-text" }],
  },
  {
    text: "The article includes [|irrelevant references|].",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }],
  },
  { text: "There were [|typographical errors|] in the text.", gives: [{ code: "error-in-text" }] },
  {
    text: "[|Concerns were raised about the scientific validity of the article|].",
    gives: [{ code: "concerns-issues-about-article" }],
  },
  {
    text: "The Editor was alerted that a substantially similar article by the same authors had been published in another journal.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  {
    text: "The authors [|submitted the manuscript simultaneously|] to two journals.",
    gives: [{ code: "duplication-of-in-article" }],
  },
  { text: "This [|paper was found to have been plagiarised|].", gives: [{ code: "plagiarism-of-in-article" }] },
  {
    text: "The article contains substantial [|textual overlap|] with a paper by different authors.",
    gives: [{ code: "plagiarism-of-text" }],
  },
  { text: "The [|legend of Figure 3 was incorrect|].", gives: [{ code: "error-in-text" }] },
  {
    text: "Large sections of the text were reused from an earlier paper by the authors.",
    gives: [{ code: "duplication-of-text" }],
  },
  { text: "Reference 12 was cited incorrectly.", gives: [{ code: "concerns-issues-about-referencing-attributions" }] },
];
