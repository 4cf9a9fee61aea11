import type { ComponentChild } from 'preact';
import type { Evidence } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { shortDate, shortId, shortRef } from '../core/report/wording';
import { commitsWords, filesWords, refsWords } from './countWords';
import { Filled } from './filled';
import { Fold } from './fold';
import { Icon } from '../core/report/page/icon';
import { l10n } from './l10n';
import { usePage } from './pageContext';
import { FileLink, Foreign } from './repositoryText';

interface Props {
  readonly id: string;
  readonly evidence: Evidence;
}

/** The files, commits and refs behind a number, and the git command that gives it again. */
export function EvidenceFold({ id, evidence }: Props): ComponentChild {
  const { files, commits, refs, command } = evidence;
  const parts = [...counted(files, filesWords), ...counted(commits, commitsWords), ...counted(refs, refsWords)];
  if (parts.length === 0 && command === null) return null;
  return (
    <Fold id={id} summary={parts.length > 0 ? l10n.t('Evidence: {0}', parts.join(', ')) : l10n.t('Evidence')}>
      <ul class="evidence">
        {files.map(path => (
          <li key={path}>
            <Icon name="file" />
            <FileLink path={path} />
          </li>
        ))}
        {commits.map(commit => (
          <Commit key={commit.id} commit={commit} />
        ))}
        {refs.map(ref => (
          <li key={ref}>
            <Icon name="branch" />
            <Foreign text={shortRef(ref)} />
          </li>
        ))}
      </ul>
      {command !== null && (
        <>
          <p class="caption">{l10n.t('See it with git:')}</p>
          <pre>
            <code>{wordsOf(command)}</code>
          </pre>
        </>
      )}
    </Fold>
  );
}

function counted({ length }: readonly unknown[], words: (value: number) => string): readonly string[] {
  return length > 0 ? [words(length)] : [];
}

function Commit({ commit }: { readonly commit: Evidence['commits'][number] }): ComponentChild {
  return (
    <li>
      <Icon name="commit" />
      <span>
        <Foreign text={commit.subject} />
        <span class="caption">
          <Filled
            text={l10n.t('{0} by {1}, {2}')}
            parts={[
              <CommitLink id={commit.id} />,
              <Foreign text={commit.author} />,
              <span class="unbroken">{shortDate(commit.at)}</span>,
            ]}
          />
        </span>
      </span>
    </li>
  );
}

function CommitLink({ id }: { readonly id: string }): ComponentChild {
  const page = usePage();
  return (
    <button
      type="button"
      class="link"
      title={l10n.t('Show the commit')}
      onClick={() => {
        page.post({ type: 'openCommit', id });
      }}
    >
      <code>{shortId(id)}</code>
    </button>
  );
}

/** The words of a command, each kept together, because a line would else break within its options. */
function wordsOf(command: string): ComponentChild {
  return plain(command)
    .split(/(?<= )/)
    .map((word, place) => (
      <span key={place} class="word">
        {word}
      </span>
    ));
}
