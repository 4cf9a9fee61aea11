import type { Credit } from '../healthReport';
import { commitMarkdown } from './findingsMarkdown';
import { sentence } from './sentence';

const commitsShown = 3;

/** What goes well, an item each, with the newest commits behind it; paths of the report become code. */
export function creditsMarkdown(credits: readonly Credit[], paths: readonly string[]): string {
  return credits
    .flatMap(({ title, evidence }) => [
      `- ${sentence(`${title}.`, paths)}`,
      ...evidence.commits.slice(0, commitsShown).map(commit => `  ${commitMarkdown(commit)}`),
    ])
    .join('\n');
}
