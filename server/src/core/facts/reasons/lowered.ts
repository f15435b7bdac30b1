/** "No." before a number is no denial. */
const NUMBER = /\bno(?=[․.] ?\d)/g;
/** A panel of people is none of a figure; its other word is as long. */
const PANEL =
  /\bpanel(?= (?:was |were |has |had )?(?:convened|appointed|set up|found|conclud|determin|establish|recommend|upheld|judged|of (?:experts|inquiry|enquiry|scientists|investigat)|that (?:investigat|found|had (?:investigat|found))))|(?<=\b(?:expert|review|independent|advisory|investigation|investigative|investigating|inquiry|external|disciplinary|misconduct|integrity) )panel\b/g;

/** The sentence in lower case, unit for unit; undefined where a letter has no small form of the same length. */
export function lowered(sentence: string): string | undefined {
  const small = sentence.replaceAll("İ", "I").toLowerCase().replace(NUMBER, "nr");
  const lower = small.includes("panel") ? small.replace(PANEL, "board") : small;
  return lower.length === sentence.length ? lower : undefined;
}
