import type { Disposable } from './disposables';

/** Runs a task once a burst of requests has been quiet for a while. */
export class Debounce implements Disposable {
  private readonly milliseconds: number;
  private readonly task: () => unknown;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(milliseconds: number, task: () => unknown) {
    this.milliseconds = milliseconds;
    this.task = task;
  }

  request(): void {
    clearTimeout(this.timer);
    if (this.ended) return;
    this.timer = setTimeout(this.task, this.milliseconds);
  }

  dispose(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
