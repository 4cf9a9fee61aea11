import assert from 'node:assert/strict';
import { guidanceByFinding, standingAdvice } from '../../../src/core/report/guidanceByFinding';
import type { Finding, GuidanceEntry } from '../../../src/core/report/healthReport';

function entry(id: string): GuidanceEntry {
  const polarity = id.startsWith('dont') ? 'dont' : 'do';
  return { id, polarity, title: id, why: '', how: [], source: { author: '', title: '', address: '' } };
}

function finding(kind: string, guidance: readonly string[]): Finding {
  const evidence = { commits: [], files: [], refs: [], command: null };
  return { id: kind, kind, severity: 'low', title: kind, facts: [], evidence, guidance, actions: [], accepted: null };
}

const called = (findings: readonly Finding[], ...ids: string[]) =>
  guidanceByFinding({ findings, guidance: ids.map(entry) }).map(({ donts, dos }) =>
    [...donts, ...dos].map(({ entry: { id }, repeated }) => (repeated ? `${id} again` : id)),
  );

describe('the guidance of each finding', () => {
  it('has the don’ts before the dos, each in the order of the call', () => {
    assert.deepEqual(called([finding('a', ['do1', 'dont2', 'dont1'])], 'dont1', 'dont2', 'do1'), [
      ['dont2', 'dont1', 'do1'],
    ]);
  });

  it('tells an entry once, under the worst finding that calls for it', () => {
    const findings = [finding('a', ['dont1', 'do1']), finding('b', ['dont1', 'dont2', 'do1', 'do2'])];
    assert.deepEqual(called(findings, 'dont1', 'dont2', 'do1', 'do2'), [
      ['dont1', 'do1'],
      ['dont2', 'do2'],
    ]);
  });

  it('repeats one entry where a finding would be left without a do or a don’t', () => {
    const findings = [finding('a', ['dont1', 'do1', 'do2']), finding('b', ['dont2', 'do1', 'do2'])];
    assert.deepEqual(called(findings, 'dont1', 'dont2', 'do1', 'do2')[1], ['dont2', 'do1 again']);
  });

  it('skips an id that the report does not hold', () => {
    assert.deepEqual(called([finding('a', ['dont1', 'do9'])], 'dont1'), [['dont1']]);
  });
});

describe('standing advice', () => {
  it('is what no finding calls for', () => {
    const report = { findings: [finding('a', ['dont1'])], guidance: ['dont1', 'do1'].map(entry) };
    assert.deepEqual(
      standingAdvice(report).map(({ id }) => id),
      ['do1'],
    );
  });
});
