import { eventTypes } from "../lexicon/event-types.ts";

/** Every kind of happening that an incident can be of. */
export const incidentTypes: readonly string[] = [...eventTypes.keys()];
