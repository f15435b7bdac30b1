import { rule } from "../rule.ts";
import { say } from "../wording.ts";

export const dateIncomplete = rule({
  id: "date-incomplete",
  group: "missing",
  field: "/notice/published",
  severity: "information",
  summary: "The notice's date has no day.",
  why: "Crossref takes the date of an update only as a full day; somebody will have to invent the missing part.",
  source: "Crossref schema 5.3.1: update/@date is an xsd:date",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nPublished: [|May 2021|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nPublished: 3 May 2021\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check({ item: { published } }) {
    if (!published || published.value.length === "2021-05-03".length) return;
    const message =
      published.value.length === "2021".length
        ? say("The date of this notice, {0}, has no month and day.", published.value)
        : say("The date of this notice, {0}, has no day.", published.value);
    yield { span: published.span, message };
  },
});
