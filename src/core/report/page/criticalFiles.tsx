import type { ComponentChild } from 'preact';
import type { FileEntry, HealthReport } from '../healthReport';
import { unnamedReasonWords } from '../reasonWording';
import { count, number, shareOrDash } from '../wording';
import { Fold } from './fold';
import { usePageLinks } from './pageLinks';
import { Sentence } from './sentence';

const filesShown = 50;

interface Props {
  readonly report: Pick<HealthReport, 'criticalFiles' | 'totals'>;
}

/** The critical files by demand, each with why it is one; the first of them where there are many. */
export function CriticalFiles({ report: { criticalFiles, totals } }: Props): ComponentChild {
  if (criticalFiles.length === 0) return null;
  const shown = criticalFiles.slice(0, filesShown);
  const all = totals['criticalFiles'] ?? criticalFiles.length;
  const which = shown.length < all ? `the first ${shown.length} of ${number(all)}, by demand` : 'by demand';
  return (
    <Fold id="critical-files" summary={`${count(all, 'critical files')}, and why ${all === 1 ? 'it' : 'each'} is one`}>
      <div class="scrolling" role="region" aria-label="Critical files" tabIndex={0}>
        <table class="files">
          <caption>Critical files, {which}</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Changes</th>
              <th scope="col">People</th>
              <th scope="col">Yours</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(file => (
              <FileRow key={file.path} file={file} />
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}

function FileRow({
  file: { path, revisions, people, manager, reasons },
}: {
  readonly file: FileEntry;
}): ComponentChild {
  const links = usePageLinks();
  return (
    <tr>
      <th scope="row">{links.file(path)}</th>
      <td>{number(revisions)}</td>
      <td>{number(people)}</td>
      <td>{shareOrDash(manager.share)}</td>
      <td class="words">
        {reasons.map(reason => (
          <p key={reason.kind}>
            <Sentence text={unnamedReasonWords(reason)} />
          </p>
        ))}
      </td>
    </tr>
  );
}
