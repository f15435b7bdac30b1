import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { noticeText } from "./texts.ts";

const READ_ONLY = `
const fs = require("node:fs"), path = require("node:path"), dir = process.argv[1];
const names = fs.readdirSync(dir); const t = performance.now(); let n = 0;
for (const name of names) n += fs.readFileSync(path.join(dir, name), "utf8").length;
console.log(JSON.stringify({ files: names.length, ms: performance.now() - t, n }));`;

/** Times `notices record` over a folder of notices beside a loop that only reads it, three times each, interleaved; prints files a second. */
export function batch(folder: string, files: number, write: (name: string, text: string) => void): void {
  const cli = path.join(import.meta.dirname, "../../server/dist/cli.cjs");
  if (!existsSync(cli)) throw new Error("server/dist/cli.cjs is missing: run `npm run build` first");
  let size = 0;
  for (let n = 0; n < files; n++) {
    const text = noticeText(n);
    size += text.length;
    write(`${String(n).padStart(6, "0")}.notice`, text);
  }
  const rates = { record: [] as number[], read: [] as number[] };
  const onOneCore = existsSync("/usr/bin/taskset");
  const runner = onOneCore ? "/usr/bin/taskset" : process.execPath;
  const pinned = onOneCore ? ["-c", "0", process.execPath] : [];
  for (let round = 0; round < 3; round++) {
    const read = spawnSync(runner, [...pinned, "-e", READ_ONLY, folder], { encoding: "utf8" });
    rates.read.push(files / (JSON.parse(read.stdout).ms / 1000));
    const from = performance.now();
    const words = [...pinned, cli, "record", "--format", "jsonl", folder];
    const made = spawnSync(runner, words, { stdio: ["ignore", "ignore", "inherit"] });
    if (made.status !== 0) throw new Error(`notices record ended with ${made.status}`);
    rates.record.push(files / ((performance.now() - from) / 1000));
  }
  const best = (list: readonly number[]) => [...list].sort((a, b) => a - b)[1]!;
  console.log(
    `\nbatch: ${files} files of ${(size / files / 1000).toFixed(1)} KB on one core, files a second (median of three, start-up included)`,
  );
  console.log(
    `  only reading them: ${best(rates.read).toFixed(0)}; notices record: ${best(rates.record).toFixed(0)} (1 : ${(best(rates.read) / best(rates.record)).toFixed(1)})`,
  );
}
