import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const conduct: Group = {
  classes: {
    OFFICE:
      "universit(y|ies|é|à|ät|aet|at|eit|et|etet) universidad(|e) universiteit hochschule institut(e|ion|ional|ions|o) college(|s) hospital(|s) committee(|s) panel(|s) commission(|s) board office_of_research_integrity ori foundation council ombudsman expert_group faculty school academy ministry agency investigation_by inquiry_by investigation_at official_investigation formal_investigation investigative_committee",
    FOUND:
      "found finds finding(|s) conclud(ed|es|ing) determin(ed|es|ation) confirm(ed|s|ing) establish(ed|es) reveal(ed|s) identif(ied|ies) recogni(s|z)e(d|s) acknowledged certified adjudged considered considers deemed regarded regards lists listed satisfied held judged uncovered report(ed|s) substantiated stated showed shown verified discovered upheld ruled",
    GUILT:
      "made_up doctored had_altered had_changed had_tampered had_deleted misconduct falsif(ied|ication|ying) fabricat(ed|ion|ing) research_fraud scientific_fraud fraudulent manipulat(ed|ion|ing) breach(|es)_of_research dishonesty malpractice questionable_research_practice(|s) recklessly intentionally invented reused engaged_in_research_misconduct",
    ENTERPRISE:
      "laboratory contract_laboratory firm provider compan(y|ies) manufacturer sponsor institution institute hospital clinic agency contract_research_organi(s|z)ation organi(s|z)ation",
    HELPER:
      "third_party technician(|s) student employee(|s) research_assistant research_nurse contractor collaborator assistant person_outside individual_outside postdoc coworker statistician contractor intern trainee",
    FRAUD:
      "misconduct fraud malpractice fraudulent_(practice|practices|conduct|activity|activities|behaviour|behavior)",
    BREAK:
      "breach(|es|ed|ing) violat(e|es|ed|ing|ion|ions) contraven(e|es|ed|ing|tion) infring(e|es|ed|ing|ement) contradict(|s|ed|ing) disregard(|ed|ing)",
    RULES:
      "polic(y|ies) guideline(|s) rule(|s) regulation(|s) code_of_conduct requirement(|s) condition(|s)_of_(publication|submission|use) instructions_(for|to)_authors terms principles embargo editorial_standards publication_standards publishing_standards publication_criteria",
  },
  wordings: [
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      says: [
        "found/judged/held/deemed/considered/adjudged by ~8 OFFICE ~10 to have ~4 misconduct/fraud/falsified/fabricated/manipulated/plagiarised/plagiarized",
        "committee/inquiry/investigation/university/panel/institute/board/office ~3 found/concluded/determined ~8 responsible",
        "inquiry/investigation/committee/university ~2 attributed/attributes/ascribed ~6 author/authors/coauthor",
        "recognised/recognized/regarded/classified/judged/deemed by ~3 committee/university/board/panel ~2 as? ~3 misconduct",
        "OFFICE ~16 misconduct/fraud ~4 recognised/recognized/certified/confirmed/established/found/acknowledged/proven/identified/determined",
        "decision/ruling/finding/findings/judgment/judgement/verdict/recommendation/report/conclusion/conclusions of/by/from ~6 misconduct/integrity/dishonesty/fraud ~1",
        "misconduct/integrity ~1 inquiry/investigation/proceedings/hearing/case/procedure ~12 FOUND",
        "OFFICE ~6 guilty of ~2 misconduct/fraud",
        "OFFICE ~8 upheld ~3 complaint/complaints/allegation/allegations/charges",
        "OFFICE ~12 FOUND ~9 GUILT",
        "formal/institutional/official/university/independent/external/ethics investigation/inquiry/enquiry/finding/findings/report/committee/panel ~9 misconduct/fraud/integrity/malpractice/dishonesty/falsification/fabrication/falsified/fabricated",
        "misconduct/fraud/falsification/fabrication ~6 found/confirmed/established/identified/determined/substantiated/investigated by ~8 OFFICE",
        "investigation/inquiry ~3 support/supports/supported/substantiated ~1 allegation/allegations ~6 fabricated/falsified/misconduct/manipulated",
        "finding/findings of ~2 misconduct/fraud",
        "investigation/inquiry into/of ~3 scientific/research/academic misconduct/fraud",
        "found guilty of ~2 misconduct/fraud",
        "misconduct ~20 according/findings/finding/determination/report ~4 OFFICE",
        "findings/finding/report ~3 OFFICE ~6 misconduct/fraud",
        "informed/notified/advised/told by ~3 OFFICE ~10 that ~10 fabricated/falsified",
      ],
      not: /\bno grounds?\b|\b(?:no|not|without|did not|absence of) (?:any |find |a )*(?:\w+ ){0,3}(?:misconduct|fraud|evidence|findings? of)|third part|peer[- ]?review|plagiari[sz]|editorial (?:board|committee)|(?:journal|editor|publisher)(?:'s|s')? (?:\w+ )?(?:investigation|inquiry)|(?:investigation|inquiry|review) by (?:the |our )?(?:journal|editor|publisher)|committee on publication ethics|referee|reviewers?|does not necessarily/,
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      negative: true,
      says: [
        "OFFICE ~12 FOUND ~15 misconduct/fraud/dishonesty/misrepresentation",
        "OFFICE ~6 FOUND ~10 never/not ~1 been? ~1 conducted/performed/existed/taken/carried/done",
        "OFFICE ~8 notified/informed/advised/recommended/reported/communicated/announced/requested/wrote/told ~20 misconduct/fraud/falsified/fabricated",
        "investigation/inquiry/enquiry ~12 FOUND ~8 misconduct/fraud",
        "misconduct ~2 confirmed/found/concluded/established/determined ~10 plagiarised/plagiarized/plagiarism/duplicated/manipulated/fabricated/falsified",
        "OFFICE ~12 FOUND ~8 improper/inappropriate/unethical ~1 acts/conduct/practices/practice/actions",
        "internal/institutional/university/formal/official ~1 inquiry/investigation/committee ~4 FOUND ~6 plagiarism/plagiarised/plagiarized",
      ],
      not: /\b(?:no|not|never|neither|nor|without|absence of|insufficient) (?:[\w-]+ ){0,5}(?:misconduct|fraud|evidence|dishonesty|plagiarism|improper|grounds?|charge|case of)|cleared|exonerat|no grounds?|editorial (?:board|committee)|(?:journal|editor|publisher)(?:'s|s')? (?:\w+ )?(?:investigation|inquiry)|(?:investigation|inquiry|review) by (?:the |our )?(?:journal|editor|publisher)|committee on publication ethics|referee|reviewers?|does not necessarily|peer[- ]?review|third part/,
    },
    {
      code: "misconduct-by-author",
      says: [
        "acted/behaved/behaving/acting fraudulently/dishonestly",
        "author/authors/he/she/they ~2 acted/behaved fraudulently/dishonestly",
        "misconduct/fraud on part of ~4 author/authors/coauthor",
        "product/result of ~2 misconduct/fraud",
        "scientific/research/academic/publication/publishing/ethical/author/professional/serious/gross/deliberate/intentional/authors misconduct",
        "misconduct by/of/from/involving/committed",
        "engaged in ~2 misconduct",
        "author/authors ~1 recognised/recognized/acknowledged/admitted/confessed ~1 to? ~2 misconduct",
        "committed ~2 misconduct/fraud",
        "scientific/research/academic fraud/dishonesty/malpractice",
        "fraudulent research/conduct/behaviour/behavior/activity/activities/act/acts",
        "constitutes/constitute/constituted ~2 misconduct/fraud",
        "due to ~1 misconduct/fraud",
        "wrongdoing",
        "guilty of",
      ],
      notBefore:
        /\b(?:polic(?:y|ies)|committees?|panel|board|office|guidelines?|rules|code|procedures?) (?:on|for|of|about|regarding|against|concerning) (?:\w+ )?$/,
      not: /\b(?:no|not|without|absence of|allegations? of|alleged|suspected|rather than|neither|nor|never|potential|possible|concerns? (?:about|of)|relation to|intentional author) (?:\w+ ){0,6}(?:misconduct|fraud|dishonesty|wrongdoing|malpractice)|third[- ]part|takes (?:\w+ ){0,5}seriously|seriously|misconduct (?:\w+ )?(?:polic|guideline|allegation|investigation|committee|office|panel|regulation|procedure|inquiry|board)|investigation into|inquiry into|honest/,
    },
    {
      code: "misconduct-by-company-institution",
      says: [
        "ENTERPRISE ~1 BE/has/had/have? committed/engaged/perpetrated ~3 FRAUD",
        "ENTERPRISE FRAUD",
        "FRAUD ~1 on/by/of ~3 ENTERPRISE",
        "FRAUD on part of ~2 ENTERPRISE",
        "ENTERPRISE BE found? guilty of ~2 FRAUD",
        "misconduct by/of ~2 company/institution/sponsor/manufacturer/university",
      ],
      notBefore: /\b(?:findings?|determination|investigation|allegations?|confirmation) (?:of|into) (?:[\w-]+ ){0,3}$/,
    },
    {
      code: "misconduct-by-third-party",
      negative: true,
      says: [
        "HELPER ~8 committed/engaged/perpetrated ~3 FRAUD",
        "FRAUD ~3 by/of ~4 HELPER",
        "FRAUD BE committed by ~3 HELPER",
        "person/researcher/individual/someone ~8 not ~3 author ~3 committed/engaged ~2 FRAUD",
        "misconduct/fraud/falsification/fabrication/manipulation by/of ~2 third_party/technician/student/employee/assistant/contract",
      ],
      not: /\bno (?:\w+ )?(?:misconduct|fraud|evidence)|not (?:commit|engage|involve)/,
    },
    {
      code: "breach-of-policy-by-author",
      says: [
        "BREAK ~7 RULES",
        "RULES ~8 violated/breached/contravened/disregarded/infringed/ignored/broken",
        "against/contrary/conflict/noncompliance to/with? ~3 RULES",
        "not in accordance/compliance/line/keeping/agreement with ~4 RULES",
        "not/failed/fails ~1 adhered/conformed/followed/observed/respected/met/abided ~5 RULES",
        "not/failed/fails ~1 comply/complied/conform/adhere/abide/meet/follow/fulfil/satisfy/compliant ~5 RULES",
      ],
      negative: true,
      not: /enforce|seriously|peer[- ]?review(?:ed)? (?:process )?(?:was|were)|ethic(?:s|al)|complaints procedure|in line with|unresponsive/,
    },
    {
      code: "publishing-ban",
      says: [
        "not accept/consider ~2 manuscripts/submissions/papers/articles/work from/by ~4 author/authors/them/him/her",
        "publishing/publication/submission ban",
        "no ~2 work/submissions/submission/manuscripts/papers/articles from/by ~6 accepted/considered/published/reviewed",
        "submissions/manuscripts/papers from/by ~6 not ~3 accepted/considered/published/reviewed",
        "ban on/from ~2 submissions/publishing/publication/submitting",
        "banned/barred/suspended/prohibited/blacklisted ~2 from ~1 publishing/submitting/submission",
        "BE blacklisted",
        "authors/author/they ~1 BE/will/may no/not longer? ~1 allowed/permitted/able/eligible to ~1 submit/publish",
        "ban/sanction ~1 on/against ~4 submission/submissions/authors/publishing",
        "because/due/under/violation/breach ~4 publishing/publication/submission ban",
        "while/when/because ~4 banned/barred from ~1 publishing/submitting",
      ],
    },
  ],
};

export const conductExamples: readonly FactExample[] = [
  {
    text: "The authors [|violated the journal's policy|] on prior publication disclosure.",
    gives: [{ code: "breach-of-policy-by-author" }],
  },
  {
    text: "This article has been retracted due to scientific misconduct by the first author.",
    gives: [{ code: "misconduct-by-author" }],
  },
  { text: "The investigation found no evidence of misconduct.", gives: [] },
  { text: "The first author confessed to [|scientific fraud|].", gives: [{ code: "misconduct-by-author" }] },
  { text: "The authors state that the errors do not affect the conclusions.", gives: [] },
  { text: "The retraction is made because of [|author misconduct|].", gives: [{ code: "misconduct-by-author" }] },
  { text: "The authors deny having manipulated the images.", gives: [] },
];
