/** What says no more than what the text ought to say. */
export const READS = /^(?:(?:should|must) (?:have )?(?:been|be|read)|leia-se|debe decir|il faut lire|lire)/i;
/** What gives only the place of what ought to be otherwise. */
export const LINES = /^(?:pages?|p|columns?|lines?)\b/i;
/** What a thing is that ought to read otherwise, where it is not merely text. */
export const READ_AS = [
  "error-in-data",
  "error-in-analyses",
  "error-in-image",
  "concerns-issues-about-referencing-attributions",
  "concerns-issues-about-authorship-affiliation",
  "error-in-results-and-or-conclusions",
];
/** A number that ought to be another: what was wrong is a value. */
export const VALUES =
  /\d(?:[.․·,]\d| ?(?:%|±|×|mg|ml|kg|mm|nm|cm|μ|µ|g\/))[^”"’]*[”"’],? (?:it )?(?:should|must) (?:have (?:been|read)|be|read):? [“"‘][^”"’]*\d|\bfor [“"‘]?\d+[.․·]\d+[^ ]* read|\breads? [“"‘]?\d[\d.․,]*%?[”"’]?,? it should read:? [“"‘]?\d|\b(?:leia-se|debe decir|lire) ?:? ?[“"«‘]?[<>=~-]?\d+[.․,·]\d/i;
