import { Worker } from 'node:worker_threads';
import type { EngineWorker } from './engineHost';

/** Starts the engine in a thread of its own; `file` is its bundle. */
export function startEngineWorker(file: string): EngineWorker {
  return new Worker(file);
}
