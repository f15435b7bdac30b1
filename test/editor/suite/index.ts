import { appendFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";
import Counts from "../../counts.ts";

/** What VS Code calls in its extension host; rejects when a test failed. */
export async function run(): Promise<void> {
  const report = process.env.NOTICES_REPORT;
  // the extension host's console is mixed with VS Code's own log
  if (report)
    Mocha.reporters.Base.consoleLog = (...words: unknown[]) => appendFileSync(report, `${format(...words)}\n`);
  const mocha = new Mocha({
    reporter: Counts,
    timeout: 60_000,
    color: false,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./all.ts");
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
