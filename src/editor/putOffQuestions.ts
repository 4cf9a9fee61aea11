import type { ViewState } from '../protocol';

/** The part of the editor's memory of a workspace that is used here. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const key = 'altitude.teamPutOff';

/** Remembers, for this workspace, in which repositories it was not to be asked again who works with the manager. */
export class PutOffQuestions {
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** Does not ask again about a repository, by its absolute path. */
  async putOff(repository: string | undefined): Promise<void> {
    if (repository === undefined || this.isPutOff(repository)) return;
    await this.memory.update(key, [...this.repositories(), repository]);
  }

  /** The state of a repository's view, without the question where it was put off. */
  viewOf(view: ViewState, repository: string | undefined): ViewState {
    if (view.kind !== 'report' || repository === undefined || !this.isPutOff(repository)) return view;
    return { ...view, report: { ...view.report, teamQuestion: null } };
  }

  private isPutOff(repository: string): boolean {
    return this.repositories().includes(repository);
  }

  private repositories(): readonly string[] {
    const kept = this.memory.get(key);
    return Array.isArray(kept) ? kept.filter(one => typeof one === 'string') : [];
  }
}
