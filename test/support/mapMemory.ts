import type { Memory } from '../../src/editor/putOffQuestions';

/** The editor's memory of a workspace, for tests: what was kept can be looked at. */
export class MapMemory implements Memory {
  readonly kept = new Map<string, unknown>();

  get(key: string): unknown {
    return this.kept.get(key);
  }

  update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.kept.delete(key);
    else this.kept.set(key, value);
    return Promise.resolve();
  }
}
