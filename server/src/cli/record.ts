import { open, record } from "../core/index.ts";
import { NOTHING, sources } from "./sources.ts";
import { complain, type ExitCode, put, type World } from "./world.ts";

export const RECORD_FORMATS = ["json", "jsonl"] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Prints the record of each notice as it is read: lines, or elements of one array, `{file, notice, record}`. */
export async function runRecord(paths: readonly string[], format: RecordFormat, world: World): Promise<ExitCode> {
  const { stdout } = world;
  const lines = format === "jsonl";
  let code: ExitCode = 0;
  let first = true;
  let empty = true;
  if (!lines) await put(stdout, "[");
  for await (const source of sources(paths, world)) {
    empty = false;
    if ("problem" in source) {
      code = 2;
      await complain(world, `${source.file}: ${source.problem}`);
      continue;
    }
    const { parts, starts } = open(source.text);
    for (const [index, { notice }] of parts.entries()) {
      const entry = { file: source.file, notice: index, record: record(notice, starts[index] ?? 0) };
      if (lines) {
        await put(stdout, `${JSON.stringify(entry)}\n`);
        continue;
      }
      await put(stdout, (first ? "\n" : ",\n") + JSON.stringify(entry, null, 2).replace(/^/gm, "  "));
      first = false;
    }
  }
  if (!lines) await put(stdout, first ? "]\n" : "\n]\n");
  if (empty) await complain(world, NOTHING);
  return code;
}
