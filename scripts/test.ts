import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./host/folders.ts";

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  /** True where Mocha counts; else the whole command is one test. */
  readonly counted: boolean;
  /** What the command gets before it is ended, in minutes. */
  readonly minutes: number;
}

const node = [process.execPath, "--import", "tsx"];
const bin = (name: string) => path.join(root, "node_modules/.bin", name);
const single = (name: string, command: readonly string[]): Suite => ({ name, command, counted: false, minutes: 3 });
const counted = (name: string, command: readonly string[], minutes = 3): Suite => ({
  name,
  command,
  counted: true,
  minutes,
});
const mocha = (name: string, seconds: number, minutes = 3): Suite =>
  counted(name, [...node, "test/run.ts", `test/${name}`, String(seconds * 1_000)], minutes);

const SUITES: readonly Suite[] = [
  single("lint", [bin("biome"), "check", "."]),
  single("types", [bin("tsc"), "-b"]),
  single("generate", [...node, "scripts/generate.ts", "--check"]),
  single("build", [process.execPath, "esbuild.mjs"]),
  mocha("unit", 20),
  mocha("lsp", 20),
  mocha("cli", 20),
  mocha("editors", 60, 5),
  single("package", [...node, "scripts/package.ts"]),
  counted("editor", [...node, "test/editor/run.ts", "newest"], 8),
  counted("editor:oldest", [...node, "test/editor/run.ts", "oldest"], 8),
  counted("web", [...node, "test/editor/web.ts"], 8),
  counted("ui", [...node, "test/run.ts", "test/editor/ui", "60000"], 8),
];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a suite in a process group of its own and shows what it said if it failed, or at once with `--verbose`. */
async function run(suite: Suite, verbose: boolean): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), "notices-counts-"));
  const counts = path.join(folder, "counts.json");
  const [program, ...args] = suite.command;
  const child = spawn(program!, args, {
    cwd: root,
    detached: true,
    env: { ...process.env, NOTICES_COUNTS: counts, FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // it has ended already
    }
  };
  const interrupt = () => kill("SIGTERM");
  process.on("exit", interrupt);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      if (verbose) process.stdout.write(chunk);
      else said += chunk;
    });
  }
  const timer = setTimeout(() => {
    said += `\n${suite.name} was ended after ${suite.minutes} minutes.\n`;
    kill("SIGTERM");
    setTimeout(() => kill("SIGKILL"), 5_000).unref();
  }, suite.minutes * 60_000);
  const code = await new Promise<number>((resolve) => {
    child.once("error", (problem) => {
      said += problem;
      resolve(127);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  process.off("exit", interrupt);

  const outcome = judge(suite, code, counts);
  rmSync(folder, { recursive: true, force: true });
  if (outcome.failed && !verbose) console.log(said.trimEnd());
  return outcome;
}

/** The counts, where a suite that left none, ran nothing or ended badly without a failed test counts as one that failed. */
function judge(suite: Suite, code: number, file: string): Outcome {
  if (!suite.counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const number = (key: string) => Number(typeof counts === "object" && counts ? Reflect.get(counts, key) : 0);
  const passed = number("passes");
  const failed = number("failures");
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

const verbose = process.argv.includes("--verbose");
const asked = process.argv.slice(2).filter((word) => word !== "--verbose");
const unknown = asked.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(", ")}. They are: ${SUITES.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

let passed = 0;
let failed = 0;
for (const suite of SUITES) {
  if (asked.length > 0 && !asked.includes(suite.name)) continue;
  const start = Date.now();
  const outcome = await run(suite, verbose);
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${suite.name.padEnd(14)} ${outcome.passed} passed, ${outcome.failed} failed  (${seconds} s)`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
