import { plain } from '../core/report/plain';

/** Repository text for a label in which the editor draws `$(name)` as an icon: there it stays text. */
export function iconless(text: string): string {
  return plain(text).replace(/\$\([a-z0-9-~]+\)/gi, '\\$&');
}

/** Repository text for a message, in which the editor makes a link of `[words](command:…)`: there it stays text. */
export function linkless(text: string): string {
  return plain(text).replaceAll('](', '] (');
}
