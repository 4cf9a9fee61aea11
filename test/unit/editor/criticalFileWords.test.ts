import assert from 'node:assert/strict';
import { criticalFileLine, criticalFileMarkdown, type ShownFile } from '../../../src/editor/criticalFileWords';
import type { FileEntry } from '../../../src/core/report/healthReport';
import { exampleFiles } from '../../support/example/files';

const [example] = exampleFiles;

function shown(changes: Partial<FileEntry> = {}, part: Partial<ShownFile> = {}): ShownFile {
  if (example === undefined) throw new Error('the example has critical files');
  return { entry: { ...example, revisions: 41, people: 7, ...changes }, days: 90, tellsShare: true, ...part };
}

const withShare = (share: number | null): Partial<FileEntry> => ({
  manager: { commits: 0, landings: 0, share, doa: null, normalizedDoa: null, isAuthor: false },
});
const declared = { kind: 'declared', value: 1, threshold: 1, detail: 'declared critical by src/**' } as const;

describe('the line above a critical file', () => {
  it('says how much the team works on it and how much of that is the manager’s', () => {
    assert.equal(
      criticalFileLine(shown(withShare(0.38))),
      "On your team's critical path: 41 changes by 7 people in 90 days, 38 % yours",
    );
  });

  it('says so where nothing of it is', () => {
    assert.match(criticalFileLine(shown(withShare(0))), /in 90 days, none of it yours$/);
  });

  it('leaves the share out where it is not known, or not to be told', () => {
    const work = /41 changes by 7 people in 90 days$/;
    assert.match(criticalFileLine(shown(withShare(null))), work);
    assert.match(criticalFileLine(shown(withShare(0.38), { tellsShare: false })), work);
  });

  it('counts one change of one person in the singular', () => {
    assert.match(criticalFileLine(shown({ revisions: 1, people: 1 })), /: 1 change by 1 person in 90 days/);
  });

  it('says why instead where nobody changed it in the window', () => {
    const line = criticalFileLine(shown({ revisions: 0, people: 0, reasons: [declared] }));
    assert.equal(line, "On your team's critical path: declared critical by src/**");
  });

  it('is one line of plain text', () => {
    const reasons = [{ ...declared, detail: 'declared critical by a\n\u001b[2J\u202eb' }];
    assert.match(criticalFileLine(shown({ revisions: 0, reasons })), /by a \[2Jb$/);
  });
});

describe('the evidence under the pointer', () => {
  it('says what makes the file critical, and who could take it over', () => {
    const text = criticalFileMarkdown(shown({ reasons: [declared] }));
    assert.match(text, /41 changes by 7 people in 90 days/);
    assert.match(text, /^- Declared critical by/m);
    assert.match(text, /could take it over\.$/m);
  });

  it('says once what a hot spot tells, and which part is the manager’s', () => {
    const detail = 'number 1 of 68 changed files by demand: 41 changes by 7 people in 90 days';
    const reasons = [{ kind: 'hotspot', value: 1, threshold: 7, detail } as const];
    const text = criticalFileMarkdown(shown({ ...withShare(0.38), reasons }));
    assert.equal(text.split('41 changes').length, 2);
    assert.match(text, /^38 % of what landed on it is yours\.$/m);
    assert.match(
      criticalFileMarkdown(shown({ ...withShare(0), reasons })),
      /^Nothing of what landed on it is yours\.$/m,
    );
    assert.doesNotMatch(criticalFileMarkdown(shown({ reasons }, { tellsShare: false })), /yours/);
  });

  it('has no number of changes where there is none', () => {
    assert.doesNotMatch(criticalFileMarkdown(shown({ revisions: 0, reasons: [declared] })), /^declared|changes by/m);
  });

  it('makes no text of the repository syntax', () => {
    const bite = '[x](command:evil) <img src=x> **b** `c` $(warning)';
    const successor = { name: bite, email: 'x@example.com', why: 'changed it twice' };
    const text = criticalFileMarkdown(
      shown({ path: `src/${bite}.ts`, successor, reasons: [{ ...declared, detail: bite }] }),
    );
    const withoutCode = text.replaceAll(/(`+)[^\n]*?\1/g, '');
    assert.doesNotMatch(withoutCode, /(?<!\\)\]\(|<img|(?<!\\)\*\*b|(?<!\\)\$\(/);
  });
});
