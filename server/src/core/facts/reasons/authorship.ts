import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const authorship: Group = {
  classes: {
    LEAVE:
      "knowledge consent approval permission agreement authori(s|z)ation awareness consultation notification informing consulting notifying notice consensus endorsement assent authority clearance",
    AUTHOR: "author(|s) coauthor(|s) coworker(|s)",
    HOUSE:
      "institut(e|ion|ions|es) universit(y|ies) compan(y|ies) hospital(|s) employer(|s) sponsor(|s) funder(|s) department cent(er|re) ministry organi(s|z)ation agency laborator(y|ies) management manufacturer authorities government",
    ROSTER: "author_list list_of_authors authorship(|s) order_of_authors order_of_the_authors author_order byline",
    FAKE: "forg(ed|ing|ery) fabricat(ed|ing) falsif(ied|ying) fake false fictitious fraudulent bogus nonexistent impersonat(ed|ing|ion) invented misus(ed|ing) made_up",
  },
  wordings: [
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "without ~3 LEAVE ~1 of/from/by/or/and ~5 AUTHOR",
        "without ~3 LEAVE ~9 listed/named as ~1 AUTHOR",
        "without ~1 AUTHOR ~1 LEAVE",
        "without ~2 informing/consulting/notifying ~3 AUTHOR",
        "AUTHOR ~8 BE/did/had not/never ~1 aware/informed/consulted/agree/agreed/approve/approved/consent/consented/seen/see/contacted/know/read ~2 submission/publication/paper/manuscript/article/submitted/published/final/content/contents",
        "AUTHOR ~6 BE/did/had not/never ~2 give/given/provided LEAVE",
        "AUTHOR BE/did/had not/never ~1 read/seen/see/approve/approved ~1 it/manuscript/paper/version",
        "AUTHOR consent ~5 not ~1 obtained/given/sought",
        "professor/dr ~2 did/had not ~1 approve/approved/consent/consented/see/seen/agree ~3 final/submission/publication/manuscript/paper",
        "without ~1 AUTHOR ~2 agreed/approved/agreeing/approving/consenting",
        "AUTHOR ~6 BE unaware ~6 submission/publication/paper/manuscript/article/submitted/published/study",
        "not/never ~2 approved/seen/read/agreed/authorised/authorized/consented ~4 by ~3 AUTHOR",
        "not all/every of? ~3 AUTHOR ~2 approved/agreed/consented/aware/seen/informed/read/agree/approve",
        "not of? ~2 AUTHOR ~2 approved/agreed/consented/aware/seen/informed/read/agree/approve",
        "lack/absence ~2 LEAVE of/from/by ~3 AUTHOR",
        "did/not ~1 obtain/have/seek/get/received/obtained ~1 LEAVE of/from/by ~3 AUTHOR",
        "although/despite/though ~3 listed/named/included as ~1 AUTHOR ~2 not aware",
        "submitted ~3 by ~5 without ~1 LEAVE of ~2 AUTHOR",
      ],
      not: /(?:aware|informed) (?:of|about|that) (?:\w+ ){0,5}(?:retraction|notice|correction|withdrawal|expression|decision|manipulat|third|attempt|error|concern|origin)|did not (?:agree|consent) (?:to|with) (?:this|the) (?:retract|notice|decision|withdraw)|names? (?:\w+ ){0,4}(?:without|had been|been)|their names|(?:added|listed|included|named) (?:as )?(?:[\w-]+ ){0,6}without|patient|without (?:the )?\w+ (?:by|from) (?:the )?(?:lead|first|corresponding|submitting|senior) author/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "unaware/knowledge ~8 names/name/inclusion",
        "not/without ~3 aware/knowledge ~6 names/listed/named/added/inclusion",
        "unaware ~4 listed/named/included/added ~1 as",
        "name/names ~8 without ~3 LEAVE",
        "listed/named/included/added/designated as ~6 without ~3 LEAVE",
        "included/added/listed/named ~2 AUTHOR ~2 without ~2 LEAVE",
        "name/names ~8 fraudulently/falsely",
        "added/included to ~1 ROSTER ~6 without ~3 LEAVE",
      ],
      notNear: /without [^.;]{0,40}(?:patient|ethic)|\bwho (?:is|was)\b|unaware (?:of|that) [^.;]{0,40}\bwho\b|\blisted (?:co-?)?authors/,
    },
    {
      code: "false-forged-authorship",
      says: [
        "FAKE ~3 authorship/authorships/email/signature/signatures/coauthor/coauthors ~1 addresses?",
        "FAKE ~1 author identity/identities/email/emails/names/name",
        "FAKE ~3 consent of ~1 coauthors",
        "signature/signatures ~4 FAKE",
        "email/email_address/email_addresses ~8 author/authors/coauthor/coauthors ~4 FAKE",
        "author/authors identity/identities ~4 FAKE",
        "coauthor/coauthors/author/authors BE ~1 introduced into ~1 ROSTER",
      ],
      not: /review|referee|(?:fabricated|falsified|false) (?:by|data)|authors? (?:have |has )?(?:falsif|fabricat)|by (?:the |one |an? )?(?:\w+ )?authors?/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      says: [
        "authorship dispute/disputes/disagreement/conflict/irregularities/issues/issue/concerns/problem/problems/change/changes/discrepancy/questions/misconduct/manipulation/controversy/claims",
        "dispute/disputes/disputed/disagreement/disagreements/conflict/controversy/irregularities/changes/contested/disputing/disagree ~3 ROSTER",
        "not/unable ~2 agree ~3 ROSTER/author",
        "did/do/does/not ~1 qualify/meet/fulfil/fulfill/satisfy/deserve ~3 authorship",
        "guest/gift/ghost/honorary/undeserved/inappropriate/unjustified/purchased author/authors/authorship",
        "author/authors ~3 BE not involved with/in",
        "BE WRONG ~1 listed/included/credited/named/acknowledged as ~1 AUTHOR",
        "BE not ~1 listed/included/credited/named/acknowledged as ~1 AUTHOR",
        "omitted/excluded/removed/missing/left ~5 as/from ~2 AUTHOR/ROSTER",
        "omission of ~3 AUTHOR",
        "attribution of ~1 authorship",
        "authorship attribution",
        "AUTHOR ~2 added/removed/included/deleted ~6 during/between/after ~2 revision/revisions/submission/review/acceptance/versions",
        "CANNOT/UNABLE ~2 verify/confirm/establish ~3 contribution/contributions/authorship",
        "not involved in ~1 study/work/research/article/paper/manuscript/treatment",
      ],
      not: /not involved in (?:the )?(?:editorial|review|decision|peer)/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "WRONG/misspelled/misspelt/omitted/missing ~2 affiliation/affiliations",
        "affiliation/affiliations ~6 BE ~1 WRONG/omitted/missing",
        "affiliation/affiliations ~5 not ~1 listed/included/correct/given",
        "name/names of ~2 AUTHOR ~5 omitted/missing",
      ],
    },
    {
      code: "error-in-text",
      says: [
        "WRONG/misspelled/misspelt ~1 author/authors name/names/surname",
        "WRONG/misspelled/misspelt ~1 name of ~2 AUTHOR",
        "name/names/surname of ~2 AUTHOR ~5 WRONG/misspelled/misspelt",
        "author/authors first/last? name/names/surname ~4 WRONG/misspelled/misspelt",
        "abstract/text/sentence/paragraph/legend/caption/title ~14 should/instead read/have/of ~1 been/read?",
      ],
    },
    {
      code: "false-forged-affiliation",
      says: [
        "FAKE ~2 affiliation/affiliations/affiliated",
        "affiliation/affiliations ~6 FAKE/falsely",
        "BE/has/had not/never ~1 affiliated/employed/enrolled with/at/by/there",
        "without ~2 LEAVE to use affiliation",
      ],
      negative: true,
      not: /not affiliated with (?:the )?(?:journal|authors)/,
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      says: [
        "without ~3 LEAVE of/from/by ~5 HOUSE",
        "not ~1 obtain/have/seek/obtained/sought ~2 LEAVE of/from/by ~3 HOUSE",
        "LEAVE of/from/by ~3 HOUSE ~4 not ~1 obtained/granted/given/sought",
        "no/not/never/lack/lacks/lacked/absence/failed ~3 institutional/company/university/employer/sponsor/corporate/ministry/hospital ~1 LEAVE",
        "without ~1 institutional/company/university/employer/sponsor/corporate/ministry/hospital ~1 LEAVE",
        "HOUSE ~3 did/had/has/BE not/never ~1 granted/approve/approved/authorise/authorised/authorize/authorized/give/given/grant permission/approval/consent?",
      ],
      not: /ethic|review board|\birb\b|animal care|authors?\b/,
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      says: [
        "not ~1 authorised/authorized/permitted/entitled/allowed to use/publish/release/report/share/disclose",
        "unauthorised/unauthorized use/publication/release of ~2 data/results/materials/material",
        "not ~1 permitted/authorised/authorized use/publication/release",
        "without ~3 LEAVE ~2 to/of/from/by/for",
        "used ~2 without ~2 LEAVE",
        "without ~2 LEAVE to use/publish/do/include/release so?",
        "without ~2 LEAVE of professor/dr",
        "not/no ~2 LEAVE to use/publish/include/release",
      ],
      notNear:
        /\b(?:patients?|participants?|subjects?|parents?|relatives|informed|ethic\w*|review board|irb|iacuc|guardians?|copyright|publishers?|journals?|editors?|our knowledge|co-?authors?|authors?|institut\w+|universit\w+|compan(?:y|ies)|hospitals?|employers?|sponsors?|peer|names?|animals?|listed as|et al|plagiari\w+|copied|taken from|attribut\w+)\b/,
    },
  ],
};

export const authorshipExamples: readonly FactExample[] = [
  {
    text: "The paper was submitted [|without the consent of the co-authors|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "The article is retracted because of an [|authorship dispute|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The data were published [|without the permission of the institution|] where the study was performed.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
  {
    text: "The first author [|was never affiliated with|] the University of Nordhaven.",
    gives: [{ code: "false-forged-affiliation" }],
  },
  {
    text: "Dr. Ito's name was included as an author without his knowledge.",
    gives: [{ code: "false-forged-authorship" }],
  },
  {
    text: "The data set was used without permission from its owners.",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "[|Not all of the authors had approved|] the submission.",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  { text: "The [|signatures of the co-authors were forged|].", gives: [{ code: "false-forged-authorship" }] },
  {
    text: "The [|institution had not given permission|] for the publication of the data.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
  {
    text: "The authors could not agree on the order of authors.",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The data were published without the permission of the data owner.",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "The manuscript was published [|without the knowledge of Dr. Lindqvist, who is listed as a co-author|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "[|Changes in authorship|] were made during revision without explanation.",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The lead author was not authorised to use the data.",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "Approval of the Ministry of Health was not obtained for publication.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
];
