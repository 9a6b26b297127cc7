import type { Worker } from 'node:worker_threads';

/** Sends a thread one message and gives its answer; rejects where the thread breaks. One question at a time. */
export function ask<Answer>(thread: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      thread.off('message', told).off('error', failed);
      act();
    };
    const told = (answer: Answer): void => settle(() => resolve(answer));
    const failed = (cause: Error): void => settle(() => reject(cause));
    thread.on('message', told).on('error', failed).postMessage(question);
  });
}
