import type { Worker } from 'node:worker_threads';

interface Waiting { resolve(answer: unknown): void; reject(cause: Error): void }
const waiting = new WeakMap<Worker, Waiting[]>();

/** Sends a thread a message and gives its answer; rejects where the thread breaks. Several may be under way: a thread answers each, in their order. */
export function ask<Answer>(thread: Worker, question: unknown): Promise<Answer> {
  return new Promise<unknown>((resolve, reject) => {
    (waiting.get(thread) ?? listen(thread)).push({ resolve, reject });
    thread.postMessage(question);
  }) as Promise<Answer>;
}

function listen(thread: Worker): Waiting[] {
  const all: Waiting[] = [];
  waiting.set(thread, all);
  thread.on('message', (answer) => all.shift()?.resolve(answer));
  thread.on('error', (cause: Error) => { for (const each of all.splice(0)) each.reject(cause); });
  return all;
}
