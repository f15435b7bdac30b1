import { type Finding, isSuppressed, recordStale, type Said, type Severities, say, severityOf } from "../core/index.ts";
import type { Opened } from "./documents.ts";
import { differing } from "./merge.ts";
import { gistOf } from "./recordFiles.ts";

/** So many fields are named in the message. */
const MOST = 4;

/**
 * The finding of `record-stale` for one notice of a file, if it has one. `fileWide`: what comments suppress in the whole file.
 */
export function staleIn(
  { document: { parts }, record: file }: Opened,
  index: number,
  severities: Severities,
  fileWide: () => ReadonlySet<string>,
): Finding | undefined {
  // an empty file says nothing that could be old; it is there for a moment whenever a record is created
  if (typeof file !== "object" || "problem" in file || file.value === undefined) return undefined;
  const part = parts[index]!;
  const theirs = file.gists[index];
  const tooMany = index === 0 && file.gists.length > parts.length;
  if (theirs === gistOf(part) && !tooMany) return undefined;
  const { notice } = part;
  const severity = notice.text.trim() === "" ? undefined : severityOf(recordStale, notice, severities);
  if (!severity || isSuppressed(notice, fileWide(), recordStale.id, notice.heading)) return undefined;
  return { rule: recordStale.id, severity, span: notice.heading, message: messageOf(file.name, theirs, gistOf(part)) };
}

function messageOf(name: string, theirs: string | undefined, ours: string): Said {
  if (theirs === undefined) return say("The record file {0} has no record of this notice.", name);
  const fields = differing(theirs, ours);
  if (fields.length === 0) return say("The record file {0} has more records than this file has notices.", name);
  const named = fields.slice(0, MOST).join(", ");
  return fields.length > MOST
    ? say(
        "The record file {0} no longer says what this notice says: {1} and {2} more differ.",
        name,
        named,
        fields.length - MOST,
      )
    : fields.length > 1
      ? say("The record file {0} no longer says what this notice says: {1} differ.", name, named)
      : say("The record file {0} no longer says what this notice says: {1} differs.", name, named);
}
