/** Globs after one of them was marked as critical, or as not: what says the opposite of it is gone. */
export function withMark(globs: readonly string[], glob: string, isCritical: boolean): readonly string[] {
  const [said, opposite] = isCritical ? [glob, `!${glob}`] : [`!${glob}`, glob];
  const kept = globs.filter(one => one !== opposite);
  return kept.includes(said) ? kept : [...kept, said];
}

/** Globs without what marks one of them as critical, or as not. */
export function withoutMark(globs: readonly string[], glob: string): readonly string[] {
  return globs.filter(one => one !== glob && one !== `!${glob}`);
}
