import "mocha/mocha.js"; // its build for browsers, which sets the global
import { format } from "node:util";
import { leftOut } from "./editor.ts";

/** Where the report goes; put in by the runner. */
declare const NOTICES_REPORT_TO: string;

/** What VS Code calls in its extension host, a web worker; rejects when a test failed. */
export async function run(): Promise<void> {
  const said: string[] = [];
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => void said.push(format(...words));
  const mocha = new Mocha({
    reporter: Mocha.reporters.Spec,
    timeout: 20_000,
    color: false,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./all.ts");
  let stats: Mocha.Stats | undefined;
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    stats = runner.stats;
  });
  for (const why of leftOut) said.push(`  left out in a browser: ${why}`);
  const counts = { passes: stats?.passes ?? 0, failures: failures + (stats?.pending ?? 0) };
  await fetch(NOTICES_REPORT_TO, { method: "POST", body: JSON.stringify({ said: said.join("\n"), counts }) });
  if (failures > 0) throw new Error(`${failures} failed`);
}
