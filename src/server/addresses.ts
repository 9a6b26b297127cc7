import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Where a listening server can be opened, this machine first. */
export function addressesOf(server: Server, wanted: number): readonly string[] {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  return [`http://localhost:${port}/`, ...nearby().map((host) => `http://${host}:${port}/   (from other devices on this network)`)];
}

/** This machine's addresses on the networks it is in. */
export const nearby = (): readonly string[] =>
  Object.values(networkInterfaces()).flat().flatMap((net) => (net && net.family === 'IPv4' && !net.internal ? [net.address] : []));
