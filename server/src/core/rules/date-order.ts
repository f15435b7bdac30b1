import { rule } from "../rule.ts";
import type { Reading } from "../span.ts";
import { type Said, say } from "../wording.ts";

/** True where `a` lies before `b` at the precision that both have; both ISO 8601. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

export const dateOrder = rule({
  id: "date-order",
  group: "wrong",
  severity: "warning",
  summary: "Dates stand in an order that cannot be.",
  why: "One of the dates is wrong.",
  source: "House rule",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nReceived: 5 May 2021; Accepted: [|3 May 2021|]; Published: 9 May 2021\n\nThe Editors have retracted this article.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nReceived: 3 May 2021; Accepted: 5 May 2021; Published: 9 May 2021\n\nThe Editors have retracted this article.",
    },
  ],
  *check({ item: { received, accepted, published }, originals }) {
    const appeared = originals.flatMap(
      ({ published: day, year }) => day ?? (year ? [{ value: String(year.value), span: year.span }] : []),
    );
    const tooEarly = (day: string) => say("The notice appeared before its original ({0}).", day);
    const pairs: readonly (readonly [
      Reading<string> | undefined,
      Reading<string> | undefined,
      (day: string) => Said,
    ])[] = [
      [received, accepted, (day) => say("It was accepted before it was received ({0}).", day)],
      [accepted, published, (day) => say("It was published before it was accepted ({0}).", day)],
      [accepted ? undefined : received, published, (day) => say("It was published before it was received ({0}).", day)],
      ...appeared.map((day) => [day, published, tooEarly] as const),
    ];
    for (const [before, after, words] of pairs) {
      if (!before || !after || !isEarlier(after.value, before.value)) continue;
      yield {
        span: after.span,
        message: words(before.value),
        related: [{ span: before.span, message: say("The other date.") }],
      };
    }
  },
});
