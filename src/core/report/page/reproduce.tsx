import type { ComponentChild } from 'preact';
import { plain } from '../plain';
import { usePageLinks } from './pageLinks';

interface Props {
  readonly command: string;
}

/** A git command that gives a number again; one that had to be made plain would be another command and is not shown. */
export function Reproduce({ command }: Props): ComponentChild {
  const links = usePageLinks();
  if (plain(command) !== command) return null;
  return (
    <div class="reproduce">
      <p class="caption">See it with git:</p>
      {links.reproduce(command)}
    </div>
  );
}
