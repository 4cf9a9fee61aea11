import type { ComponentChild } from 'preact';
import { plain } from '../core/report/plain';
import type { FileNames } from '../core/report/shortNames';
import { textParts } from '../core/report/textParts';
import { l10n } from './l10n';
import { usePage } from './pageContext';

interface Text {
  readonly text: string;
}

/** A name, a subject or a ref of the repository, kept apart from the direction of the text around it. */
export function Foreign({ text }: Text): ComponentChild {
  return <bdi>{plain(text)}</bdi>;
}

interface File {
  readonly path: string;
  /** What is shown of the path. */
  readonly name?: string;
}

/** A path that opens its file, and breaks after slashes where it is too long. */
export function FileLink({ path, name = path }: File): ComponentChild {
  const page = usePage();
  const steps = plain(name).split('/');
  return (
    <button
      type="button"
      class="link path"
      title={l10n.t('Open {0}', plain(path))}
      onClick={() => {
        page.post({ type: 'openFile', path });
      }}
    >
      <bdi>{steps.map((step, depth) => (depth === 0 ? step : ['/', <wbr key={depth} />, step]))}</bdi>
    </button>
  );
}

interface SentenceProps extends Text {
  /** Files that become links where the sentence names them. */
  readonly names: FileNames;
}

/** A sentence of the report, with its files as links by their short names and its percentages unbroken. */
export function Sentence({ text, names }: SentenceProps): ComponentChild {
  return textParts(text, [...names.paths.keys()]).map((part, place) => {
    if (part.kind === 'text') return plain(part.text);
    const path = names.paths.get(part.text);
    return (
      <span key={place} class="unbroken">
        {path === undefined ? part.text : <FileLink path={path} name={names.short.get(path) ?? path} />}
        {part.after}
      </span>
    );
  });
}
