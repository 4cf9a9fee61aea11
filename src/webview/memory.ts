/** What outlives a page that is hidden and shown again: where it was scrolled to and which details were open. */
export interface PageMemory {
  readonly scroll: number;
  /** Ids of open details. */
  readonly open: readonly string[];
}

const nothing: PageMemory = { scroll: 0, open: [] };

/** The memory that an earlier page left, or an empty one where there is none or it is none of ours. */
export function readMemory(state: unknown): PageMemory {
  if (typeof state !== 'object' || state === null) return nothing;
  const { scroll, open } = state as Record<string, unknown>;
  return {
    scroll: typeof scroll === 'number' && Number.isFinite(scroll) ? Math.max(0, scroll) : 0,
    open: Array.isArray(open) ? open.filter(id => typeof id === 'string') : [],
  };
}

/** The memory after the details of that id were opened or closed. */
export function withDetails(memory: PageMemory, id: string, open: boolean): PageMemory {
  const others = memory.open.filter(other => other !== id);
  return { ...memory, open: open ? [...others, id] : others };
}
