import type { Stance } from "./roles.ts";

/** How each position of the authors is said, in a notice that is `name` ("retraction"): one sentence, which is read as that position. */
export const STANCE_SENTENCES: Readonly<Record<Stance, (name: string) => string>> = {
  agree: (name) => `All authors agree with this ${name}.`,
  disagree: (name) => `The authors do not agree with this ${name}.`,
  neither: (name) => `The authors have not stated whether they agree with this ${name}.`,
  "no-response": (name) => `The authors did not respond to correspondence about this ${name}.`,
  "not-reached": (name) => `The authors could not be reached about this ${name}.`,
  informed: (name) => `The authors have been informed of this ${name}.`,
};
