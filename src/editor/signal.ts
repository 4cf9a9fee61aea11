import type { CancellationToken } from 'vscode';

/** Does a task with a signal that the editor's token aborts. */
export async function withSignal<T>(token: CancellationToken, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listener = token.onCancellationRequested(() => {
    controller.abort();
  });
  try {
    return await task(controller.signal);
  } finally {
    listener.dispose();
  }
}
