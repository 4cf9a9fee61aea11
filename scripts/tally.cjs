// A mocha reporter: what `spec` prints, and the counts as JSON in the file that ALTITUDE_TALLY names.
// CommonJS, since mocha loads a reporter by require.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

const grace = 10_000;

// A test that leaves a program or a socket behind would keep mocha alive for ever. An unreferenced timer does not.
function endWhatIsLeft() {
  const end = () => {
    console.error(`Something that a test started is still running ${grace / 1000} s after the last one.`);
    process.kill(process.pid, 'SIGTERM');
  };
  setTimeout(end, grace).unref();
}

module.exports = class Tally extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = runner.stats;
      writeFileSync(process.env.ALTITUDE_TALLY, JSON.stringify({ passed: passes, failed: failures }));
      endWhatIsLeft();
    });
  }
};
