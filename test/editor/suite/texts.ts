interface Parts {
  readonly citation?: string;
  readonly act?: string;
  readonly reason?: string;
  readonly more?: string;
}

/** An invented retraction in which nothing is missing or wrong, but for the parts that a test puts in the place of its own. */
export function retraction(parts: Parts = {}): string {
  const {
    citation = "Lindqvist A, Okafor B. On the night migration of eels. J. Eel Stud. 2021; 14:233. https://doi.org/10.1234/eel.2021.014",
    act = "The Editors-in-Chief of the Journal of Eel Studies have retracted this article (https://doi.org/10.1234/eel.2021.014)",
    reason = "because images in Figure 2 had been duplicated from an earlier article.",
    more = "All authors agree to this retraction.",
  } = parts;
  return `# Retraction: On the night migration of eels

https://doi.org/10.1234/eel.2024.001

Retraction to: ${citation}

${act} ${reason} ${more}

Published: 14 May 2024

This notice is licensed under a Creative Commons Attribution 4.0 International License (CC BY 4.0).
`;
}
