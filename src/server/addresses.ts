import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Where a listening server can be opened, this machine first. */
export function addressesOf(server: Server, wanted: number): readonly string[] {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  const near = Object.values(networkInterfaces()).flat().filter((net) => net && net.family === 'IPv4' && !net.internal);
  return [`http://localhost:${port}/`, ...near.map((net) => `http://${net?.address}:${port}/   (from other devices on this network)`)];
}
