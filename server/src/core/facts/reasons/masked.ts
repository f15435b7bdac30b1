/** What may have something to mask. */
const MASKED = /["“‘«]|(?:^|[\s(])'[A-Z]|:\/\/|www\./;

/** The text with every address and every title that it quotes made one word. */
export function masked(text: string): string {
  if (!MASKED.test(text)) return text;
  return text
    .replace(ADDRESS, (address) => "x".repeat(address.length))
    .replace(TITLE, (whole, ...titles: unknown[]) => {
      const title = titles.slice(0, 5).find((each) => typeof each === "string");
      if (typeof title !== "string" || /^[a-z]+ [a-z]|[.!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(title)) return whole;
      return whole.replace(title, () => "x".repeat(title.length));
    })
    .replace(QUOTED, (quoted) => (isTitleCase(quoted) ? "x".repeat(quoted.length) : quoted));
}
/** A title behind a word that says so. */
const TITLE =
  /(?:\b(?:article|paper|titled?|entitled|study|manuscript|reports?|publication|work|of|to|chapter|letter|review|headed|heading|subheading|retracts?|retracted|retraction|correction|withdrawn|notice|note|erratum|contribution|original|called|by|withdraws?|withdrew|retracting|on|artículo|artigo|artikel|título|intitulé)[\s:,]{0,3})(?:“([^”]{12,400})”|"([^"]{12,400})"|‘([^’]{12,400})’|'([^']{12,300})'(?!\w)|«([^»]{12,400})»)/gi;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]>]{4,}(?<![.,;])/g;
const QUOTED = /(?<=“)\p{Lu}[^”.?!]{20,400}[.,?!]?(?=”)/gu;

/** True where most words of a quotation that are not small begin with a capital, as in a title. */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}][\p{L}-]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}
