import { env, l10n, window } from 'vscode';
import { renderMarkdown } from '../core/report/renderMarkdown';
import type { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import { reportFor } from './reportFor';

const noticeMilliseconds = 5000;

/** Copy Health Report as Markdown: with its names masked while Quiet Screen is on. */
export async function copyReport(folder: OpenFolder, quiet: QuietScreen): Promise<void> {
  const report = await reportFor(folder);
  if (report === undefined) return;
  await env.clipboard.writeText(renderMarkdown(report));
  const line = quiet.isOn
    ? l10n.t('Copied the health report as Markdown, with names masked')
    : l10n.t('Copied the health report as Markdown, with names');
  window.setStatusBarMessage(line, noticeMilliseconds);
}
