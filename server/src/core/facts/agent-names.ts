/** "L.V., D.C., and E.S.": the initials of a person among others, and no place. */
export function isInList(text: string, at: number, run: string): boolean {
  const before = text.slice(Math.max(0, at - 11), at);
  if (/^[IVX]+$/.test(run)) return /(?<![\p{L}])(?![IVX]+\b)\p{Lu}{2,4}(?:,|,? and| &) $/u.test(before);
  return run.endsWith(".") && /\p{Lu}\.(?:,|,? and| &) $/u.test(before);
}

/** Who heads an institution, and is no author. */
export const DEAN =
  /^, (?:the )?(?:Vice-?|Pro-?|Deputy )?(?:Dean|Rector|Provost|Chancellor|Principal|President|Vice[- ]Chancellor) of (?:the )?(?:[\p{L}-]+ ){0,3}(?:Faculty|University|Institute|College|School|Hospital)\b(?![^.;]{0,30}author)/iu;

/** "HOLT Maren", "Maren HOLT": a family name in capitals beside a given name. */
export function isCapitalFamily(words: string): boolean {
  return /^(?:\p{Lu}{2,}(?:-\p{Lu}+)? \p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)? \p{Lu}{2,}(?:-\p{Lu}+)?)$/u.test(
    words,
  );
}
