import type { Span } from "../span.ts";
import { type Group, type Mention, mentions } from "./agent-phrases.ts";
import { DEGREE } from "./degrees.ts";

const LINK =
  /^(?: \([a-z][a-z -]{2,30}\))?(?:,? ?(?:and\/or|and|&|as well as|together with|along with|in conjunction with|jointly with|with|n?or) (?:also )?|[,;] (?:and |as well as )?(?:by )?|\/)(?:(?:by|also|that of|of) )?$/iu;
/** "Note from the Editors: Dr Vik disagrees." */
const FROM = /\b(?:note|message|comment|statement|reply|letter) (?:from|by|of) $/i;
const APPOSED = /^(?:,? |, (?:namely |i\.e\. )?|: | \()(?:Drs?\.? |Professors? |Profs?\.? )?$/u;

/** "Speaking for all authors, Vik agreed": who speaks is none of those before the comma. */
const SPOKEN_FOR =
  /(?:^|[.;] )\W{0,2}(?:(?:[Ss]peak|[Ww]rit|[Rr]eply|[Rr]espond|[Aa]nswer|[Aa]ct|[Ss]ign)ing (?:for|on behalf of)|As (?:the )?spokes(?:man|woman|person) for|(?:On|In) behalf of|In the name of) $/;

/** Degrees behind a name, up to the verb ("Vik, MD, PhD, agrees"), and those who are not named beside it. */
const DEGREES = new RegExp(
  `^(?:,? ${DEGREE})+(?:,(?= (?!and\\b|or\\b|as\\b|together\\b|the\\b)\\p{Ll}))?|^,? et al\\.?(?= (?:agree|disagree|object|did not|do not|have not|have agreed|could not))`,
  "u",
);
const AS_OFFICE = new RegExp(
  `^(?:, (?:${DEGREE}, )*(?:who (?:is|was|acted|has been|had been) (?:listed |named |designated |indicated |given |serving )?)?| \\()(?:as )?(?:the |an? )?$`,
  "u",
);

/** "American Eel Association (AEA)". */
const ACRONYM = /^ \(\p{Lu}[\p{Lu}\p{Ll}&.-]{1,9}\)/u;

/** The groups of agents in a sentence, in its order. */
export function groupsOf(text: string, sentence: Span): readonly Group[] {
  const groups = grouped(text, mentions(text, sentence), sentence);
  for (const [i, group] of groups.slice(0, 2).entries()) {
    const parted = partedAtComma(text, group, sentence.start);
    if (parted) return [...groups.slice(0, i), ...parted, ...groups.slice(i + 1)];
  }
  return groups;
}

/** "With the consent of the authors, the Editor and Wiley retract": only the last two retract. */
function partedAtComma(text: string, group: Group, start: number): readonly Group[] | undefined {
  if (group.agents.length < 2 || group.from - start > 240) return undefined;
  if (!GOVERNED.test(text.slice(start, group.from)) || !ACTS.test(text.slice(group.to, group.to + 24)))
    return undefined;
  const { agents } = group;
  const at = agents.findIndex(
    (agent, i) => i > 0 && /^, (?!and\b|as well)/.test(text.slice(agents[i - 1]!.to, agent.from)),
  );
  if (at < 0) return undefined;
  return [
    { from: group.from, to: agents[at - 1]!.to, agents: agents.slice(0, at) },
    { from: agents[at]!.from, to: group.to, agents: agents.slice(at) },
  ];
}

const GOVERNED =
  /(?:^|[.;:] )\W{0,2}(?:(?:With|At|On|Upon|By|In|After|Following|Under|Given|Per|As per|Based on|Due to|Because of|Pursuant to)\b)[^,;:]{0,100}\b(?:of|from|by|with|between|to)(?: both| all)? $/i;
const ACTS =
  /^ (?:(?:have|has|had|hereby|jointly|therefore|thus|now|also|all|both|wish(?:es)?|would|decided|agreed|is|are)\b|retract|withdr|remov|issue|publish)/;

/** Somebody who was named before, as the subject of the next clause ("notified the corresponding author, and the author agreed"). */
const ONE_AGAIN = /^the author$/i;
/** More than the one who is named before ("With the exception of Vik, all authors"). */
const OTHERS = /^(?:all|both|each|none|(?:the )?(?:other|remaining|rest|undersigned|two|three|four|five))\b/i;

function isName(mention: Mention): boolean {
  return mention.bare && mention.role === "author";
}

/** Where a mention and the names beside it end: behind the bracket that closes them, and "of this paper". */
function closedAt(text: string, { from, role }: Mention, { to }: Mention): number {
  if (text[to] !== ")" || !/\([^()]*$/.test(text.slice(from, to))) return to;
  const work = role === "author" ? OF_WORK.exec(text.slice(to + 1, to + 60)) : null;
  return to + 1 + (work?.[0].length ?? 0);
}

const OF_WORK =
  /^ of (?:the|this|these) (?:[a-z-]+ ){0,3}(?:articles?|papers?|manuscripts?|publications?|reports?|stud(?:y|ies))\b/;

/** "The university, whose Ethics Cell" */
const WHOSE = /, whose (?:[\p{L}-]+ ){0,2}$/u;

/** A body whose committees speak for it. */
function isOwner({ role }: Mention): boolean {
  return role === "society" || role === "institution";
}

/** Joins a name to the office beside it, then those that commas and "and" join to groups. */
function grouped(text: string, all: readonly Mention[], { end }: Span): Group[] {
  const merged: Mention[] = [];
  for (const each of all) {
    if (each.from < (merged.at(-1)?.to ?? 0)) continue; // a degree behind a name
    const acronym = each.bare && each.role !== "author" ? ACRONYM.exec(text.slice(each.to, each.to + 16)) : null;
    const its =
      each.role === "third-party" &&
      (text.startsWith("its ", each.from) || WHOSE.test(text.slice(Math.max(0, each.from - 30), each.from)));
    const owner = its ? merged.findLast(isOwner)?.role : undefined;
    const degrees = isName(each) ? (DEGREES.exec(text.slice(each.to, each.to + 60))?.[0].length ?? 0) : 0;
    const next = {
      ...each,
      to: each.to + (acronym?.[0].length ?? degrees),
      ...(owner && { role: owner }),
    };
    const last = merged.at(-1);
    const gap = last ? text.slice(last.to, next.from) : "";
    if (
      last &&
      !last.bare &&
      last.role !== "we" &&
      gap.length < 24 &&
      APPOSED.test(gap) &&
      !(
        gap.startsWith(",") &&
        text[next.to] === " " &&
        SPOKEN_FOR.test(text.slice(Math.max(0, last.from - 30), last.from))
      ) &&
      !(gap.startsWith(":") && FROM.test(text.slice(Math.max(0, last.from - 20), last.from)))
    ) {
      const comma = gap.startsWith(",");
      const tail = text.slice(next.to, next.to + 2);
      const many = /s(?:\b|\))/.test(text.slice(last.from, last.to).replace(/'s/, ""));
      const paired =
        last.role === "publisher" || last.role === "society" || last.role === "journal" || last.role === "institution";
      const fits = isName(next)
        ? last.role === "author" || last.role === "editor" || (last.role === "institution" && comma)
        : paired &&
          next.bare &&
          (next.role === last.role ||
            (last.role === "publisher" && /^(?:BMJ|PLOS|Nature|Science|Cell)$/i.test(text.slice(next.from, next.to))));
      if (
        fits &&
        (!comma ||
          /^(?:[,.;)]| [a&])/.test(tail) ||
          (many && /^ (?:who|have)/.test(text.slice(next.to, next.to + 5))) ||
          next.to >= end - 1)
      ) {
        merged[merged.length - 1] = { ...last, to: closedAt(text, last, next), names: [...last.names, ...next.names] };
        continue;
      }
    }
    if (
      last &&
      last.names.length > 0 &&
      !last.bare &&
      isName(next) &&
      (LINK.test(gap) || /^,? $/.test(gap)) &&
      /s\b|\bthem\b/.test(text.slice(last.from, last.names[0]!.from))
    ) {
      merged[merged.length - 1] = { ...last, to: closedAt(text, last, next), names: [...last.names, ...next.names] };
      continue;
    }
    if (
      last?.bare &&
      next.role === "publisher" &&
      !next.bare &&
      last.role !== "author" &&
      /^(?: \([^()]{1,12}\))?, (?:the )?$|^ \(the $/.test(gap)
    ) {
      merged[merged.length - 1] = { ...last, role: "publisher", to: next.to };
      continue;
    }
    if (
      last &&
      isName(last) &&
      !next.bare &&
      (next.role === "editor" || next.role === "author") &&
      !OTHERS.test(text.slice(next.from, next.to)) &&
      AS_OFFICE.test(gap) &&
      !(gap.startsWith(",") && LEFT_OUT.test(text.slice(Math.max(0, last.from - 60), last.from)))
    ) {
      const closed = text[next.to] === ")" && gap.includes("(") ? 1 : 0;
      merged[merged.length - 1] = { ...next, from: last.from, to: next.to + closed, names: last.names };
      continue;
    }
    if (
      last &&
      last.role === "editor" &&
      last.names.length > 0 &&
      !last.organisation &&
      next.bare &&
      next.role !== "author" &&
      /^, (?:the )?$/.test(gap) &&
      !/^ |^, /.test(text.slice(next.to, next.to + 2))
    ) {
      merged[merged.length - 1] = { ...last, to: next.to, organisation: { from: next.from, to: next.to } };
      continue;
    }
    if (last?.role === "we" && !next.bare && /^, (?:as )?(?:the )?$|^ (?:the )?$/.test(gap) && next.role !== "we") {
      merged[merged.length - 1] = { ...next, from: last.from, names: [{ from: next.from, to: next.to }], bare: false };
      continue;
    }
    if (
      last &&
      !last.bare &&
      last.role === "institution" &&
      next.bare &&
      next.role === "third-party" &&
      gap === "'s "
    ) {
      merged[merged.length - 1] = { ...last, to: next.to, names: [{ from: last.from, to: next.to }] };
      continue;
    }
    const again = last?.role === "author" && last.scope === "some" && ONE_AGAIN.test(text.slice(next.from, next.to));
    merged.push(again ? { ...next, scope: "some" } : next);
  }
  const groups: { from: number; to: number; agents: Mention[] }[] = [];
  for (const mention of withoutExcepted(text, merged)) {
    const last = groups.at(-1);
    const previous = last?.agents.at(-1);
    const gap = last ? text.slice(last.to, mention.from) : "";
    const lone =
      /^[,;] $/.test(gap) &&
      !(previous && isName(previous) && isName(mention)) &&
      !/^(?:[,;/]| and| &| \(| as well)/.test(text.slice(mention.to, mention.to + 8));
    if (
      last &&
      previous &&
      !lone &&
      !(previous.role === "author" && ONE_AGAIN.test(text.slice(mention.from, mention.to))) &&
      mention.role !== "we" &&
      mention.from - last.to < 40 &&
      LINK.test(gap) &&
      previous.role !== "we"
    ) {
      last.agents.push(mention);
      last.to = mention.to;
    } else groups.push({ from: mention.from, to: mention.to, agents: [mention] });
  }
  return groups;
}

/** "all authors except Vik, " before the Editor: Vik has no office. */
const LEFT_OUT =
  /\bauthors,? \(?(?:except(?: for)?|excluding|apart from|other than|but|save(?: for)?|with the (?:sole )?exception of) (?:[^()]{2,40} (?:and|&) )?$/;
const EXCEPT =
  /^,? ?\(?(?:except(?: for)?|excluding|apart from|other than|but|save(?: for)?|with the (?:sole )?exception of) $/;
const MORE = /^\)?(?:,? (?:and|&)|,) (?:the )?$/;

/** "All authors except Vik, the Editor and Wiley": those left out stand inside a list and are no part of it. */
function withoutExcepted(text: string, all: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (let i = 0; i < all.length; i++) {
    const whole = all[i]!;
    let last = i;
    while (
      whole.role === "author" &&
      !whole.bare &&
      all[last + 1] &&
      isName(all[last + 1]!) &&
      (last === i ? EXCEPT : LINK).test(text.slice(all[last]!.to, all[last + 1]!.from))
    )
      last++;
    const next = all[last + 1];
    if (
      last > i &&
      next &&
      next.role !== "author" &&
      next.role !== "we" &&
      MORE.test(text.slice(all[last]!.to, next.from))
    ) {
      const to = all[last]!.to;
      kept.push({ ...whole, to: text[to] === ")" ? to + 1 : to, scope: "some" });
      i = last;
    } else kept.push(whole);
  }
  return kept;
}
