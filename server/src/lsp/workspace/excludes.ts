import type { Session } from "../session.ts";

/** The globs of what the client's settings leave out of a folder and of its searches; none where it does not know such settings. */
export async function excludesOf(
  { client, connection }: Pick<Session, "client" | "connection">,
  root: string,
): Promise<readonly string[]> {
  if (!client.configuration) return [];
  try {
    const sections = ["files.exclude", "search.exclude"].map((section) => ({ scopeUri: root, section }));
    const all: unknown[] = await connection.workspace.getConfiguration(sections);
    return all.flatMap((globs) =>
      typeof globs === "object" && globs !== null
        ? Object.entries(globs).flatMap(([glob, on]) => (on === true ? [glob] : []))
        : [],
    );
  } catch {
    return []; // a client that does not know these settings leaves nothing out by them
  }
}
