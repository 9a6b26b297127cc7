import { alwaysOpen, votable } from '../../core/ballot/options.ts';
import type { Act } from '../../core/ballot/decide.ts';
import type { Refusal } from '../../core/ballot/wire.ts';
import { takenFrom, type Replay } from '../../core/run/replay.ts';
import type { HostLink } from '../../group/link.ts';
import type { HostPress } from '../../ui/group/contract.ts';
import { until } from './playing.ts';

/** Carries out what a facilitator pressed. Null when it was done, or when there is nothing to do. */
export async function carryOut(press: HostPress, link: HostLink, played: Replay | null): Promise<Refusal | null> {
  switch (press.kind) {
    case 'next': case 'previous': link.cue({ kind: press.kind }); return null;
    case 'kick': return link.door({ kind: 'kick', number: press.number });
    case 'new-code': return link.door({ kind: 'new-code' });
    case 'hands': return countHands(link, press.counts);
    default: {
      const act = actOf(press, played);
      return act && link.act(act);
    }
  }
}

type ActPress = Exclude<HostPress, { readonly kind: 'next' | 'previous' } | { readonly kind: 'kick' | 'new-code' | 'hands' }>;

function actOf(press: ActPress, played: Replay | null): Act | null {
  switch (press.kind) {
    case 'open': {
      const options = played ? votable(played).map(takenFrom) : [];
      return options.length > 0 ? { kind: 'open', options } : null;
    }
    case 'play': {
      const choice = played && [...votable(played), ...alwaysOpen(played)].find(({ index }) => index === press.index);
      return choice ? { kind: 'play', choice: takenFrom(choice) } : null;
    }
    case 'back': case 'pause': return press;
    default: return { kind: press.kind };
  }
}

async function countHands(link: HostLink, counts: readonly number[]): Promise<Refusal | null> {
  const ballot = link.state.room?.round?.ballots.at(-1);
  return ballot ? link.door({ kind: 'hands', ballot: ballot.number, counts: [...counts] }) : null;
}

/** Back to before a decision, and other words there. `playedNow`: the meeting as it stands once it is there. */
export async function playInstead(link: HostLink, decision: number, index: number, playedNow: () => Replay | null): Promise<Refusal | null> {
  const refusal = await link.act({ kind: 'back', to: decision });
  if (refusal) return refusal;
  await until(link, ({ room }) => room?.choices.length === decision);
  return carryOut({ kind: 'play', index }, link, playedNow());
}
