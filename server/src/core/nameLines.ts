/** Lines that hold the names of persons and nothing else, told by their form alone: `facts/names.ts` reads the names. */

/** Marks of affiliations, and grades between brackets. */
const MARKS =
  /\^?\{[^{}]{1,20}\}|\^[\da-h*,]{1,8}\^?|,? ?\((?:[A-Z][a-z]+ )?(?:Member|Fellow), [A-Z]{2,6}\)|(?<=[\p{L}.])[\d*∗⁎†‡§¶#]{1,6}(?:,[\da-h*∗⁎†‡§¶#&]{1,3}\)?){0,6}|(?<=[\p{L}.]),?[ ,](?:[a-h]|[*∗⁎†‡§¶#]|\d{1,2})(?:,(?:[a-h]|[*∗⁎†‡§¶#]|\d{1,2})){0,6}\)?(?= ?(?:,|;|and |$|\p{Lu}|&))/gu;
const DEGREE = "(?:\\p{Lu}[\\p{L}.]{0,4}\\p{Lu}\\.?|Jr\\.?|MSc|Dr)";
const ONE_NAME = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’.-]{0,24}|de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ten|ter) ){1,4}\\p{Lu}[\\p{L}'’.-]{1,30}(?:, ${DEGREE}){0,6}$`,
  "u",
);
const DEGREE_ALONE = new RegExp(`^(?:${DEGREE}|[a-h]\\)?|\\d{1,2})$`, "u");
const NO_NAME =
  /\b(?:Journal|University|Department|Institute|School|Faculty|College|Hospital|Cent(?:er|re)|Society|Press|Editors?|Editorial|Retract\w*|Correct\w*|Errat\w*|Corrigend\w*|Received|Accepted|Published|Submitted|Article|Abstract|Vol|Volume|Issue|Letters?|Science|Sciences|Medicine|Research|Reports?|Reviews?|of|the|The|for|in|on|with)\b/;

/** True for the names of two persons or more, or of one with a mark. `words`: a line without marks of emphasis. */
export function isByline(words: string): boolean {
  if (words.length > 400 || words.length < 8 || !/^\p{Lu}/u.test(words) || NO_NAME.test(words)) return false;
  const bare = words.replace(MARKS, ",");
  const names = bare
    .split(/[,;·•] ?(?:and |AND |& )?| (?:and|AND|y|e|et|und|&) /)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !DEGREE_ALONE.test(name));
  return (names.length > 1 || (names.length === 1 && bare !== words)) && names.every((name) => ONE_NAME.test(name));
}

/** True for the name of one person, with degrees or without. */
export function isSignature(words: string): boolean {
  return words.length < 80 && words.length > 5 && ONE_NAME.test(words) && !NO_NAME.test(words);
}

/** Is `above` a title, and no part of a sentence that runs over the byline `line` and into the line `below`? */
export function standsOver(above: string, line: string, below: string | undefined): boolean {
  return (
    above.length > 8 &&
    above.length < 200 &&
    /^\s*[\p{Lu}\d“"]/u.test(above) &&
    !/(?:[,;&-]|\b(?:by|and|of|in|the|from|with|to|for|that|authors?|Drs?\.?))\s*$/i.test(above) &&
    !goesOn(line, below ?? "")
  );
}

/** Does `line` go on with what `above` breaks off? */
export function goesOn(above: string, line: string): boolean {
  return /(?:[,;&]|\band)\s*$/.test(above) || /^\s*(?:[a-z]{2}|and\b|&)/.test(line);
}
