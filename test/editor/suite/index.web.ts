import "mocha/mocha.js"; // its build for browsers, which sets the global
import { format } from "node:util";
import { leftOut } from "./editor.ts";

/** Where the report goes; put in by the runner. */
declare const NOTICES_REPORT_TO: string;

/** What VS Code calls in its extension host, a web worker; rejects when a test failed. */
export async function run(): Promise<void> {
  const said: string[] = [];
  const send = (counts?: object) =>
    fetch(NOTICES_REPORT_TO, { method: "POST", body: JSON.stringify({ said: said.join("\n"), counts }) });
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    said.push(format(...words));
    void send(); // so that it is seen where a run that never ends has come to
  };
  const mocha = new Mocha({
    reporter: Mocha.reporters.Spec,
    timeout: 60_000,
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
  await send(counts);
  if (failures > 0) throw new Error(`${failures} failed`);
}
