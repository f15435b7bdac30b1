import { KIND_NAMES, type Kind } from "./kinds.ts";
import { STANCE_SENTENCES } from "./sentences.ts";

/** The house forms in which a notice can be begun. Their wording is this project's own. */
export const HOUSE_FORMS = ["plain", "labels", "letter", "statements"] as const;
export type HouseForm = (typeof HOUSE_FORMS)[number];

/** Each house form in words: its name, and when it fits. */
export const HOUSE_FORM_NAMES: Readonly<Record<HouseForm, { readonly name: string; readonly description: string }>> = {
  plain: { name: "Plain", description: "One paragraph that says who decided, why, and how the authors answered." },
  labels: { name: "Structured with labels", description: "A line for each thing that must be said, behind its label." },
  letter: { name: "Letter of the editors", description: "The editors speak to the readers as “we”, and sign." },
  statements: {
    name: "Statements of each party",
    description: "A section each for what was found, the publisher's decision, the editors and the authors.",
  },
};

/** What a notice of each kind does, in one line. */
export const KIND_DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  retraction: "The whole article can no longer be relied on.",
  "partial-retraction": "A part of the article is retracted; the rest stands.",
  "retract-and-replace": "The article is retracted and a corrected version takes its place.",
  "expression-of-concern": "Readers are told of serious doubts while they are looked into.",
  correction: "Something in the article was wrong and is put right; its conclusions stand.",
  corrigendum: "A correction of the authors' own error.",
  erratum: "A correction of an error that the journal made.",
  addendum: "Something is added to the article; nothing in it was wrong.",
  withdrawal: "The article is taken back, often before its final publication.",
  removal: "The article itself is taken down, for legal, privacy or safety reasons.",
  reinstatement: "A retraction is undone: the article stands again.",
};

/** What an act is in each voice, why it was done, and what else such a notice has to say; `{…}` is a placeholder. */
interface Said {
  readonly done: string;
  readonly we: string;
  readonly reason: string;
  readonly further?: string;
  /** True where the article is cited in a sentence of its own, because the act's own would grow too long. */
  readonly apart?: true;
}

const correcting: Said = {
  done: "corrected",
  we: "hereby correct",
  reason: "an error in {[insert the section, figure or table]}",
  further: "The corrected version of {[insert the section, figure or table]} is: {[insert the correct text]}.",
};

const WORDINGS: Readonly<Record<Kind, Said>> = {
  retraction: { done: "retracted", we: "hereby retract", reason: "{[insert the reason]}" },
  "partial-retraction": {
    done: "retracted a part of",
    we: "hereby retract a part of",
    reason: "{[insert the reason]}",
    further:
      "The retraction applies to {[insert the sections, figures or tables]} only; the rest of the article stands.",
  },
  "retract-and-replace": {
    done: "retracted and replaced",
    we: "have retracted and replaced",
    reason: "{[insert the reason]}",
    further: "The new version is published as https://doi.org/{10.xxxx/new-version}.",
    apart: true,
  },
  "expression-of-concern": {
    done: "issued this expression of concern about",
    we: "hereby issue this expression of concern about",
    reason: "concerns about {[insert what is in doubt]}",
    further:
      "An investigation by {[name of who investigates]} is under way, and this notice will be updated when it is complete.",
    apart: true,
  },
  correction: correcting,
  corrigendum: correcting,
  erratum: correcting,
  addendum: {
    done: "published this addendum to",
    we: "hereby publish this addendum to",
    reason: "the omission of {[insert what was left out]}",
    further: "The following is hereby added to {[insert the section, figure or table]}: {[insert the text]}.",
  },
  withdrawal: { done: "withdrawn", we: "hereby withdraw", reason: "{[insert the reason]}" },
  removal: {
    done: "removed",
    we: "have removed",
    reason: "{[insert the legal, privacy or safety reason]}",
  },
  reinstatement: {
    done: "reinstated",
    we: "hereby reinstate",
    reason: "{[insert why the retraction does not hold]}",
    further:
      "The earlier retraction notice (https://doi.org/{10.xxxx/retraction}), published on {[date of the retraction]}, is withdrawn.",
    apart: true,
  },
};

/** Gives a placeholder its tab stop: the same words have the same, so that what is typed at one stands at all. */
type Stops = (placeholder: string, ...choices: readonly string[]) => string;

function tabStops(): Stops {
  const known = new Map<string, number>();
  return (placeholder, ...choices) => {
    const number = known.get(placeholder) ?? known.size + 1;
    known.set(placeholder, number);
    const escaped = (words: string) => words.replace(/[\\$},|]/g, "\\$&");
    return choices.length > 0
      ? `\${${number}|${[placeholder, ...choices].map(escaped).join(",")}|}`
      : `\${${number}:${placeholder}}`;
  };
}

/**
 * A notice of a kind in a house form, as an LSP snippet. Nothing is asserted before the writer says it: each placeholder is one that
 * the rule `placeholder-left` finds.
 */
export function formOf(kind: Kind, house: HouseForm): string {
  const stops = tabStops();
  const { done, we, reason, further, apart } = WORDINGS[kind];
  const name = KIND_NAMES[kind].toLowerCase();
  const title = () => stops("[title of the original article]");
  const heading = `# ${KIND_NAMES[kind]}: ${title()}`;
  const who = () =>
    stops(
      "[insert who decided] has",
      "The Editor-in-Chief has",
      "The Editors have",
      "The publisher has",
      "The authors have",
    );
  const published = () => `Published: ${stops("[date of publication]")}`;
  const ownDoi = () => `DOI of this notice: https://doi.org/${stops("10.xxxx/this-notice")}`;
  const article = () =>
    `the article "${title()}" by ${stops("[authors]")} (${stops("[journal]")} ${stops("[year]")}; ${stops("[insert the volume]")}:${stops("[pages]")}, https://doi.org/${stops("10.xxxx/original-article")})`;
  const filled = (words: string) => words.replace(/\{([^}]*)\}/g, (_, placeholder: string) => stops(placeholder));
  const why = () => filled(reason);
  const more = () => (further === undefined ? "" : ` ${filled(further)}`);
  const opening = () => (apart ? `This notice is about ${article()}. ` : "");
  const it = () => (apart ? "this article" : article());
  const response = () =>
    stops("[insert how the authors answered]", ...Object.values(STANCE_SENTENCES).map((sentence) => sentence(name)));
  const approver = () => stops("[name of the Editor-in-Chief]");
  const licence = () =>
    `Licence: ${stops("[insert the licence]", "CC BY 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "CC0 1.0")}`;
  const parts: Readonly<Record<HouseForm, () => readonly string[]>> = {
    plain: () => [
      heading,
      ownDoi(),
      published(),
      `${opening()}${who()} ${done} ${it()} because of ${why()}.${more()} ${response()}`,
      licence(),
    ],
    labels: () => [
      heading,
      ownDoi(),
      published(),
      `Original article: ${stops("[authors]")}. ${title()}. ${stops("[journal]")}. ${stops("[year]")};${stops("[insert the volume]")}:${stops("[pages]")}. https://doi.org/${stops("10.xxxx/original-article")}`,
      `Reason: ${why()}.`,
      `Decision: ${who()} ${done} this article.${more()}`,
      `Approved by: ${approver()}`,
      `Authors' response: ${response()}`,
      licence(),
    ],
    letter: () => [
      heading,
      ownDoi(),
      published(),
      `To the readers of ${stops("[journal]")},`,
      `${opening()}We, the Editors, ${we} ${it()} because of ${why()}.${more()}`,
      response(),
      "On behalf of the Editors,",
      approver(),
      licence(),
    ],
    statements: () => [
      heading,
      ownDoi(),
      published(),
      `This notice is about ${article()}.`,
      "## What was found",
      `The reason for this ${name} is ${why()}.`,
      "## Decision of the publisher",
      `The publisher has ${done} this article.${more()}`,
      "## Statement of the editors",
      `This ${name} was approved by the Editor-in-Chief, ${approver()}.`,
      "## Statement of the authors",
      response(),
      licence(),
    ],
  };
  return `${parts[house]().join("\n\n")}\n`;
}

/** "Retraction, plain": what a form is called in a list. */
export function formTitle(kind: Kind, house: HouseForm): string {
  return `${KIND_NAMES[kind]} · ${HOUSE_FORM_NAMES[house].name}`;
}
