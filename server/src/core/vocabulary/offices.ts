import type { Role } from "./roles.ts";

/** How those who decide, ask or approve are named by their office, by role; each is read for that role. */
export const OFFICES: Readonly<Record<Role, readonly string[]>> = {
  editor: ["the Editor-in-Chief", "the Editors", "the editorial office"],
  publisher: ["the publisher"],
  journal: ["the journal"],
  society: ["the society"],
  institution: ["the authors' institution", "the university"],
  author: ["the authors", "the corresponding author"],
  "third-party": ["an independent committee"],
};
