import { parentPort } from 'node:worker_threads';
import { cacheFolder } from '../store/cacheFolder';
import { clearFacts } from '../store/factsStore';
import { allEdits, checkChanges } from './checkChanges';
import { explainFile, healthReport } from './engine';
import { toFailure } from './engineErrors';
import { proposeBase } from './proposeBase';
import { proposeCritical } from './proposeCritical';
import { proposeIdentities } from './proposeIdentities';
import { proposeTeam } from './proposeTeam';
import type { EngineRequest, FromEngine, ToEngine } from './protocol';
import type { MeasureRequest } from './request';

/** The worker thread of the editor: one message in, one answer out, progress in between. */
const running = new Map<number, AbortController>();

function send(message: FromEngine): void {
  parentPort?.postMessage(message);
}

/** A message that asks about a repository. */
type Question = Extract<ToEngine, { readonly request: EngineRequest }>;

async function answer(message: Question, request: MeasureRequest): Promise<FromEngine> {
  const { id, until } = message.request;
  switch (message.type) {
    case 'report': {
      const report = await healthReport({
        ...request,
        managerSource: 'settings',
        generatedAt: until,
        acceptGitIdentity: false,
        early: newest => {
          send({ type: 'early', id, report: newest });
        },
      });
      return { type: 'report', id, report };
    }
    case 'explain':
      return { type: 'explained', id, entry: await explainFile(request, message.path) };
    case 'check': {
      const manager = { managerSource: 'settings', acceptGitIdentity: false } as const;
      return { type: 'checked', id, check: await checkChanges({ ...request, ...manager }, allEdits) };
    }
    case 'identities':
      return { type: 'identities', id, proposal: await proposeIdentities(request) };
    case 'base':
      return { type: 'base', id, proposal: await proposeBase(request) };
    case 'critical':
      return { type: 'critical', id, proposal: await proposeCritical(request) };
    case 'team':
      return { type: 'team', id, proposal: await proposeTeam(request) };
  }
}

async function serve(id: number, work: (signal: AbortSignal) => Promise<FromEngine>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    send(await work(controller.signal));
  } catch (error) {
    send({ type: 'failed', id, failure: toFailure(error) });
  } finally {
    running.delete(id);
  }
}

async function clear(id: number): Promise<FromEngine> {
  await clearFacts(cacheFolder(process.env, process.platform));
  return { type: 'cleared', id };
}

function measureRequest({ id, directory, git, settings, until }: EngineRequest, signal: AbortSignal): MeasureRequest {
  return {
    directory,
    git,
    settings,
    until: Math.floor(Date.parse(until) / 1000),
    cache: true,
    signal,
    log: line => {
      send({ type: 'log', id, line });
    },
    progress: message => {
      send({ type: 'progress', id, message });
    },
  };
}

parentPort?.on('message', (message: ToEngine) => {
  if (message.type === 'cancel') running.get(message.id)?.abort();
  else if (message.type === 'clear') void serve(message.id, () => clear(message.id));
  else void serve(message.request.id, signal => answer(message, measureRequest(message.request, signal)));
});
