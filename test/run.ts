import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import Counts from "./counts.ts";

// node --import tsx test/run.ts FOLDER [MILLISECONDS]: every *.test.ts of a folder, and what each test may take
const [folder = "test/unit", timeout = "5000"] = process.argv.slice(2);
const mocha = new Mocha({ reporter: Counts, timeout: Number(timeout), forbidOnly: true, forbidPending: true });
const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
mocha.files = names.filter((name) => name.endsWith(".test.ts")).map((name) => path.resolve(folder, name));
await mocha.loadFilesAsync();
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
