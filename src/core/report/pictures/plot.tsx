import type { ComponentChild, ComponentChildren } from 'preact';
import { rounded } from './pictureFrames';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly class?: string;
  /** What the picture shows, for whoever does not see it: its name, and what it says. */
  readonly title: string;
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** The drawing of a picture: as wide as its place, one image to a screen reader. */
export function Plot({ id, class: name = '', title, description, height, children }: Props): ComponentChild {
  return (
    <svg
      class={`plot ${name}`.trim()}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      width="100%"
      height={rounded(height)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
