import type { Rule } from "../rule.ts";
import { annotationDisagrees } from "./annotation-disagrees.ts";
import { annotationInvalid } from "./annotation-invalid.ts";
import { annotationUnknown } from "./annotation-unknown.ts";
import { approvalMissing } from "./approval-missing.ts";
import { citationUnbalanced } from "./citation-unbalanced.ts";
import { correctedTextMissing } from "./corrected-text-missing.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateIncomplete } from "./date-incomplete.ts";
import { dateOrder } from "./date-order.ts";
import { decisionMissing } from "./decision-missing.ts";
import { doiBroken } from "./doi-broken.ts";
import { doiConflict } from "./doi-conflict.ts";
import { doiForm } from "./doi-form.ts";
import { doiGlued } from "./doi-glued.ts";
import { doiMalformed } from "./doi-malformed.ts";
import { duplicateNotice } from "./duplicate-notice.ts";
import { euphemism } from "./euphemism.ts";
import { identifierChecksum } from "./identifier-checksum.ts";
import { inquiryStatusMissing } from "./inquiry-status-missing.ts";
import { kindConflict } from "./kind-conflict.ts";
import { kindMissing } from "./kind-missing.ts";
import { licenceMissing } from "./licence-missing.ts";
import { locationMissing } from "./location-missing.ts";
import { noticeChain } from "./notice-chain.ts";
import { noticeDateMissing } from "./notice-date-missing.ts";
import { noticeDoiDuplicate } from "./notice-doi-duplicate.ts";
import { noticeDoiMissing } from "./notice-doi-missing.ts";
import { originalAuthorsMissing } from "./original-authors-missing.ts";
import { originalDoiIsNoticeDoi } from "./original-doi-is-notice-doi.ts";
import { originalDoiMissing } from "./original-doi-missing.ts";
import { originalJournalMissing } from "./original-journal-missing.ts";
import { originalTitleMissing } from "./original-title-missing.ts";
import { originalYearMissing } from "./original-year-missing.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { reasonMissing } from "./reason-missing.ts";
import { reasonUncoded } from "./reason-uncoded.ts";
import { reasonVague } from "./reason-vague.ts";
import { recordStale } from "./record-stale.ts";
import { removalUnjustified } from "./removal-unjustified.ts";
import { replacementMissing } from "./replacement-missing.ts";
import { responseMissing } from "./response-missing.ts";
import { supersededNoticeMissing } from "./superseded-notice-missing.ts";
import { suppressionUnused } from "./suppression-unused.ts";
import { titleMismatch } from "./title-mismatch.ts";
import { titleSpacing } from "./title-spacing.ts";
import { wordingAccusing } from "./wording-accusing.ts";
import { yearConflict } from "./year-conflict.ts";

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  kindMissing,
  originalTitleMissing,
  originalDoiMissing,
  originalAuthorsMissing,
  originalJournalMissing,
  originalYearMissing,
  reasonMissing,
  reasonUncoded,
  decisionMissing,
  approvalMissing,
  responseMissing,
  noticeDoiMissing,
  noticeDateMissing,
  dateIncomplete,
  licenceMissing,
  locationMissing,
  correctedTextMissing,
  inquiryStatusMissing,
  removalUnjustified,
  supersededNoticeMissing,
  replacementMissing,
  doiMalformed,
  doiBroken,
  doiGlued,
  originalDoiIsNoticeDoi,
  dateImpossible,
  placeholderLeft,
  doiConflict,
  titleMismatch,
  citationUnbalanced,
  dateOrder,
  yearConflict,
  kindConflict,
  identifierChecksum,
  duplicateNotice,
  noticeDoiDuplicate,
  noticeChain,
  doiForm,
  titleSpacing,
  wordingAccusing,
  reasonVague,
  euphemism,
  recordStale,
  annotationInvalid,
  annotationUnknown,
  annotationDisagrees,
  suppressionUnused,
];
