import { parentPort } from 'node:worker_threads';
import { explainFile, healthReport } from './engine';
import { toFailure } from './engineErrors';
import { proposeIdentities } from './proposeIdentities';
import type { EngineRequest, FromEngine, ToEngine } from './protocol';
import type { MeasureRequest } from './request';

/** The worker thread of the editor: one message in, one answer out, progress in between. */
const running = new Map<number, AbortController>();

function send(message: FromEngine): void {
  parentPort?.postMessage(message);
}

async function answer(message: Exclude<ToEngine, { type: 'cancel' }>, request: MeasureRequest): Promise<FromEngine> {
  const { id, until } = message.request;
  switch (message.type) {
    case 'report': {
      const report = await healthReport({
        ...request,
        managerSource: 'settings',
        generatedAt: until,
        acceptGitIdentity: false,
      });
      return { type: 'report', id, report };
    }
    case 'explain':
      return { type: 'explained', id, entry: await explainFile(request, message.path) };
    case 'identities':
      return { type: 'identities', id, proposal: await proposeIdentities(request) };
  }
}

async function serve(message: Exclude<ToEngine, { type: 'cancel' }>): Promise<void> {
  const { id } = message.request;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    send(await answer(message, measureRequest(message.request, controller.signal)));
  } catch (error) {
    send({ type: 'failed', id, failure: toFailure(error) });
  } finally {
    running.delete(id);
  }
}

function measureRequest({ id, directory, git, settings, until }: EngineRequest, signal: AbortSignal): MeasureRequest {
  return {
    directory,
    git,
    settings,
    until: Math.floor(Date.parse(until) / 1000),
    signal,
    progress: message => {
      send({ type: 'progress', id, message });
    },
  };
}

parentPort?.on('message', (message: ToEngine) => {
  if (message.type === 'cancel') running.get(message.id)?.abort();
  else void serve(message);
});
