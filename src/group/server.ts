import * as v from 'valibot';
import { err, ok, type Result } from '../core/result.ts';
import type { Setup } from '../core/ballot/room.ts';
import { GROUP_SERVER, REFUSALS, tokenSchema, type Begun } from '../core/ballot/wire.ts';

const LONGEST_WAIT_MS = 8000;

const serverSchema = v.object({ group: v.literal(GROUP_SERVER.group), version: v.literal(GROUP_SERVER.version), address: v.exactOptional(v.string()) });
const begunSchema = v.object({ code: v.string(), secret: tokenSchema });
const refusedSchema = v.object({ refusal: v.picklist(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) });

const NOT_REACHED = 'The group server can’t be reached. Check that it is still running, then try again.';

/** Whether a group server answers where this page came from. `address`: where other devices on its network find it. */
export async function findServer(): Promise<{ readonly address: string | null } | null> {
  try {
    const answer = await fetch('/group', { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    const told = v.safeParse(serverSchema, await answer.json());
    return told.success ? { address: told.output.address ?? null } : null;
  } catch {
    return null;
  }
}

/** Begins a session. Fails with a sentence. */
export async function beginSession(setup: Setup): Promise<Result<Begun, string>> {
  try {
    const answer = await fetch('/group/sessions', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(setup), signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    const told: unknown = await answer.json();
    const begun = v.safeParse(begunSchema, told);
    if (begun.success) return ok(begun.output);
    const refused = v.safeParse(refusedSchema, told);
    return err(refused.success ? REFUSALS[refused.output.refusal] : NOT_REACHED);
  } catch {
    return err(NOT_REACHED);
  }
}
