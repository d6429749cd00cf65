import { LinkMemory } from "../link/link-memory.ts";
import { FactMemory } from "../reconcile/fact-memory.ts";

/** What assembling remembers from one run to the next of the same analyses, as objects; it changes no answer. */
export class AssemblyMemory {
  readonly link: LinkMemory = new LinkMemory();
  readonly facts: FactMemory = new FactMemory();
}
