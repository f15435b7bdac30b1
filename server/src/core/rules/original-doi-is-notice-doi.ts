import { rule } from "../rule.ts";
import { columnOf } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";

/** Notices published in place of the article say so: a marked title, or where the retracted version went. Withdrawals and removals are. */
const IN_PLACE =
  /^[\s#*]*\[?(?:RETRACTED|WITHDRAWN|REMOVED|TEMPORARY REMOVAL)\b|(?:in place of|has been replaced (?:by|with) this notice|(?:pdf|full text|version) of (?:the|this) (?:retracted|withdrawn|removed|original) (?:article|paper)|retracted article\.\s*click|(?:original|retracted) (?:article|version|pdf)[^.]{0,60}(?:is available|remains|can be (?:found|viewed)|supplement))/im;

export const originalDoiIsNoticeDoi = rule({
  id: "original-doi-is-notice-doi",
  group: "wrong",
  field: "/originals/0/doi",
  severity: "error",
  summary: "The original's DOI and the notice's own are the same.",
  why: "The notice cannot be told from the article, cited by itself or linked to it.",
  source: "Crossref, registering updates: in-situ updates are discouraged; NISO RP-45-2024 CREC (unverified)",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/eel.1\n\nThe Editors have retracted this article (https://doi.org/[|10.1234/eel.1|]).",
    },
    {
      good: "# Retraction: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/ret.9\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
    {
      good: "# RETRACTED: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/eel.1\n\nThis article (https://doi.org/10.1234/eel.1) has been retracted at the request of the Editors.",
      why: "Published in place of the article.",
    },
    {
      good: "# Withdrawal notice: On the migration of eels\n\n*Journal of Fish Studies*\n\nhttps://doi.org/10.1234/eel.1\n\nThe article, published ahead of print (https://doi.org/10.1234/eel.1), has been withdrawn at the request of the authors.",
      why: "What was ahead of print is withdrawn in place.",
    },
  ],
  *check(notice) {
    const own = notice.item.doi;
    if (!own || columnOf(notice.kind?.value) === "removal" || IN_PLACE.test(notice.text)) return;
    for (const { dois } of notice.originals) {
      const same = dois
        .filter(({ value, span }) => value.toLowerCase() === own.value.toLowerCase() && span.start !== own.span.start)
        .at(-1);
      if (!same) continue;
      yield {
        span: same.span,
        message: say("The DOI {0} is given for the original and for this notice.", same.value),
        related: [{ span: own.span, message: say("Here it is given for the notice.") }],
      };
    }
  },
});
