import type { ComponentChild } from 'preact';
import { evidenceWords } from '../evidenceWording';
import type { Evidence } from '../healthReport';
import { shortDate } from '../wording';
import { Fold } from './fold';
import { Foreign } from './foreignText';
import { Icon } from './icon';
import { usePageLinks } from './pageLinks';
import { Reproduce } from './reproduce';

interface Props {
  /** Unique among the evidence of the page. */
  readonly id: string;
  readonly evidence: Evidence;
}

/** The files, commits and refs behind a number, and the git command that gives it again; no commit is put to a name. */
export function EvidenceFold({ id, evidence }: Props): ComponentChild {
  const links = usePageLinks();
  const words = evidenceWords(evidence);
  if (words === null) return null;
  const { files, commits, refs, command } = evidence;
  return (
    <Fold id={`evidence-${id}`} summary={words}>
      <ul class="evidence">
        {files.map(path => (
          <li key={path}>
            <Icon name="file" />
            <span>{links.file(path)}</span>
          </li>
        ))}
        {commits.map(commit => (
          <li key={commit.id}>
            <Icon name="commit" />
            <span>
              {links.commit(commit)} <Foreign text={commit.subject} />{' '}
              <span class="caption unbroken">{shortDate(commit.at)}</span>
            </span>
          </li>
        ))}
        {refs.map(ref => (
          <li key={ref}>
            <Icon name="branch" />
            <span>{links.branch(ref)}</span>
          </li>
        ))}
      </ul>
      {command !== null && <Reproduce command={command} />}
    </Fold>
  );
}
