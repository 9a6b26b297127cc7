import { scenarioOf } from '../../core/own/own-story.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { GLOSSARY } from '../../core/story/glossary.ts';
import { parseScenario, type Scenario } from '../../core/story/scenario.ts';
import type { KeptStory, Saves } from '../../saves/saves.ts';
import type { OwnEntry } from '../../ui/contract.ts';
import type { Meeting } from '../stories.ts';

const GONE = 'The story of this meeting isn’t on this device. Bring it once more on the shelf, and its meetings go on where they were.';
const UNREADABLE = 'The story of this meeting can’t be read any more. Bring it once more on the shelf; nothing else was touched.';

/** A brought story as it is played. */
export async function openOwn(saves: Saves, id: string): Promise<Result<Meeting, string>> {
  const kept = await saves.stories();
  if (!kept.ok) return err(kept.error.message);
  const found = kept.value.find((story) => story.id === id);
  if (!found) return err(GONE);
  const scenario = scenarioKept(found);
  if (!scenario) return err(UNREADABLE);
  const plain = found.scenario === null;
  return ok({ story: { ink: found.ink, hash: found.hash, anyInk: true }, scenario, glossary: plain ? [] : GLOSSARY, own: { plain, meters: found.meters } });
}

/** As the shelf shows it. */
export function ownEntry(kept: KeptStory): OwnEntry {
  const scenario = scenarioKept(kept);
  return {
    id: kept.id, title: kept.title, plain: kept.scenario === null, premise: scenario?.premise ?? '',
    cast: scenario?.cast.map(({ name, look }) => ({ name, look })) ?? [],
  };
}

function scenarioKept(kept: KeptStory): Scenario | null {
  if (kept.scenario === null) return scenarioOf({ ...kept, scenario: null });
  const read = parseScenario(kept.scenario);
  return read.ok ? scenarioOf({ ...kept, scenario: read.value }) : null;
}
