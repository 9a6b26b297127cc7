import type { Server } from 'node:http';
import { createGameServer, secure } from './game-server.ts';
import { createGroup, type GroupOptions } from './room/attach.ts';
import type { Settings } from './settings.ts';

export interface Serving {
  readonly server: Server;
  /** Lets go of everyone, and leaves the sessions where they are kept. */
  close(): Promise<void>;
}

/** The game and its group server behind one port; it does not listen yet. */
export function createServing(settings: Pick<Settings, 'game' | 'trust'>, sessions: Pick<GroupOptions, 'store' | 'adapter' | 'limits' | 'pace'>, report: (line: string) => void): Serving {
  const group = createGroup({ ...sessions, trust: settings.trust, report });
  const server = createGameServer(settings.game, group.endpoint);
  group.attach(server);
  secure(server);
  return {
    server,
    close: async () => {
      server.closeIdleConnections();
      const closed = group.close();
      server.closeAllConnections();
      await closed;
      await sessions.store.close();
    },
  };
}
