import type { Role } from "../vocabulary/roles.ts";
import { INSTITUTION, SOCIETY } from "./agent-words.ts";

const AUTHORS =
  /author|^(?:them|others|none|third|rest|latter|remainder|former|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The role of those whom a head noun means, in its phrase and its organisation. */
export function roleOfHead(word: string, phrase: string, organisation: string | undefined): Role {
  if (AUTHORS.test(word)) return "author";
  if (/edit|^eic/.test(word)) return "editor";
  if (/^publisher/.test(word)) return "publisher";
  if (/^journals?$/.test(word)) return "journal";
  if (/^(?:society|association|academy)$/.test(word)) return "society";
  if (/^(?:committee|panel|commission|board|council|agency)$/.test(word)) {
    if (organisation && SOCIETY.test(organisation)) return "society";
    return (organisation && INSTITUTION.test(organisation)) || /university|institution/iu.test(phrase)
      ? "institution"
      : "third-party";
  }
  if (/^(?:expert|reader|whistle|third|relative|family|parent|guardian|complainant|organi|funder|sponsor)/.test(word))
    return "third-party";
  return "institution";
}
