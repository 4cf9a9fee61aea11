import type { ComponentChild } from 'preact';
import { evidenceWords } from '../core/report/evidenceWording';
import type { Evidence } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { shortDate, shortId, shortRef } from '../core/report/wording';
import { Fold } from './fold';
import { Icon } from '../core/report/page/icon';
import { usePage } from './pageContext';
import { FileLink, Foreign } from './repositoryText';

interface Props {
  readonly id: string;
  readonly evidence: Evidence;
}

/** The files, commits and refs behind a number, and the git command that gives it again. */
export function EvidenceFold({ id, evidence }: Props): ComponentChild {
  const { files, commits, refs, command } = evidence;
  const words = evidenceWords(evidence);
  if (words === null) return null;
  return (
    <Fold id={id} summary={words}>
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
          <p class="caption">See it with git:</p>
          <pre>
            <code>{wordsOf(command)}</code>
          </pre>
        </>
      )}
    </Fold>
  );
}

function Commit({ commit }: { readonly commit: Evidence['commits'][number] }): ComponentChild {
  const page = usePage();
  return (
    <li>
      <Icon name="commit" />
      <span>
        <Foreign text={commit.subject} />
        <span class="caption">
          <button
            type="button"
            class="link"
            title="Show the commit"
            onClick={() => {
              page.post({ type: 'openCommit', id: commit.id });
            }}
          >
            <code>{shortId(commit.id)}</code>
          </button>
          {' by '}
          <Foreign text={commit.author} />, <span class="unbroken">{shortDate(commit.at)}</span>
        </span>
      </span>
    </li>
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
