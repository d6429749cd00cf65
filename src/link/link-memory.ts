import { EntityMemory } from "./entities.ts";
import { IncidentMemory } from "./incidents.ts";
import { SharedTextMemory } from "./shared-text.ts";
import { SisterMemory } from "./sister-dates.ts";
import { UtteranceMemory } from "./utterances.ts";

/**
 * What linking remembers from one run to the next of the same analyses, as objects: each stage looks up what it made of
 * the very same things before. The answer is the same with any memory or none.
 */
export class LinkMemory {
  readonly shared: SharedTextMemory = new SharedTextMemory();
  readonly sisters: SisterMemory = new SisterMemory();
  readonly incidents: IncidentMemory = new IncidentMemory();
  readonly entities: EntityMemory = new EntityMemory();
  readonly utterances: UtteranceMemory = new UtteranceMemory();
}
