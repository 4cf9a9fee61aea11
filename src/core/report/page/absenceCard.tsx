import type { ComponentChild } from 'preact';
import { stallWords } from '../figures';
import type { HealthReport } from '../healthReport';
import { count } from '../wording';
import { usePageLinks } from './pageLinks';

const shown = 10;

interface Props {
  readonly report: Pick<HealthReport, 'absence' | 'totals'>;
}

/** What stalls while the manager is away for two weeks; says so where nothing does. */
export function AbsenceCard({ report }: Props): ComponentChild {
  const links = usePageLinks();
  const { files, refs, gates } = report.absence;
  const all = report.totals['absenceFiles'] ?? files.length;
  const words = stallWords(report);
  return (
    <section>
      <h2>If you are away for two weeks</h2>
      {words === null ? (
        <p>Nothing stalls, as far as git can tell.</p>
      ) : (
        <dl class="stalls">
          {files.length > 0 && (
            <Stall
              title="Only you know"
              items={files.slice(0, shown).map(path => links.file(path))}
              more={all - shown}
            />
          )}
          {refs.length > 0 && (
            <Stall
              title={refs.length === 1 ? 'Others build on your branch' : 'Others build on your branches'}
              items={refs.slice(0, shown).map(ref => links.branch(ref))}
              more={refs.length - shown}
            />
          )}
          {gates.length > 0 && <Stall title="Passes only with you" items={gates} more={0} />}
        </dl>
      )}
    </section>
  );
}

interface StallProps {
  readonly title: string;
  readonly items: readonly ComponentChild[];
  /** How many are not shown; nothing is said of none or less. */
  readonly more: number;
}

function Stall({ title, items, more }: StallProps): ComponentChild {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {items.map((item, place) => (
            <li key={place}>{item}</li>
          ))}
          {more > 0 && <li class="caption">and {count(more, 'more')}</li>}
        </ul>
      </dd>
    </div>
  );
}
