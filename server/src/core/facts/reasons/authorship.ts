import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const LEAVE =
  "(?:knowledge|consent|approval|permission|agreement|authori[sz]ation|awareness|involvement|consultation|notification|informing|consulting|notifying|notice|consensus|endorsement|participation|assent|authority|obtaining|seeking)";
const LEAVES = `(?:the |any |their |his |her |prior |full |explicit |express |written |proper |due |necessary |required |appropriate |formal |unanimous )*${LEAVE}(?:(?:,|,? (?:and|or|and\\/or)|\\/) ?(?:the |prior |written )?${LEAVE})*`;
const AUTHORS =
  "(?:(?:\\w+ ){0,5}(?:co-?authors?|authors?|co-?workers|collaborators? listed)|(?:some|any|all|several|two|three|one|most) of (?:the|them|his|her|their) ?(?:other )?(?:\\w+ )?(?:co-?authors?|authors?)?)";

export const authorship: Group = {
  cues: [
    "without",
    "authorship",
    "author list",
    "list of authors",
    "author name",
    "authors' name",
    "author's name",
    "name of the",
    "co-author",
    "coauthor",
    "as an author",
    "as author",
    "as a co",
    "to the author",
    "introduced into",
    "not all",
    "not every",
    "not inform",
    "not been inform",
    "not consult",
    "not been consult",
    "guest author",
    "gift author",
    "ghost author",
    "honorary author",
    "omitted",
    "omission",
    "qualif",
    "not agree",
    "agree on",
    "order of",
    "not includ",
    "not list",
    "not approve",
    "never",
    "did not obtain",
    "not authori",
    "not permitted",
    "unauthori",
    "not involved",
    "misspel",
    "unaware",
    "not aware",
    "consent",
    "knowledge",
    "permission",
    "approv",
    "affiliat",
    "signature",
    "forged",
    "forging",
    "impersonat",
    "name",
    "not involved",
    "e-mail",
    "email",
    "identit",
    "authori",
  ],
  wordings: [
    {
      code: "lack-of-approval-from-author",
      negative: true,
      pattern: new RegExp(
        `\\bwithout ${LEAVES} (?:(?:of|from|by|to|or involvement of) )?(?!by (?:the )?(?:lead|first|corresponding|submitting|senior) )(?:[\\w']+ ){0,2}?(?!patient|reader)(?:${AUTHORS}|[^.;:]{0,60}(?:listed|named) as (?:an? |the )?(?:\\w+ )?(?:co-?)?authors?)`,
        "i",
      ),
      not: /names? (?:\w+ ){0,4}without|(?:added|listed|included|named) (?:\w+ ){0,6}without/i,
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      pattern:
        /\b(?:co-?)?authors?\b[^.;:]{0,90}\b(?:(?:was|were|is|are|had|has|have|did|been) (?:not|never)(?: been)? (?:\w+ )?(?:aware of|informed (?:of|about)|consulted|agree(?:d)? to (?:the |its |be )?(?:submi|publi|incl)\w*|approve[d]?(?: of)?|consent(?:ed)?|seen|see|given (?:\w+ ){0,3}(?:consent|permission|approval)|give (?:\w+ ){0,3}(?:consent|permission|approval)|contacted about|know about|read)(?: [^.;:]{0,50})?|(?:was|were) unaware (?:of|that))/i,
      not: /(?:agree|aware|informed|respon|consent|approve|read)\w* (?:\w+ ){0,5}(?:retraction|notice|correction|withdrawal|expression|decision|manipulat|third|of (?:any|this|the) (?:attempt|error|concern|manipul|origin))|informed about the origin|did not (?:agree|consent) (?:to|with) (?:this|the) (?:retract|notice|decision|withdraw)|names? had been|their names/i,
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      pattern:
        /\b(?:not|never) (?:\w+ ){0,3}(?:approved|seen|read|agreed|authori[sz]ed|consented) (?:[^.;:]{0,40} )?by (?:all|any|some|one|the other) (?:of )?(?:\w+ ){0,3}(?:co-?)?authors?|\b(?:(?:Dr|Prof(?:essor)?|Mr|Ms|Mrs)[.․]? (?:[\w.․-]+ ){1,3}|[\w.․-]+, (?:a|the) (?:\w+ )?co-?author, )(?:did not|had not|has not|never) (?:\w+ )?(?:approve|approved|consent|agree to (?:the |its )?(?:submission|publication)|see|seen)\b|\bwithout (?:all|some|any|the)(?: of)?(?: the)? (?:other )?(?:co-?)?authors (?:\w+ ){0,3}(?:agreed|approved|consented|agreeing|approving|knowing|consenting)|\bnot (?:all|every)(?: of)?(?: the)? (?:named |listed |other )?(?:co-?)?authors? [^.;:]{0,30}(?:approve|agree|consent|aware|seen|inform|read|contribut)\w*|\b(?:lack|absence|failure to (?:obtain|seek|get)|did not (?:obtain|have|seek|get)|not (?:obtain|have|received?)) (?:of )?(?:[\w']+ ){0,3}(?:approval|consent|permission|agreement|authori[sz]ation) (?:of|from|by|for publication from) (?:[\w']+ ){0,4}(?:co-?authors?|authors)|\b(?:although|despite being|though) (?:[\w']+ ){0,4}(?:listed|named|included) as (?:an? )?(?:co-?)?author[^.;:]{0,30}not aware/i,
    },
    {
      code: "false-forged-authorship",
      pattern:
        /\b(?:unaware|not aware|no knowledge|without (?:[\w',]+ ){0,6}(?:knowledge|consent|permission|approval|agreement|awareness))(?![^.;:]{0,50}\bwho\b)[^.;:]{0,60}\b(?:names?|listed as|named as|included as|added as|inclusion as|author list|their inclusion|his inclusion|her inclusion)/i,
      negative: true,
    },
    {
      code: "false-forged-authorship",
      pattern:
        /\b(?:names?|(?:listed|named|included|added|designated) (?:as|in the author)|(?:added|included) to the (?:list|author))\b[^.;:]{0,80}\b(?:without (?:\w+ ){0,5}(?:knowledge|consent|permission|approval|agreement|awareness|authori[sz]ation)|fraudulently|falsely)/i,
      negative: true,
      not: /without [^.;]{0,40}(?:patient|ethic)/i,
    },
    {
      code: "false-forged-authorship",
      pattern:
        /\b(?:forg(?:ed|ing|ery of)|fabricat(?:ed|ing)|falsif(?:ied|ying)|fake|false|fictitious|fraudulent|bogus|non-?existent|imperson\w+(?: of)?|invented|misus(?:ed|ing)|made[- ]up)(?: (?!data\b|results?\b|reviewers?\b|peer\b)[\w'/-]+){0,4} (?:authorships?|authors?(?! (?:list )?affil)|co-?authors?|e-?mail (?:address(?:es)?|accounts?)|signatures?|author identit(?:y|ies)|consent of (?:\w+ )?co-?authors?)/i,
      not: /review|referee|(?:fabricated|falsified|false) (?:by|data)|authors? (?:have |has )?(?:falsif|fabricat)|by (?:the |one |an? )?(?:\w+ )?authors?/i,
    },
    {
      code: "false-forged-authorship",
      pattern:
        /\b(?:signatures?|author identit(?:y|ies)|e-?mail address(?:es)? of (?:\w+ ){0,3}authors?|(?:co-?)?authors? (?:were|was) (?:\w+ )?introduced into|authors?[^.;:]{0,30}introduced into the author list)\b[^.;:]{0,50}(?:\b(?:forged|falsified|fake[d]?|fabricated)\b|author list)/i,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      pattern:
        /\b(?:authorship (?:dispute|disagreement|conflict|irregularit|issue|concern|problem|change|discrepanc|question|criteria|misconduct|manipulation|controvers|claim)\w*|(?:disputes?|disagreements?|(?:could|did|can) ?not agree|not able to agree|unable to agree|conflicts?|controvers(?:y|ies)|irregularit(?:y|ies)|changes?|disput(?:ed|ing)|contested) (?:[\w-]+ ){0,4}(?:of |about |over |regarding |in |to |concerning |on |among |between )?(?:the |its )?(?:\w+ ){0,3}(?:authorships?|author lists?|order of (?:the )?authors|authors order|list of authors|author order)|(?:did|do|does|not|had) (?:not )?(?:\w+ )?(?:qualify|qualified|meet|fulfil+|satisf(?:y|ied)|deserve) (?:\w+ ){0,5}(?:for )?(?:\w+ )?authorship|(?:guest|gift|ghost|honorary|undeserved|inappropriate|unjustified|purchased) authors?(?:hip)?|authors? (?:\([^)]{0,200}\) )?(?:was|were) not involved (?:with|in)|(?:was|were|is|are|been) (?:not|incorrectly|wrongly|mistakenly|erroneously) (?:\w+ )?(?:listed|included|credited|named|acknowledged) as (?:an? |the )?(?:co-?)?authors?|(?:omitted|excluded|removed|left out|missing|failed to (?:list|include|name|credit)|not (?:listed|included|credited|named)) (?:[\w-]+ ){0,6}(?:as (?:an? )?(?:co-?)?authors?|from (?:the )?(?:list of authors|author list|authorship)|contributors?|author(?:s|'s)? names?)|omission of (?:\w+ ){0,4}(?:co-?)?authors?|not involved in (?:the|this) (?:study|work|research|article|paper|manuscript))/i,
      not: /not involved in (?:the )?(?:editorial|review|decision|peer)/i,
    },
    {
      code: "false-forged-affiliation",
      pattern:
        /\b(?:(?:false|forged|fake|fabricated|fictitious|non-?existent|fraudulent|falsified)(?:ly)? (?:[\w-]+ ){0,3}(?:(?:institutional )?affiliations?|affiliated)|affiliations?\b[^.;:]{0,60}\b(?:false|forged|fake|fabricated|fictitious|fraudulent|falsified|falsely)|(?:was|were|is|are|been|has|had) (?:not|never) (?:\w+ )?(?:affiliated with|employed (?:at|by)|an? employee of)|not affiliated (?:with|to)|without (?:the )?(?:permission|authori[sz]ation|approval) to use (?:the|its) affiliation)/i,
      not: /not affiliated with the (?:journal|authors)/i,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      pattern:
        /\b(?:(?:incorrect|wrong|erroneous|inaccurate|misspel\w+|omitted|missing)(?:ly)? (?:[\w'-]+ ){0,3}(?:affiliations?|author names?|authors?' names?|name of (?:an?|the) (?:\w+ )?author)|(?:affiliations?|author(?:'s|s'|s)? (?:sur|last |first )?names?|name of (?:the |an? )?(?:\w+ )?(?:co-?)?author)\b[^.;:]{0,70}\b(?:incorrect|wrong|erroneous|misspel|mis-spel|omitted|missing|not (?:listed|included|correct)|in error|inadvertently))\w*/i,
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      pattern: new RegExp(
        `\\bwithout ${LEAVES} (?:of|from|by) (?:[\\w',-]+ ){0,8}?(?:institut(?:e|ion)s?|universit(?:y|ies)|compan(?:y|ies)|hospitals?|employers?|sponsors?|funders?|department|cent(?:er|re)|ministry|organi[sz]ation|agency|laborator(?:y|ies)|management|manufacturer|authorities|government)\\b`,
        "i",
      ),
      not: /ethic|review board|\bIRB\b/i,
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      pattern:
        /\b(?:(?:no|not|did not|never|lack(?:s|ed|ing)?(?: of)?|absence of|failed to) (?:[\w-]+ ){0,5}(?:institutional|company|university|employer|sponsor|corporate|ministry|hospital) (?:\w+ )?(?:approval|permission|authori[sz]ation|clearance|consent)|(?:institut(?:e|ion)|university|company|hospital|employer|sponsor|ministry|government|authorities)\b[^.;:]{0,30}(?:did not|had not|has not|never|was not|were not|been not) (?:\w+ )?(?:obtained|granted|approve|approved|authori[sz]ed?|give (?:\w+ )?(?:permission|approval|consent)|given (?:\w+ )?(?:permission|approval|consent)|grant(?:ed)? (?:\w+ )?(?:permission|approval)))/i,
      not: /ethic|review board|\bIRB\b|animal care/i,
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      pattern:
        /\b(?:not|un-?) ?(?:\w+ )?(?:authori[sz]ed|permitted|entitled|allowed) (?:to (?:use|publish|release|report|share|disclose) (?:\w+ ){0,3}(?:data|results|materials?|images?)|(?:use|publication|release) of (?:\w+ ){0,3}(?:data|results|materials?))/i,
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      pattern: new RegExp(
        `\\b(?:without|lack of|did not (?:have|obtain|seek)|no) (?:having )?(?:obtaining )?${LEAVES}(?: (?:to (?:use|publish|do so|include|release)|of|from|by|for)\\b(?: [\\w'’.-]+){0,8}| of all collaborators)?`,
        "i",
      ),
      not: /\b(?:patients?|participants?|subjects?|parents?|relatives|informed|ethic\w*|review board|IRB|IACUC|guardians?|copyright|publishers?|journals?|editors?|our knowledge|co-?authors?|(?:without|of|from|by) (?:[\w,']+ ){0,9}authors?|institut\w+|universit\w+|compan(?:y|ies)|hospitals?|employers?|sponsors?|peer|due (?:notice|acknowledg)|names?|animals?|listed as|et al|plagiari\w+|copied|taken from|attribut\w+)\b/i,
    },
  ],
};

export const authorshipExamples: readonly FactExample[] = [
  {
    text: "The paper was submitted [|without the consent of the co-authors|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "[|Not all of the authors had approved|] the submission.",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "The manuscript was published [|without the knowledge of Dr. Lindqvist, who is listed as a co-author|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "Dr. Ito's [|name was included as an author without his knowledge|].",
    gives: [{ code: "false-forged-authorship" }],
  },
  { text: "The [|signatures of the co-authors were forged|].", gives: [{ code: "false-forged-authorship" }] },
  {
    text: "The article is retracted because of an [|authorship dispute|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The authors [|could not agree on the order of authors|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "[|Changes in authorship|] were made during revision without explanation.",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The data were published [|without the permission of the institution|] where the study was performed.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
  {
    text: "The data set was used [|without permission from its owners.|]",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "The [|name of the third author was misspelled|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The data were published [|without the permission of the data owner.|]",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "The lead author was [|not authorised to use the data|].",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "All of the [|co-authors were unaware of|] the submission.",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "The corresponding author [|did not obtain the permission of the other authors|] before submission.",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  { text: "[|Professor Ek did not approve|] the final version.", gives: [{ code: "lack-of-approval-from-author" }] },
  {
    text: "Two persons who contributed to the work [|were not included as authors|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "A [|disagreement among the authors about authorship|] could not be resolved.",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  { text: "The [|list of authors is incorrect|].", gives: [{ code: "concerns-issues-about-authorship-affiliation" }] },
  {
    text: "The first author [|was never affiliated with|] the University of Nordhaven.",
    gives: [{ code: "false-forged-affiliation" }],
  },
  {
    text: "The [|affiliation of the second author was given incorrectly|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The authors were [|not able to agree on authorship|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "One of the contributors had been [|omitted from the list of authors|].",
    gives: [{ code: "concerns-issues-about-authorship-affiliation" }],
  },
  {
    text: "The [|co-authors had not been informed of the submission|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "The article was submitted [|without all authors having agreed|] to its content.",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "The article used data obtained [|without the approval of the project leader.|]",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  {
    text: "The [|institution had not given permission|] for the publication of the data.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
  {
    text: "Approval of the [|Ministry of Health was not obtained|] for publication.",
    gives: [{ code: "lack-of-approval-from-company-institution" }],
  },
];
