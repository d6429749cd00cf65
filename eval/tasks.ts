import type { Task } from "./task.ts";
import { names } from "./tasks/names.ts";
import { ner } from "./tasks/ner.ts";
import { places } from "./tasks/places.ts";
import { quotes } from "./tasks/quotes.ts";
import { times } from "./tasks/times.ts";

/** Every task `npm run eval` knows. */
export const tasks: readonly Task[] = [names, ner, places, quotes, times];
