import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { guidanceFor } from '../../../src/core/guidance/calls';
import { guidanceById } from '../../../src/core/guidance/catalogue';
import { standingGuidance } from '../../../src/core/guidance/standing';
import type { FileEntry } from '../../../src/core/report/healthReport';
import { nextSteps } from '../../../src/core/report/nextSteps';
import { exampleFiles } from '../../support/example/files';

const ada = { name: 'Ada Okafor', email: 'ada@example.com', why: 'changed it 3 times in the last year' };
const bela = { name: 'Bela Varga', email: 'bela@example.com', why: 'changed 2 files beside it in the last year' };

function entry(overrides: Partial<FileEntry>): FileEntry {
  const [first] = exampleFiles;
  if (first === undefined) throw new Error('the example has no files');
  return { ...first, path: 'src/core.ts', successor: null, learner: null, ...overrides };
}

const finding = (kind: string, overrides: Partial<JudgedFinding> = {}): JudgedFinding => ({
  id: kind,
  kind,
  severity: 'medium',
  title: kind,
  facts: [],
  evidence: { commits: [], files: ['src/core.ts'], refs: [], command: null },
  actions: [],
  ...overrides,
});

const texts = (findings: readonly JudgedFinding[], files: readonly FileEntry[] = []): string[] =>
  nextSteps(findings, files).map(({ text }) => text);

describe('the next step after critical authorship', () => {
  const step = (file: FileEntry): string[] => texts([finding('critical-authorship')], [file]);

  it('leaves the next changes to the successor', () => {
    assert.deepEqual(step(entry({ successor: ada, learner: bela })), [
      'Leave the next two changes to src/core.ts to Ada Okafor, who changed it 3 times in the last year, and review them.',
    ]);
  });

  it('leaves them to the learner where there is no successor', () => {
    assert.deepEqual(step(entry({ learner: bela })), [
      'Leave the next two changes to src/core.ts to Bela Varga, who changed 2 files beside it in the last year, and review them.',
    ]);
  });

  it('looks for somebody where there is nobody', () => {
    assert.deepEqual(step(entry({})), [
      'Find a second person for src/core.ts, and make the next change to it together.',
    ]);
  });
});

describe('the next step after sole knowledge', () => {
  const step = (file: FileEntry): string[] => texts([finding('sole-knowledge')], [file]);

  it('pairs with the successor', () => {
    assert.deepEqual(step(entry({ successor: ada, learner: bela })), [
      'Pair with Ada Okafor on the next change to src/core.ts: Ada Okafor changed it 3 times in the last year.',
    ]);
  });

  it('pairs with the learner where there is no successor', () => {
    assert.deepEqual(step(entry({ learner: bela })), [
      'Pair with Bela Varga on the next change to src/core.ts: Bela Varga changed 2 files beside it in the last year.',
    ]);
  });

  it('asks the team where there is nobody', () => {
    assert.deepEqual(step(entry({})), [
      'Ask the team who would like to know src/core.ts, and walk them through it this week.',
    ]);
  });
});

describe('the next step after creep', () => {
  const step = (file: FileEntry): string[] => texts([finding('creep')], [file]);

  it('brings the successor in, else the learner, else somebody new', () => {
    assert.deepEqual(step(entry({ successor: ada, learner: bela })), [
      'Do the next small task in src/core.ts together with Ada Okafor, who changed it 3 times in the last year, or say no to it.',
    ]);
    assert.match(step(entry({ learner: bela }))[0] ?? '', /together with Bela Varga, who/);
    assert.match(step(entry({}))[0] ?? '', /together with somebody new to it, or say no to it\.$/);
  });
});

describe('the next step after the implementation share', () => {
  it('names the number of the manager’s commits', () => {
    const facts = [
      { label: 'share', value: 0.5, unit: 'share', threshold: 0.3 },
      { label: 'own', value: 42, unit: 'commits', threshold: null },
    ];
    assert.deepEqual(texts([finding('implementation-share', { facts })]), [
      'Let a teammate write your next feature: 42 commits to product source were yours.',
    ]);
  });
});

describe('the next step at a gate', () => {
  const fact = (value: number, unit: string): JudgedFinding['facts'][number] => ({
    label: unit,
    value,
    unit,
    threshold: null,
  });

  it('lets those who wrote a change merge it', () => {
    const facts = [fact(0.75, 'share'), fact(18, 'merges'), fact(24, 'merges')];
    assert.deepEqual(texts([finding('merge-gate', { facts })]), [
      'Let whoever wrote the next approved change merge it: you pressed the button on 18.',
    ]);
  });

  it('sends the next change to the file through review', () => {
    assert.deepEqual(texts([finding('straight-to-base')], [entry({})]), [
      'Send your next change to src/core.ts through review, as your team does, and thank whoever finds something.',
    ]);
    assert.match(texts([finding('straight-to-base')])[0] ?? '', /next change to a critical file through review/);
  });

  it('lets a teammate tag the next release', () => {
    assert.deepEqual(texts([finding('release-gate')]), ['Let a teammate tag the next release while you watch.']);
  });

  it('keeps one area of several', () => {
    assert.deepEqual(texts([finding('scattered', { facts: [fact(5, 'areas'), fact(4, 'changes')] })]), [
      'Choose one of the 5 areas that you changed this month, and leave the next changes in the others to teammates.',
    ]);
  });
});

describe('the next step after edits that are not committed', () => {
  it('asks who could make the change, or the team where nobody is known', () => {
    const successor = { name: 'Ada', email: 'ada@example.com', why: 'wrote it' };
    assert.deepEqual(texts([finding('uncommitted-critical')], [entry({ successor })]), [
      'Before you go on with src/core.ts, ask Ada, who wrote it, who should make the change.',
    ]);
    assert.deepEqual(texts([finding('uncommitted-critical')], [entry({ successor: null, learner: null })]), [
      'Before you go on with src/core.ts, ask the team who should make the change.',
    ]);
  });
});

describe('a next step', () => {
  it('names the finding that calls for it, and a do of the guidance', () => {
    for (const kind of ['critical-authorship', 'implementation-share', 'sole-knowledge']) {
      const [step] = nextSteps([finding(kind)], []);
      assert.equal(step?.finding, kind);
      assert.equal(guidanceById(step.guidance)?.polarity, 'do');
      assert.ok(guidanceFor([kind]).includes(step.guidance));
    }
  });

  it('is the advice itself where the file is not among the entries', () => {
    const [step] = nextSteps([finding('critical-authorship')], []);
    const title = guidanceById(step?.guidance ?? '')?.title ?? '';
    assert.equal(step?.text.toLowerCase(), `${title.toLowerCase()}.`);
    assert.match(step.text, /^\p{Lu}/u);
  });

  it('after late hours looks at late commits, and after too long a distance reads', () => {
    assert.match(texts([finding('outside-hours')])[0] ?? '', /late commits/);
    assert.match(texts([finding('too-far')])[0] ?? '', /^Read /);
  });

  it('is about the file that the finding lists first', () => {
    const evidence = { commits: [], files: ['src/b.ts', 'src/a.ts'], refs: [], command: null };
    const files = [entry({ path: 'src/a.ts' }), entry({ path: 'src/b.ts' })];
    assert.match(texts([finding('sole-knowledge', { evidence })], files)[0] ?? '', /src\/b\.ts/);
  });

  it('is one of three at most, for the worst findings', () => {
    const findings = ['critical-authorship', 'implementation-share', 'sole-knowledge', 'creep'].map(kind =>
      finding(kind),
    );
    assert.deepEqual(
      nextSteps(findings, []).map(step => step.finding),
      ['critical-authorship', 'implementation-share', 'sole-knowledge'],
    );
  });

  it('is not called for by a card without a judgement', () => {
    const findings = [finding('absence', { severity: 'none' }), finding('sole-knowledge')];
    assert.deepEqual(
      nextSteps(findings, []).map(step => step.finding),
      ['sole-knowledge'],
    );
  });

  it('is standing advice where nothing is wrong: one, and a do', () => {
    const steps = nextSteps([], []);
    assert.deepEqual(
      steps.map(step => step.finding),
      [null],
    );
    assert.ok(standingGuidance.includes(steps[0]?.guidance ?? ''));
    assert.equal(guidanceById(steps[0]?.guidance ?? '')?.polarity, 'do');
  });
});
