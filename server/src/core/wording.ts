/**
 * A sentence of ours with what stands in it, so that it can be said in another language: `{0}` in the template is the place of the
 * first of `parts`. A part that is a string is a word of the notice, a name or a number, and the same in every language.
 */
export interface Said {
  readonly template: string;
  readonly parts: readonly (string | Said)[];
}

/** A sentence with its parts. The template is a literal, or stands in a table, since translations are looked up by it. */
export function say(template: string, ...parts: readonly (string | number | Said)[]): Said {
  return { template, parts: parts.map((part) => (typeof part === "number" ? String(part) : part)) };
}

/** The words in English, or in the language of `translate`, which gives the template that stands for an English one. */
export function wordsOf({ template, parts }: Said, translate: (template: string) => string = (words) => words): string {
  const filled = parts.map((part) => (typeof part === "string" ? part : wordsOf(part, translate)));
  return translate(template).replace(/\{(\d+)\}/g, (mark, i: string) => filled[Number(i)] ?? mark);
}
