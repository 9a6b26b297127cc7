import type { Scenario } from '../../core/story/scenario.ts';
import type { Workshop } from '../../core/story/workshop.ts';

/** How a facilitator runs a meeting with a room. */
export interface GuideView {
  readonly scenario: Scenario;
  readonly workshop: Workshop;
}
