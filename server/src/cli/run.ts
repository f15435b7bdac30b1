import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import schema from "../../../schemas/notice.schema.json" with { type: "json" };
import { RULES, type Severities, wordsOf } from "../core/index.ts";
import { isSettable, unknownRule, wrongSeverity } from "../parseSettings.ts";
import { CHECK_FORMATS, type CheckOptions, runCheck } from "./check.ts";
import { RECORD_FORMATS, type RecordFormat, runRecord } from "./record.ts";
import { listRules } from "./rules.ts";
import { type ExitCode, put, type World } from "./world.ts";

const PATHS = "files, folders or globs; - is standard input";
const SELECTION = `
A file named outright, and -, is always read as a notice. Folders and globs take
*.notice, *.notice.md and the like, and the .txt and .md that read like a notice.`;

/** Carries out one call; `argv` is without node and script. Never throws for what a user did. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const written: Promise<void>[] = [];
  const program = commands(world, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => written.push(put(world.stdout, text)),
      writeErr: (text) => written.push(put(world.stderr, text)),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  await Promise.all(written);
  return code;
}

/** The help of each command as it is printed, for the README and its test. */
export function helpTexts(): readonly { readonly command: string; readonly help: string }[] {
  const program = commands(undefined, () => {});
  return [program, ...program.commands].map((command) => {
    command.configureOutput({ getOutHelpWidth: () => 80 });
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    return { command: command === program ? "notices" : `notices ${command.name()}`, help };
  });
}

function commands(world: World | undefined, end: (code: ExitCode) => void): Command {
  const here = (): World => {
    if (!world) throw new Error("This program was made for its help only.");
    return world;
  };
  const program = new Command("notices")
    .description("Reads retraction, correction and concern notices: says what they lack, and makes records of them.")
    .version(world?.version ?? "", "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("(add --help for more)")
    .addHelpText(
      "after",
      "\nExit code: 0 clean, 1 an error-level finding, 2 something could not be read or the call is wrong.",
    );

  program
    .command("check")
    .description("Say what is missing, wrong or ill-worded in notices.")
    .argument("<path...>", PATHS)
    .addOption(new Option("--format <format>", "how to print the findings").choices(CHECK_FORMATS).default("text"))
    .option("--fix", "apply the fixes, then print what is left; from -, print the mended text")
    .addOption(
      new Option("--rule <id=severity>", "error, warning, information or off for a rule; may be repeated").argParser(
        addSeverity,
      ),
    )
    .option("--stdin-filename <name>", "the name of what comes from -")
    .addHelpText("after", SELECTION)
    .action(async (paths: string[], options: CheckOptions) => end(await runCheck(paths, options, here())));

  program
    .command("record")
    .description("Print the structured record of each notice.")
    .argument("<path...>", PATHS)
    .addOption(
      new Option("--format <format>", "one array, or a line for each notice").choices(RECORD_FORMATS).default("json"),
    )
    .addHelpText("after", SELECTION)
    .action(async (paths: string[], { format }: { format: RecordFormat }) =>
      end(await runRecord(paths, format, here())),
    );

  program
    .command("rules")
    .description("List the rules, with their severities.")
    .action(() => put(here().stdout, listRules()));

  program
    .command("schema")
    .description("Print the JSON Schema of a record, or an array of them.")
    .action(() => put(here().stdout, `${JSON.stringify(schema, null, 2)}\n`));
  return program;
}

function addSeverity(value: string, before: Severities | undefined): Severities {
  const [id = "", severity] = value.split("=");
  if (severity === undefined) throw new InvalidArgumentError("It must look like doi-form=off.");
  if (!RULES.some((rule) => rule.id === id)) throw new InvalidArgumentError(wordsOf(unknownRule(id)));
  if (!isSettable(severity)) throw new InvalidArgumentError(wordsOf(wrongSeverity(id)));
  return { ...before, [id]: severity };
}
