/** What can be given back. */
export interface Disposable {
  dispose(): unknown;
}

/** Collects what is to be disposed of together. What comes after the end is disposed of at once. */
export class Disposables implements Disposable {
  private readonly items = new Set<Disposable>();
  private ended = false;

  /** Keeps the item until the end, and returns it. */
  add<T extends Disposable>(item: T): T {
    if (this.ended) item.dispose();
    else this.items.add(item);
    return item;
  }

  /** Disposes of everything, the newest first. */
  dispose(): void {
    this.ended = true;
    const items = [...this.items].reverse();
    this.items.clear();
    for (const item of items) item.dispose();
  }
}
