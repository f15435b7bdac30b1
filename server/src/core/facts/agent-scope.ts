const SOME =
  /\b(?:some|several|most|majority|rest|remainder|one|two|three|four|five|corresponding|first|second|last|lead|senior|submitting|communicating|remaining|other|surviving|principal|third|fourth|fifth|sixth|seventh|eighth|penultimate|an?)\b/iu;
const NONE = /\b(?:none|neither|no)\b/i;
const ALL = /\b(?:all|both|each|either)\b/i;
const OTHER = /\b(?:other|remaining|living|surviving)\b/i;

/** "three of the five", "11 of the 13", "the Lakeside" authors. */
const PART =
  /\b(?!all\b|both\b|each\b|none\b)(?:[a-z]+|\d+) of (?:the |these |our )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d+) $/i;
const PLACE = /^the \p{Lu}[\p{L}-]+ $/u;
const COUNTED = /^(?:the|these|our|its|their) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) $/i;

/** How many of the authors a phrase means: its head noun, and the words before it. */
export function scopeOf(word: string, phrase: string): "all" | "some" | "none" {
  if (word === "none") return "none";
  if (/^(?:others|third|rest|latter|remainder|former|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word))
    return "some";
  if (phrase === "" || /^the $/i.test(phrase)) return word.startsWith("co") ? "some" : "all";
  if (NONE.test(phrase)) return "none";
  if (PART.test(phrase) || PLACE.test(phrase)) return "some";
  if (COUNTED.test(phrase)) return "all";
  if (OTHER.test(phrase)) return "some";
  if (ALL.test(phrase)) return "all";
  return word.startsWith("co") || SOME.test(phrase) ? "some" : "all";
}
