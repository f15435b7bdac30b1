import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { run } from "../../server/src/cli/run.ts";
import type { ExitCode } from "../../server/src/cli/world.ts";
import { RULES } from "../../server/src/core/index.ts";

export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
}

/** Calls the command line in this process, with everything around it made up. */
export async function call(
  argv: readonly string[],
  { cwd = "/", stdin = "", env = {}, tty = false }: Around = {},
): Promise<Called> {
  const [stdout, out] = listener(tty);
  const [stderr, err] = listener(tty);
  const code = await run(argv, {
    version: "1.2.3",
    cwd,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
  });
  return { code, out: out(), err: err() };
}

function listener(isTTY: boolean): [PassThrough & { isTTY: boolean }, () => string] {
  const chunks: Buffer[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return [stream, () => Buffer.concat(chunks).toString("utf8")];
}

/** A `.notices.json` that leaves only these rules. */
export function only(...ids: readonly string[]): string {
  return JSON.stringify({
    rules: Object.fromEntries(RULES.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, "off"])),
  });
}

/** Makes a folder of files for one test, and takes it away after it. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "notices-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
