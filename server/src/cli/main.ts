import { compileExpressionsOnce } from "../expressions.ts";
import { version } from "../version.ts";
import { run } from "./run.ts";

compileExpressionsOnce();

// a reader that has seen enough (`| head`) closes the pipe: no error, but nothing more to do
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`notices: The output could not be written (${error.code}). Is the disk full?\n`);
  process.exit(2);
});

const { env, stdin, stdout, stderr } = process;
run(process.argv.slice(2), { version, cwd: process.cwd(), env, stdin, stdout, stderr }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `notices: This should not have happened; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
