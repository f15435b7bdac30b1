import { spanOf } from "../block.ts";
import type { FactExample, Recogniser } from "./fact.ts";

const NAME =
  "(?:The )?[\\p{Lu}][\\p{L}\\p{N}&.'’-]*(?: (?:(?:of|and|the|for|in|de|da|do|del|e|y|on) )*[\\p{Lu}(&][\\p{L}\\p{N}&.'’()-]*){0,9}";
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b[Ll]icen[sc]ee:? (?:to )?(${NAME}|[a-z]{8,40})`, "u"),
  new RegExp(`\\b(?:[Pp]ublished|PUBLISHED) (?:and hosted )?(?:by|for [^.,;]{3,80} by) (?:the )?(${NAME})`, "u"),
  new RegExp(`^(?:Publisher'?s? [Nn]ote:?\\s+)?(${NAME}) (?:remains|stays) neutral with`, "u"),
  new RegExp(`(?:^|[;.|] )(?:[Pp]ublisher|PUBLISHER): (${NAME})`, "u"),
  new RegExp(`\\blicen[sc]ed? to (${NAME}) under\\b`, "u"),
];
const HOUSES =
  /(?:©|\(c\)|copyright)[^.]{0,60}?\b(Elsevier(?: (?:B\.V\.|Ltd|Inc|Masson SAS|GmbH|Science))?\.?|John Wiley (?:&|and) Sons,? ?(?:Ltd|Inc|A\/S)?|Wiley(?:-VCH(?: Verlag)?(?: GmbH)?|-Blackwell| Periodicals(?:,? (?:Inc|LLC))?| Publishing)|Blackwell Publishing(?: Ltd)?|Springer(?:[ -][A-Z][A-Za-z-]+){0,3}|Macmillan Publishers(?: Limited)?|Nature Publishing Group|Nature America(?:, Inc)?|Taylor & Francis(?: Group)?|Informa UK(?: Limited)?|SAGE Publications(?:,? (?:Inc|Ltd))?|Oxford University Press|Cambridge University Press|Wolters Kluwer[A-Za-z -]{0,30}|Lippincott Williams & Wilkins|BMJ Publishing Group(?: Ltd)?|IOP Publishing(?: Ltd)?|Royal Society of Chemistry|American Chemical Society|American Medical Association|Massachusetts Medical Society|IEEE|MDPI|Hindawi(?: Publishing Corporation| Limited)?|Frontiers Media(?: S\.?A\.?)?|S\. Karger AG,? Basel|Karger|Thieme|De Gruyter|Portland Press|Rockefeller University Press|Mary Ann Liebert,? Inc|Dove (?:Medical )?Press|Spandidos Publications)/i;
const ADDRESS = new RegExp(
  `^(${NAME} (?:AG|GmbH|Ltd\\.?|Inc\\.?|B\\.V\\.|S\\.A\\.|LLC|Publishing|Press|Publishers|Media)), [\\p{Lu}]`,
  "u",
);

/** The publisher where it is named as such: an imprint or copyright line, "Published by", "licensee", "remains neutral". */
export const publisher: Recogniser = {
  name: "publisher",
  cue: /licen[sc]ee|licen[sc]ed? to|published|publisher|neutral|©|\(c\)|copyright|AG,|GmbH,|Ltd\.?,|Inc\.?,|Press,|Media,|Publish/i,
  *find(block) {
    if (block.kind === "reference") return;
    const { text } = block.plain;
    for (const form of FORMS) {
      const found = form.exec(text);
      if (!found) continue;
      const name = cleaned(found[1] ?? "");
      if (
        name.length < 3 ||
        isSentence(name) ||
        (/published/i.test(found[0]) &&
          /\b(?:paper|article|study|report|work)s?\b[^.]{0,60}$/i.test(text.slice(0, found.index)))
      )
        continue;
      const from = found.index + found[0].lastIndexOf(found[1] ?? "");
      const span = spanOf(block, from, from + name.length);
      yield { kind: "publisher", span, name: { value: name, span } };
      return;
    }
    const house = HOUSES.exec(text) ?? (block.front && text.length < 120 ? ADDRESS.exec(text) : null);
    if (!house) return;
    const name = cleaned(house[1] ?? "");
    const from = house.index + house[0].lastIndexOf(name);
    const span = spanOf(block, from, from + name.length);
    yield { kind: "publisher", span, name: { value: name, span } };
  },
};

/** Without the sentence or address that follows the name. */
function cleaned(words: string): string {
  return words
    .replace(
      /(?:\.? |(?<=Ltd|Inc)\.? ?)(?:This|Open|The|All|Creative|Distributed|Published|Copyright|Reproduction|Under|In|On|An|A|For|Editors?|Authors?)\b.*$/u,
      "",
    )
    .replace(/[ ,;(&-]+$/, "")
    .replace(/(?<!\b(?:Co|B\.V|S\.A|Corp|S\.L|S\.p\.A))\.$/, "")
    .trim();
}

function isSentence(name: string): boolean {
  return /^(?:The (?:Authors?|Editors?)|Authors?|Editors?|This|It|We|They)\b/.test(name);
}

export const examples: readonly FactExample[] = [
  {
    text: "Copyright © 2013 Doe et al.; licensee [|Eel Central Ltd|]. This is an Open Access article",
    gives: [{ name: "Eel Central Ltd" }],
  },
  { text: "© 2013 by the authors; licensee [|MDPI|], Basel, Switzerland.", gives: [{ name: "MDPI" }] },
  {
    text: "© 2016. Published by [|The Company of Anglers Ltd|] This is an Open Access article",
    gives: [{ name: "The Company of Anglers Ltd" }],
  },
  {
    text: "Published by [|Oxbow University Press|] on behalf of the Eel Society.",
    gives: [{ name: "Oxbow University Press" }],
  },
  {
    text: "[|Springer Nature|] remains neutral with regard to jurisdictional claims in published maps.",
    gives: [{ name: "Springer Nature" }],
  },
  { text: "© 2015 [|Elsevier Ltd|]. All rights reserved.", gives: [{ name: "Elsevier Ltd" }] },
  { text: "The paper published by Doe and Roe was copied.", gives: [] },
  { text: "An article published by Diao et al. (2015) is similar.", gives: [] },
  { text: "[|Eel Press AG|], Basel, Switzerland", block: { front: true }, gives: [{ name: "Eel Press AG" }] },
];
