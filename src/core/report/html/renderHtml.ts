import { h } from 'preact';
import { render } from 'preact-render-to-string';
import common from '../../../../media/common.css';
import pictures from '../../../../media/pictures.css';
import page from '../../../../media/report.css';
import type { HealthReport } from '../healthReport';
import { levelHeading } from '../levelWords';
import { ReportPage } from '../page/reportPage';
import { plain } from '../plain';
import palette from './palette.css';

/** Nothing is loaded, run or sent, and no base or form of another place applies. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** All style sheets of the page in one, which imports none. */
const style = [palette, common, pictures, page].join('\n').replaceAll(/^@import .*\n/gm, '');

/**
 * The health report as one HTML document without a script, light or dark as its reader likes it, which opens from a disk
 * and needs no network. No text of the repository becomes markup, style or a link.
 */
export function renderHtml(report: HealthReport): string {
  const title = `${levelHeading(report.level)}: ${report.repository.name}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${render(h('title', null, plain(title)))}
<style>
${style}</style>
</head>
<body>
${render(h(ReportPage, { report, since: null }))}
</body>
</html>
`;
}
