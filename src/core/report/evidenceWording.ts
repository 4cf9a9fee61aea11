import type { Evidence } from './healthReport';
import { count, list } from './wording';

/** How much evidence there is, like `Evidence: 1 file and 3 commits`; null where there is none, not even a command. */
export function evidenceWords({ files, commits, refs, command }: Evidence): string | null {
  const parts = [...counted(files, 'files'), ...counted(commits, 'commits'), ...counted(refs, 'refs')];
  if (parts.length > 0) return `Evidence: ${list(parts)}`;
  return command === null ? null : 'Evidence';
}

function counted(items: readonly unknown[], plural: string): readonly string[] {
  return items.length > 0 ? [count(items.length, plural)] : [];
}
