import assert from 'node:assert/strict';
import type { PageLinks } from '../../../../src/core/report/page/pageLinks';
import { exampleReport } from '../../../support/exampleReport';
import { fullReport } from '../../../support/fullReport';
import { elements, textOf } from '../markup';
import { drawnPage } from './drawnPage';

describe('what can be followed on the page', () => {
  it('is text and code in a file, and links to sources alone', () => {
    const page = drawnPage(fullReport());
    assert.doesNotMatch(page, /<button|<script|onclick/i);
    for (const { attributes } of elements(page, 'a')) {
      assert.match(attributes['href'] ?? '', /^https:\/\//);
      assert.equal(attributes['rel'], 'noreferrer');
    }
  });

  it('is no link where a source has no https address', () => {
    const guidance = exampleReport().guidance.map(entry => ({
      ...entry,
      source: { ...entry.source, address: 'command:altitude.setUp' },
    }));
    const page = drawnPage(exampleReport({ guidance }));
    assert.doesNotMatch(page, /<a |command:/);
    assert.ok(textOf(page).includes(guidance[0]?.source.title ?? '?'));
  });

  it('is drawn as whoever holds the page says', () => {
    const marked: PageLinks = {
      file: (path, label) => `[file ${path} ${label ?? 'whole'}]`,
      commit: ({ id }) => `[commit ${id}]`,
      branch: ref => `[branch ${ref}]`,
      source: ({ id }) => `[source ${id}]`,
      reproduce: command => `[command ${command}]`,
    };
    const text = textOf(drawnPage(fullReport(), marked));
    const [finding] = fullReport().findings;
    assert.ok(finding !== undefined);
    assert.match(text, /\[file src\/checkout\/engine\.ts engine\.ts\]/);
    assert.match(text, /\[file src\/checkout\/engine\.ts whole\]/);
    assert.ok(text.includes(`[commit ${finding.evidence.commits[0]?.id ?? ''}]`));
    assert.ok(text.includes('[branch refs/heads/engine-v2]'));
    assert.ok(text.includes(`[source ${fullReport().guidance[0]?.id ?? ''}]`));
    assert.ok(text.includes(`[command ${finding.evidence.command ?? ''}]`));
  });
});
