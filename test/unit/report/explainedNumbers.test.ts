import assert from 'node:assert/strict';
import { explainedNumbers } from '../../../src/core/report/explainedNumbers';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { exampleReport, unknownReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const of = (id: string, report: HealthReport) => explainedNumbers(report).find(number => number.id === id);

describe('how each number is made', () => {
  it('says of every number its formula and what went into it', () => {
    for (const report of [exampleReport(), fullReport(), unknownReport()]) {
      for (const { name, formula, inputs } of explainedNumbers(report)) {
        assert.ok(formula.length > 0, name);
        assert.ok(inputs.length > 0, name);
      }
    }
  });

  it('lists the commits on all critical files by one command', () => {
    const report = exampleReport();
    const command = of('share', report)?.command ?? '';
    assert.ok(command.startsWith(`git log --no-merges --since=${report.window.since}`), command);
    for (const { path } of report.criticalFiles) assert.ok(command.includes(path), path);
  });

  it('names 50 files in a command, and no part of more', () => {
    const [file] = exampleReport().criticalFiles;
    assert.ok(file !== undefined);
    const files = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ ...file, path: `src/${place}.ts` }));
    const command = (count: number, all = count) =>
      of('share', exampleReport({ criticalFiles: files(count), totals: { criticalFiles: all } }))?.command;
    assert.match(command(50) ?? '', / -- src\/0\.ts .* src\/49\.ts$/);
    assert.equal(command(51), null);
    assert.equal(command(10, 11), null);
  });

  it('has no command for a path that a terminal would not show as it is', () => {
    const [file] = exampleReport().criticalFiles;
    assert.ok(file !== undefined);
    const criticalFiles = [{ ...file, path: 'src/\u001b[31m.ts' }];
    assert.equal(of('share', exampleReport({ criticalFiles, totals: { criticalFiles: 1 } }))?.command, null);
  });

  it('shows the commits of the branch that teammates wait for', () => {
    assert.equal(
      of('waiting', fullReport())?.command,
      'git log --oneline 4f2c19e0a1b2c3d4e5f60718293a4b5c6d7e8f90 --not 530df1f2c4b7a9e8d6f5031b2a4c6e8f0d1b3a59',
    );
    assert.equal(of('waiting', exampleReport())?.command, null);
  });

  it('follows the renames of a file that only the manager knows, where git can', () => {
    const knowing = (path: string) => {
      const { truckFactor } = fullReport();
      return of('knowledge', { ...fullReport(), truckFactor: { ...truckFactor, filesOnlyManagerKnows: [path] } })
        ?.command;
    };
    assert.match(knowing('src/a.ts') ?? '', /^git log --no-merges --follow .* -- src\/a\.ts$/);
    assert.match(knowing('src/[id].ts') ?? '', /^git log --no-merges --format.* -- ':\(literal\)src\/\[id\]\.ts'$/);
  });
});
