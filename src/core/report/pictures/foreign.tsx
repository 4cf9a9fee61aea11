import type { ComponentChild } from 'preact';
import { plain } from '../plain';

/** A name, a path or a ref of the repository among other text, kept apart from its direction. */
export function Foreign({ text }: { readonly text: string }): ComponentChild {
  return <bdi>{plain(text)}</bdi>;
}
