import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Mocha's spec report, which also leaves its counts in the file that `NOTICES_COUNTS` names, for a runner that trusts no exit code. */
export default class Counts extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env.NOTICES_COUNTS;
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passes, failures: failures + pending }));
    });
  }
}
