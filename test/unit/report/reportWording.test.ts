import assert from 'node:assert/strict';
import { decisionWords, notMeasuredWords, windowCommand } from '../../../src/core/report/decisionWording';
import { factWords } from '../../../src/core/report/factWording';
import { reasonWords } from '../../../src/core/report/reasonWording';
import { scopeWords } from '../../../src/core/report/scopeWording';
import { stableJson } from '../../../src/core/report/stableJson';
import { filesToShare, takeOverWords } from '../../../src/core/report/takeOver';
import { exampleReport, unknownReport } from '../../support/exampleReport';

describe('a fact in words', () => {
  const share = { label: 'your share', unit: 'share', threshold: 0.2 };

  it('is a share in percent, with its limit', () => {
    assert.deepEqual(factWords({ ...share, value: 0.25 }), { label: 'your share', value: '25 %', limit: '20 %' });
  });

  it('has a decimal where it would read like the limit that it crossed', () => {
    assert.equal(factWords({ ...share, value: 0.204 }).value, '20.4 %');
    assert.equal(factWords({ ...share, value: 0.2 }).value, '20 %');
  });

  it('is a count with its unit', () => {
    const fact = { label: 'your changes', value: 1, unit: 'commits', threshold: 3 };
    assert.deepEqual(factWords(fact), { label: 'your changes', value: '1 commit', limit: '3' });
  });

  it('leaves the unit out where the label names it', () => {
    assert.equal(factWords({ label: 'your commits', value: 1, unit: 'commits', threshold: null }).value, '1');
  });

  it('has no limit where none applies', () => {
    assert.equal(factWords({ label: 'files', value: 2, unit: 'files', threshold: null }).limit, null);
  });
});

describe('a reason in words', () => {
  it('names the place by demand that is the limit of a hot spot', () => {
    const reason = { kind: 'hotspot', value: 1, threshold: 19, detail: 'number 1 of 186' } as const;
    assert.equal(reasonWords(reason), 'Hot spot: number 1 of 186. Only the first 19 can be hot spots.');
    assert.match(reasonWords({ ...reason, threshold: 1 }), /\. Only the first can be a hot spot\.$/);
  });

  it('has no limit where it holds or not', () => {
    const reason = { kind: 'declared', value: 1, threshold: 1, detail: 'declared critical by src/**' } as const;
    assert.equal(reasonWords(reason), 'Declared critical by src/**.');
  });
});

describe('what the report was made from', () => {
  it('is the base, the window, the team and the last fetch', () => {
    assert.equal(
      scopeWords(exampleReport()),
      'checkout-service, origin/main at 530df1f, 90 days to 16 September 2026: 214 work commits by 6 people. Last fetch 2 hours ago.',
    );
  });

  it('says so where no fetch is known, and counts one person as one', () => {
    assert.match(scopeWords(unknownReport()), /11 work commits by 1 person\. No fetch is recorded\.$/);
  });
});

describe('how the report was decided', () => {
  it('names the manager once with all addresses, and who said so', () => {
    assert.equal(
      decisionWords(exampleReport())[1],
      'You are Robin Ashworth (robin@example.com and robin@laptop.local), as the settings say.',
    );
  });

  it('counts identities beyond three', () => {
    const identities = ['a', 'b', 'c', 'd', 'e'].map(name => ({ name: 'Ada', email: `${name}@example.com` }));
    const words = decisionWords(exampleReport({ manager: { identities, source: 'argument' } }))[1];
    assert.equal(
      words,
      'You are Ada (a@example.com, b@example.com and c@example.com) and 2 more, as the command line says.',
    );
  });

  it('lists the teammates whose identities were joined, but not the manager again', () => {
    const jo = [
      { name: 'Jo Lee', email: 'jo@example.com' },
      { name: 'jlee', email: 'jo@home.example' },
    ];
    const [person] = jo;
    assert.ok(person);
    const report = exampleReport();
    const words = decisionWords({ ...report, joined: [...report.joined, { person, identities: jo }] });
    assert.deepEqual(
      words.filter(line => line.startsWith('Taken')),
      ['Taken for one person each: Jo Lee (jo@example.com) and jlee (jo@home.example).'],
    );
  });

  it('says so where nobody works on critical files', () => {
    assert.match(decisionWords(unknownReport())[2] ?? '', /^No work commit of the window touches a critical file/);
  });

  it('gives a git command that holds nothing of the repository but an object id', () => {
    const report = exampleReport();
    assert.match(
      windowCommand(report),
      new RegExp(`^git log --no-merges [-= %':\\w]+ ${report.repository.baseCommit}$`),
    );
  });
});

describe('what was not measured', () => {
  it('is a sentence each', () => {
    const notMeasured = [{ what: 'lead times', why: 'finished branches are not read' }];
    assert.deepEqual(notMeasuredWords(exampleReport({ notMeasured })), ['Lead times: finished branches are not read.']);
  });
});

describe('who could take a file over', () => {
  const [file] = exampleReport().criticalFiles;
  assert.ok(file);

  it('is the successor and the learner, each with the reason', () => {
    assert.deepEqual(takeOverWords(file), [
      'Amara Okafor, who changed it 9 times in the last year, could take it over.',
      'Tomás Herrera, who changed 3 files beside it in the last year, could learn it.',
    ]);
  });

  it('says so where there is nobody', () => {
    assert.deepEqual(takeOverWords({ ...file, successor: null, learner: null }), [
      'Nobody else who is active knows it well enough yet to take it over.',
    ]);
  });

  it('is asked for files of findings that another person answers', () => {
    const report = exampleReport();
    assert.deepEqual(
      report.findings.map(finding => filesToShare(finding, report).map(({ path }) => path)),
      [['src/checkout/engine.ts'], [], ['src/payments/ledger.ts']],
    );
  });
});

describe('JSON', () => {
  it('has two spaces of indent, the keys as they were built, and a line break at the end', () => {
    assert.equal(stableJson({ b: 1, a: [2] }), '{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n');
  });

  it('escapes every control character and mark of direction without changing the value', () => {
    const text = '\u001b\u009b\u007f\u202e\u2066\u2028';
    assert.equal(stableJson(text), '"\\u001b\\u009b\\u007f\\u202e\\u2066\\u2028"\n');
    assert.equal(JSON.parse(stableJson(text)), text);
  });
});
