import type { ComponentChild } from 'preact';
import type { Evidence } from '../core/report/healthReport';
import { Icon } from '../core/report/page/icon';
import { usePageLinks } from '../core/report/page/pageLinks';
import { Foreign } from '../core/report/pictures/foreign';
import { plain } from '../core/report/plain';
import { shortDate } from '../core/report/wording';
import { commitsWords, filesWords, refsWords } from './countWords';
import { Filled } from './filled';
import { Fold } from './fold';
import { l10n } from './l10n';

interface Props {
  readonly id: string;
  readonly evidence: Evidence;
}

/**
 * The files, commits and refs behind a number, and the git command that gives it again; one that had to be made plain
 * would be another command and is not shown.
 */
export function EvidenceFold({ id, evidence }: Props): ComponentChild {
  const { files, commits, refs, command } = evidence;
  const links = usePageLinks();
  const parts = [...counted(files, filesWords), ...counted(commits, commitsWords), ...counted(refs, refsWords)];
  if (parts.length === 0 && command === null) return null;
  return (
    <Fold id={id} summary={parts.length > 0 ? l10n.t('Evidence: {0}', parts.join(', ')) : l10n.t('Evidence')}>
      <ul class="evidence">
        {files.map(path => (
          <li key={path}>
            <Icon name="file" />
            {links.file(path)}
          </li>
        ))}
        {commits.map(commit => (
          <Commit key={commit.id} commit={commit} />
        ))}
        {refs.map(ref => (
          <li key={ref}>
            <Icon name="branch" />
            {links.branch(ref)}
          </li>
        ))}
      </ul>
      {command !== null && plain(command) === command && (
        <>
          <p class="caption">{l10n.t('See it with git:')}</p>
          {links.reproduce(command)}
        </>
      )}
    </Fold>
  );
}

function counted({ length }: readonly unknown[], words: (value: number) => string): readonly string[] {
  return length > 0 ? [words(length)] : [];
}

function Commit({ commit }: { readonly commit: Evidence['commits'][number] }): ComponentChild {
  const links = usePageLinks();
  return (
    <li>
      <Icon name="commit" />
      <span>
        <Foreign text={commit.subject} />
        <span class="caption">
          <Filled
            text={l10n.t('{0} by {1}, {2}')}
            parts={[
              links.commit(commit),
              <Foreign text={commit.author} />,
              <span class="unbroken">{shortDate(commit.at)}</span>,
            ]}
          />
        </span>
      </span>
    </li>
  );
}
