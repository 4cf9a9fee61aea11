import type { Memory } from './putOffQuestions';

const key = 'altitude.saidToday';

/** Remembers, for this workspace, of which files something was said today; yesterday's are forgotten. */
export class SaidToday {
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** True once a day for each file, and remembered. */
  async isFirst(file: string, now: Date): Promise<boolean> {
    const day = now.toDateString();
    const said = this.filesOf(day);
    if (said.includes(file)) return false;
    await this.memory.update(key, { day, files: [...said, file] });
    return true;
  }

  private filesOf(day: string): readonly string[] {
    const kept = this.memory.get(key);
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || kept.day !== day) return [];
    if (!('files' in kept) || !Array.isArray(kept.files)) return [];
    return kept.files.filter(file => typeof file === 'string');
  }
}
