export { ACROSS_RULES, type Across, cardOf, findAcross } from "./across.ts";
export type { Annotations } from "./annotations/annotations.ts";
export { ANNOTATION_KEYS, frontMatterOf } from "./annotations/fence.ts";
export { type Form, formAt } from "./annotations/form.ts";
export { type FrontMatterPlace, understand } from "./annotations/parse.ts";
export { BEHIND, inline, type Path, stating, type Writable } from "./annotations/write.ts";
export { type Block, type BlockKind, sentencesOf, spanOf, spanOfBlock } from "./block.ts";
export { type Card, detached, type Place } from "./card.ts";
export {
  check,
  checkNotice,
  type Finding,
  inOrder,
  isSuppressed,
  type PlacedFinding,
  severityOf,
} from "./check.ts";
export { looksLikeNotice } from "./detect.ts";
export { type Document, edit, open, Part, partAt, textOf } from "./document.ts";
export type * from "./facts/fact.ts";
export { likelyCauses } from "./facts/reasons/likely.ts";
export { attempt, fixesTogether } from "./fix.ts";
export { lineStart, offsetAt, type Position, positionAt, type Range, rangeAt, rangeIn } from "./lines.ts";
export { type Mention, type Mentions, mentions } from "./mentions.ts";
export type * from "./notice.ts";
export {
  type Entry,
  type FileContents,
  type IndexedFile,
  type NoticeIndex,
  noticeIndex,
  placeBeside,
  whereIs,
} from "./noticeIndex.ts";
export { type Normalised, normalised } from "./pasted.ts";
export { plain } from "./plain.ts";
export { read, rehearse } from "./read.ts";
export { type NoticeRecord, record, recordSchema } from "./record.ts";
export { doiIn, renameDoi, renameTitle } from "./rename.ts";
export {
  applyEdits,
  type Complaint,
  type Edit,
  type Fix,
  type Phrase,
  type RelatedPlace,
  type Rule,
  type RuleExample,
  SEVERITIES,
  type Severity,
  snippetText,
} from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { recordStale } from "./rules/record-stale.ts";
export type { Severities } from "./severity.ts";
export { contains, join, overlaps, quote, type Reading, type Span } from "./span.ts";
export { suppressedInFile } from "./suppression.ts";
export { FIELD_LABELS, type Field, fieldAt, fieldPath } from "./vocabulary/fields.ts";
export {
  formOf,
  formTitle,
  HOUSE_FORM_NAMES,
  HOUSE_FORMS,
  type HouseForm,
  KIND_DESCRIPTIONS,
} from "./vocabulary/forms.ts";
export { columnOf, KIND_NAMES, KINDS, type Kind, kindInWords, oneOfKind, titlePrefix } from "./vocabulary/kinds.ts";
export { LABEL_MEANINGS, LABELS, type Label, type LabelRole } from "./vocabulary/labels.ts";
export { OFFICES } from "./vocabulary/offices.ts";
export { REASON_PHRASES } from "./vocabulary/reasonPhrases.ts";
export { REASON_GROUPS, REASON_TERMS, type ReasonTerm, reasonTerm } from "./vocabulary/reasons.ts";
export { ENUM_WORDS, type EnumWords, RECORD_WORDS, type Words } from "./vocabulary/recordWords.ts";
export { RELATIONS, type Relation, ROLES, type Role, STANCES, type Stance } from "./vocabulary/roles.ts";
export { type Sentence, sentencesFor } from "./vocabulary/sentences.ts";
export { TITLE_TEMPLATES } from "./vocabulary/titleTemplates.ts";
export { type Said, say, wordsOf } from "./wording.ts";
