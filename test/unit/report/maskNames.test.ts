import assert from 'node:assert/strict';
import type { FileEntry, HealthReport, OpenWork } from '../../../src/core/report/healthReport';
import { maskNames } from '../../../src/core/report/maskNames';
import { NameMask } from '../../../src/core/report/masking/nameMask';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderText } from '../../../src/core/report/renderText';
import { stableJson } from '../../../src/core/report/stableJson';
import { amara, jonas, priya, robin } from '../../support/example/people';
import { exampleReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const entryOf = (report: HealthReport): FileEntry => {
  const [entry] = report.criticalFiles;
  if (entry === undefined) throw new Error('the example has critical files');
  return entry;
};

/** The full example with names in every place where a repository may put one. */
function crowded(): HealthReport {
  const report = fullReport();
  const [work] = report.openWork;
  const [finding] = report.findings;
  const [commit] = finding?.evidence.commits ?? [];
  if (work === undefined || finding === undefined || commit === undefined) throw new Error('the example is full');
  const commits = [
    'Apply the review of Amara Okafor',
    'Pair with Jonas on retries',
    "Merge branch 'amara/engine-v3' into main",
    'Merge pull request #7 from stranger-login/quick-fix',
    'Thank amara@example.com and someone@else.example',
    'Ask @priya and @acme/payments',
  ].map(subject => ({ ...commit, subject }));
  return {
    ...report,
    repository: { ...report.repository, headRef: 'refs/heads/robin/engine-v2' },
    criticalFiles: [
      {
        ...entryOf(report),
        codeOwners: ['@amara', '@acme/payments', 'jonas@example.com', '@unheard-of'],
        reasons: [
          { kind: 'owned', value: 1, threshold: 9, detail: 'owned by @amara @acme/payments (CODEOWNERS, line 3)' },
        ],
      },
      ...report.criticalFiles.slice(1),
    ],
    openWork: [
      {
        ...work,
        refs: ['refs/heads/robin/engine-v2', 'refs/remotes/origin/robin/engine-v2'],
        dependents: [{ ref: 'refs/remotes/origin/amara/checkout-v2', author: amara.name, commits: 3 }],
        why: ['amara/checkout-v2 is built on 3 of its commits'],
      },
    ],
    findings: [{ ...finding, evidence: { ...finding.evidence, commits, refs: ['refs/heads/feature/jonas-retries'] } }],
  };
}

const parts = [robin, amara, jonas, priya].flatMap(({ name, email }) => [email, ...name.split(' ')]);
const secrets = [
  ...parts,
  'robin@laptop.local',
  'kim@example.org',
  'stranger-login',
  'acme',
  'unheard-of',
  'else.example',
];

describe('a report with its names masked', () => {
  const masked = maskNames(crowded());
  const forms = {
    text: renderText(masked, { width: 100, color: false }),
    Markdown: renderMarkdown(masked),
    JSON: stableJson(masked),
  };

  for (const [form, text] of Object.entries(forms)) {
    it(`has no real name, e-mail, owner or branch prefix left as ${form}`, () => {
      const lower = text.toLowerCase();
      assert.deepEqual(
        secrets.filter(secret => lower.includes(secret.toLowerCase())),
        [],
      );
    });
  }

  it('had all of them before', () => {
    const lower = stableJson(crowded()).toLowerCase();
    assert.deepEqual(
      secrets.filter(secret => !lower.includes(secret.toLowerCase())),
      [],
    );
  });

  it('keeps every number, path and key', () => {
    const shape = (report: HealthReport): unknown => ({
      paths: report.criticalFiles.map(({ path, revisions, demand }) => ({ path, revisions, demand })),
      totals: report.totals,
      files: report.findings.map(({ evidence }) => evidence.files),
      keys: Object.keys(report),
    });
    assert.deepEqual(shape(masked), shape(crowded()));
  });

  it('calls the manager Manager, by every identity', () => {
    assert.deepEqual([...new Set(masked.manager.identities.map(({ name }) => name))], ['Manager']);
    assert.deepEqual(masked.openWork[0]?.refs, [
      'refs/heads/manager/engine-v2',
      'refs/remotes/origin/manager/engine-v2',
    ]);
  });

  it('calls a person the same in lists, sentences, subjects, owners and branches', () => {
    const someone = masked.openWork[0]?.dependents[0]?.author ?? '';
    const slug = someone.toLowerCase().replace(' ', '-');
    assert.match(someone, /^Person [A-Z]$/);
    assert.match(masked.nextSteps[0]?.text ?? '', new RegExp(`^Leave .* to ${someone}, and review them\\.$`));
    const subjects = masked.findings[0]?.evidence.commits.map(({ subject }) => subject) ?? [];
    assert.equal(subjects[0], `Apply the review of ${someone}`);
    assert.equal(subjects[2], `Merge branch '${slug}/engine-v3' into main`);
    assert.match(subjects[4] ?? '', new RegExp(`^Thank ${slug}@masked\\.invalid and `));
    assert.equal(masked.criticalFiles[0]?.codeOwners[0], `@${slug}`);
    assert.deepEqual(masked.openWork[0]?.why, [`${slug}/checkout-v2 is built on 3 of its commits`]);
  });

  it('calls two people differently', () => {
    const [owner, , address, unknown] = masked.criticalFiles[0]?.codeOwners ?? [];
    assert.equal(new Set([owner?.slice(1), address?.split('@')[0], unknown?.slice(1)]).size, 3);
  });

  it('takes the domain of an address for a name where its mailbox says nothing', () => {
    const branchOf = (email: string): string => {
      const [work] = fullReport().openWork as readonly [OpenWork];
      const author = { name: 'Kim', email, isManager: false };
      const [masked] = maskNames({
        ...fullReport(),
        openWork: [{ ...work, author, refs: ['refs/heads/seaside-test'] }],
      }).openWork;
      return masked?.refs[0] ?? '';
    };
    assert.match(branchOf('github@seaside.example'), /^refs\/heads\/person-[a-z]-test$/);
    assert.match(branchOf('me@seaside.example'), /^refs\/heads\/person-[a-z]-test$/);
    assert.equal(branchOf('kim@seaside.example'), 'refs/heads/seaside-test');
  });

  it('leaves the sources of the advice to their authors', () => {
    assert.deepEqual(masked.guidance, crowded().guidance);
  });

  it('counts nobody among the people who is not of the team', () => {
    const report = exampleReport();
    const names = new Set(maskNames(report).criticalFiles.flatMap(({ authors }) => authors.map(({ name }) => name)));
    const real = new Set(report.criticalFiles.flatMap(({ authors }) => authors.map(({ name }) => name)));
    const letters = 'ABCDEFGH'
      .slice(0, real.size - 1)
      .split('')
      .map(letter => `Person ${letter}`);
    assert.deepEqual([...names].sort(), ['Manager', ...letters]);
  });

  it('is the same each time', () => {
    assert.deepEqual(maskNames(crowded()), masked);
  });

  it('is changed no further by masking it again', () => {
    const again = stableJson(maskNames(masked));
    for (const secret of secrets) assert.ok(!again.toLowerCase().includes(secret.toLowerCase()), secret);
  });
});

describe('what is masked after a report', () => {
  it('agrees with it about who is who', () => {
    const report = exampleReport();
    const mask = new NameMask();
    const { successor } = entryOf(mask.apply(report));
    const stranger = { name: 'Zoe New', email: 'zoe@example.com', why: 'changed it twice in the last year' };
    const asked: FileEntry = { ...entryOf(report), learner: stranger };
    const later = mask.apply(asked);
    assert.equal(later.successor?.name, successor?.name);
    assert.match(later.learner?.name ?? '', /^Person [A-Z]$/);
    assert.notEqual(later.learner?.name, later.successor?.name);
  });
});

describe('the words that stay', () => {
  const subjectOf = (subject: string): string | undefined => {
    const report = fullReport();
    const findings = report.findings.map(finding => {
      const commits = finding.evidence.commits.map(commit => ({ ...commit, subject }));
      return { ...finding, evidence: { ...finding.evidence, commits } };
    });
    return maskNames({ ...report, findings }).findings[0]?.evidence.commits[0]?.subject;
  };

  for (const subject of ['Bump react@18.2.0', 'Move src/checkout/engine.ts', "Merge branch 'feature/cart' into main"]) {
    it(`are those of “${subject}”`, () => {
      assert.equal(subjectOf(subject), subject);
    });
  }

  it('are the numbers of a sentence, though somebody goes by one', () => {
    const report = exampleReport();
    const person = { name: '90', email: '90@example.com' };
    const masked = maskNames({
      ...report,
      joined: [{ person, identities: [person] }],
      levelFacts: ['You changed it 90 times in 90 days.'],
    });
    assert.match(masked.joined[0]?.person.name ?? '', /^Person [A-Z]$/);
    assert.equal(masked.levelFacts[0], 'You changed it 90 times in 90 days.');
  });

  it('are those of a path that holds a name', () => {
    const report = exampleReport();
    const path = 'src/amara/@acme/engine.ts';
    const masked = maskNames({
      ...report,
      criticalFiles: [{ ...entryOf(report), path }],
      levelFacts: [`58 % of the landings on ${path} are yours.`],
    });
    assert.equal(masked.criticalFiles[0]?.path, path);
    assert.equal(masked.levelFacts[0], `58 % of the landings on ${path} are yours.`);
  });
});
