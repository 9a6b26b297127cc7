import * as v from 'valibot';
import type { Answer, Refusal, ToServer } from '../../core/ballot/wire.ts';
import type { Group } from './group.ts';
import type { Allowance } from './limits.ts';
import type { GroupSocket } from './sockets.ts';

export type Reply<T = object> = Promise<Answer<T>>;
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** What a connection may say: its shape, how often, and what comes of it. */
export interface Listening<S extends v.GenericSchema> {
  readonly schema: S;
  readonly allowance: Allowance;
  hear(message: v.InferOutput<S>): Promise<Answer>;
}

/** The events of one connection as any stranger might send them. */
interface Stranger {
  on(event: string, listener: (...said: unknown[]) => void): void;
}

/** Hears one kind of message. Whatever comes, it is answered, and nothing is thrown. */
export function listen<S extends v.GenericSchema>(group: Group, socket: GroupSocket, event: keyof ToServer, { schema, allowance, hear }: Listening<S>): void {
  const answer = async (message: unknown): Promise<Answer> => {
    if (!(await group.limits.use(allowance, socket.id))) return refuse('room/slow-down');
    const parsed = v.safeParse(schema, message);
    return parsed.success ? hear(parsed.output) : refuse('room/malformed');
  };
  onStranger(group, socket, event, answer);
}

/** Answers what this connection has no right to say. */
export function turnAway(group: Group, socket: GroupSocket, events: readonly (keyof ToServer)[]): void {
  for (const event of events) onStranger(group, socket, event, async () => refuse('room/not-yours'));
}

function onStranger(group: Group, socket: GroupSocket, event: string, answer: (message: unknown) => Promise<Answer>): void {
  (socket as unknown as Stranger).on(event, (...said) => {
    const last = said.at(-1);
    const reply = typeof last === 'function' ? (given: Answer): unknown => last(given) : () => undefined;
    void answer(said[0]).catch((error: unknown): Answer => {
      group.counts.trouble(error);
      return refuse('room/trouble');
    }).then((given) => {
      if (!given.ok) group.counts.refused();
      reply(given);
    });
  });
}
