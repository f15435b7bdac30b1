import { KIND_NAMES } from "./kinds.ts";
import { REASON_TERMS } from "./reasons.ts";

/** Path of a property (`originals[].doi`) → what it means. */
export type Words = Readonly<Record<string, string>>;
/** Path → value of its enumeration → what that means. */
export type EnumWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

const AGENT = (list: string): Words => ({
  [`decision.${list}[].role`]:
    "In which office: author, editor, journal, publisher, society, institution or third party.",
  [`decision.${list}[].name`]: "A person, an office or a body, as printed.",
  [`decision.${list}[].organisation`]: "The organisation printed beside the name.",
  [`decision.${list}[].quote`]: "The passage that says so, each run of white space as one blank.",
});

const DATE = "ISO 8601 at the precision printed: 2019, 2019-10 or 2019-10-04.";
const QUOTE = "The passage that says so, each run of white space as one blank.";

/** What each field of a record means. */
export const RECORD_WORDS: Words = {
  version: "The version of this form of record.",
  kind: "What the notice does, which decides over what its heading says.",
  language: "The language of the notice's own prose, BCP 47.",
  notice: "The notice as an item of its own.",
  "notice.title":
    "The notice's title in one line, with its own prefix (“Retraction: …”), without markup and final full stop.",
  "notice.doi": "The DOI of the notice itself, bare (10.…), case as printed.",
  "notice.journal": "The journal that carries the notice, as printed.",
  "notice.publisher": "The publisher, named as such in an imprint, “Published by”, a publisher's note.",
  "notice.authors": "The notice's byline as printed: one string a person or body, without affiliation marks.",
  "notice.volume": "The volume that carries the notice, as printed.",
  "notice.issue": "The issue that carries the notice, as printed.",
  "notice.pages": "The notice's pages or article number, as printed.",
  "notice.received": `When the notice was received. ${DATE}`,
  "notice.accepted": `When the notice was accepted. ${DATE}`,
  "notice.published": `When the notice appeared, as it says itself. ${DATE}`,
  "notice.licence": "The licence of the notice, with its version where one is printed (CC BY 4.0).",
  originals: "The article or articles that the notice is about.",
  "originals[].title": "The article's title in one line, without the notice's prefix, markup and final full stop.",
  "originals[].doi": "The article's DOI, bare (10.…), case as printed.",
  "originals[].pmid": "The article's number in PubMed.",
  "originals[].authors": "The article's authors as printed, one string a person; “et al.” is left out.",
  "originals[].journal": "The article's journal, as printed.",
  "originals[].year": "The year in which the article appeared.",
  "originals[].volume": "The article's volume, as printed.",
  "originals[].issue": "The article's issue, as printed.",
  "originals[].pages": "The article's pages or article number, as printed.",
  "originals[].published": `When the article appeared. ${DATE}`,
  reasons:
    "The causes that the text states for the action, in the Retraction Watch vocabulary; none where it states none.",
  "reasons[].code": "The most specific code that the words support.",
  "reasons[].label": "The vocabulary's own term for the code.",
  "reasons[].quote": "The shortest passage that states it, each run of white space as one blank.",
  decision: "Who stands behind the action.",
  "decision.by": "Who carries the action out.",
  ...AGENT("by"),
  "decision.requestedBy": "At whose request.",
  ...AGENT("requestedBy"),
  "decision.approvedBy": "Who approved, endorsed or agreed to it in an office.",
  ...AGENT("approvedBy"),
  "decision.guideline": "The guideline named for the decision itself, such as COPE.",
  responses: "What the text says of the authors' position.",
  "responses[].stance": "What their position is.",
  "responses[].authors": "Whose: all, some, or a list of names as printed.",
  "responses[].spokesperson": "Who said so on the others' behalf.",
  "responses[].quote": QUOTE,
  inquiries: "Investigations that the text mentions.",
  "inquiries[].by": "Who inquired, where the text says so.",
  "inquiries[].name": "The person, office or body that inquired, as printed.",
  "inquiries[].guideline": "The guideline or policy named for the inquiry.",
  "inquiries[].quote": QUOTE,
  related: "Other notices and versions that bear on the article.",
  "related[].relation": "How the other item stands to the article.",
  "related[].kind": "What kind of notice the other item is.",
  "related[].doi": "The other item's DOI, bare (10.…).",
  "related[].citation": "The other item's citation, as printed.",
  "related[].quote": QUOTE,
  evidence:
    'Where each value was read: JSON Pointer (RFC 6901) → half-open UTF-16 offsets in the file, counted after a byte-order mark; "source": "annotation" where it is stated in the front matter.',
};

const RELATION_WORDS = {
  follows: "An earlier notice on the same article, such as an expression of concern.",
  "replaced-by": "A new version of the article.",
  replaces: "The version that this one takes the place of.",
  reinstates: "The retraction that this notice undoes.",
  "duplicate-of": "The article that the original repeats, or takes from.",
};

/** What the values of enumerations mean. */
export const ENUM_WORDS: EnumWords = {
  kind: KIND_NAMES,
  "related[].kind": KIND_NAMES,
  "reasons[].code": Object.fromEntries(REASON_TERMS.map(({ code, label, meaning }) => [code, `${label}: ${meaning}`])),
  "responses[].stance": {
    agree: "They agree; authors who retract their own article, too.",
    disagree: "They disagree.",
    neither: "They neither agreed nor disagreed, or would not say.",
    "no-response": "They did not answer.",
    "not-reached": "They could not be reached: no current address, deceased.",
    informed: "They were told, or given a chance to answer; no position is stated.",
  },
  "related[].relation": RELATION_WORDS,
};
