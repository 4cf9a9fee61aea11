// A mocha reporter: what `spec` prints, and the counts as JSON in the file that ALTITUDE_TALLY names.
// CommonJS, since mocha loads a reporter by require.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class Tally extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = runner.stats;
      writeFileSync(process.env.ALTITUDE_TALLY, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
