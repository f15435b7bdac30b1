// Texts that read like the notices which journals print, made up from parts, each with its own numbers and names.

const FISH = ["eels", "lampreys", "sticklebacks", "sturgeons", "carp", "pike", "gobies", "loaches"];
const PLACES = [
  "the lower river",
  "three mountain lakes",
  "brackish lagoons",
  "an old canal",
  "the estuary",
  "flooded meadows",
];
const WORK = [
  "Migration of",
  "Growth and survival of",
  "Feeding habits of",
  "Parasites of",
  "Heavy metals in the liver of",
];
const NAMES = [
  "Marsh",
  "Reed",
  "Brook",
  "Lindqvist",
  "Okoro",
  "Ferrand",
  "Castellanos",
  "Ivanova",
  "Nakagawa",
  "O'Dwyer",
];
const REASONS = [
  "After publication, concerns were raised regarding the data presented in Figure 2. The authors were unable to provide the original data, and the Editors no longer have confidence in the conclusions.",
  "The article contains text that was copied from a previously published article without attribution. This is a violation of the editorial policies of the journal.",
  "The authors found an error in the statistical analysis: the values of the second season were entered twice, so that the conclusions in the article are not supported.",
  "The western blots in Figures 3 and 5 appear to have been duplicated. An investigation by the university confirmed that the images were reused for different experiments.",
];
const RESPONSES = [
  "All authors agree with this retraction.",
  "The authors did not respond to our correspondence about this retraction.",
  "Jane Marsh agrees with this retraction; Bruno Reed could not be reached.",
];

/** One notice of about 2.8 KB, about half of whose wording depends on `n`; at least two findings. */
export function noticeText(n: number): string {
  const pick = <T>(list: readonly T[], k: number): T => list[(n * 7 + k * 13 + (n >> 3)) % list.length]!;
  const title = `${pick(WORK, 1)} ${pick(FISH, 2)} in ${pick(PLACES, 3)}: a study over ${2 + (n % 9)} years`;
  const people = [pick(NAMES, 4), pick(NAMES, 7), pick(NAMES, 9)];
  const year = 2005 + (n % 15);
  const cited = people.map((name, i) => `${name} ${"ABC"[i]}`).join(", ");
  return `RETRACTION NOTE

# Retraction Note: ${title}

${people.map((name, i) => `${"Anna Bruno Clara".split(" ")[i]} ${name}${i + 1}`).join(", ")}

1 Department of Freshwater Biology, University of the Lower River, 12 Harbour Street, Marshtown
2 Institute of Fisheries, Academy of the Coast, 5 Quay Road, Reedport
3 School of Public Health, College of the North, 77 Mill Lane, Brookfield

*Journal of Fish Studies* ${year + 4}; ${10 + (n % 20)}(${1 + (n % 6)}): ${100 + n}

https://doi.org/10.1234/s${10_000 + n}-0${n % 10}

Received: ${1 + (n % 27)} March ${year + 4}; Accepted: ${1 + (n % 27)} April ${year + 4}; Published: ${1 + (n % 27)} May ${year + 4}

## Retraction

The Editors have retracted this article [1]. ${pick(REASONS, n)}

${n % 3 === 0 ? "The Publisher regrets that these matters were not found before publication. " : ""}In the light of these findings, and in accordance with the guidelines of the Committee on Publication Ethics, the Editors concluded that the article should not stand. The samples of the ${n % 5} ponds were kept at the laboratory of the first author, and the records of the ${n % 11} surveys carried out in the second season are described in the supplementary file, which stays available to readers together with the retracted article.

${n % 4 === 0 ? "" : pick(RESPONSES, n)}

The online version of the original article can be found under doi:10.1234/s${9_000 + n}-${n % 10}.

## References

1. ${cited}. ${title}. J Fish Stud. ${year};${6 + (n % 20)}:${n % 400}. doi: 10.1234/s${9_000 + n}-${n % 10}
2. Brook A, Okoro N. A key to the ${pick(FISH, 5)} of ${pick(PLACES, 6)}. Fish Rep. ${year - 3};${n % 30}(2):${n % 300}-${(n % 300) + 9}. doi: 10.1234/fr.${n}

© ${people[0]} et al. ${year + 4}. Everybody may share and adapt this notice under the Creative Commons Attribution License 4.0 (http://creativecommons.org/licenses/by/4.0), as long as they name its authors, link to the licence, and say what they have changed; nobody may restrict others in what it lets them do with it.
`;
}

/** A file of notices of about `bytes`; the caret and the salt stand in the notice in the middle. */
export function fileOf(bytes: number): string {
  const notices: string[] = [];
  for (let size = 0, n = 1; size < bytes; n++) {
    const text = noticeText(n);
    notices.push(text.slice(0, Math.max(400, bytes - size)));
    size += text.length + 6;
  }
  return notices.join("\n---\n\n");
}
