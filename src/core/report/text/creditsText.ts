import type { Credit } from '../healthReport';
import { cutEnd } from './columns';
import { commitText } from './findingsText';
import type { Paint } from './paint';
import { hanging, wrap } from './wrap';

const commitsShown = 2;
const indent = '    ';

/** What goes well, a line each, with the newest commits behind it. */
export function creditsText(credits: readonly Credit[], width: number, paint: Paint): readonly string[] {
  return credits.flatMap(({ title, evidence }) => [
    ...wrap(`${title}.`, width, hanging('  - ')),
    ...evidence.commits
      .slice(0, commitsShown)
      .map(commit => paint.faint(indent + cutEnd(commitText(commit), width - indent.length))),
  ]);
}
