import type { ComponentChild } from 'preact';
import { evidenceWords } from '../evidenceWording';
import type { Evidence } from '../healthReport';
import { shortDate } from '../wording';
import { Fold } from './fold';
import { Foreign } from '../pictures/foreign';
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
      <EvidenceList title="Files" items={files.map(path => links.file(path))} />
      <EvidenceList
        title="Commits"
        items={commits.map(commit => (
          <>
            {links.commit(commit)} <Foreign text={commit.subject} />{' '}
            <span class="caption unbroken">{shortDate(commit.at)}</span>
          </>
        ))}
      />
      <EvidenceList title="Refs" items={refs.map(ref => links.branch(ref))} />
      {command !== null && <Reproduce command={command} />}
    </Fold>
  );
}

interface ListProps {
  readonly title: string;
  readonly items: readonly ComponentChild[];
}

function EvidenceList({ title, items }: ListProps): ComponentChild {
  if (items.length === 0) return null;
  return (
    <>
      <p class="caption">{title}</p>
      <ul class="evidence">
        {items.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </>
  );
}
