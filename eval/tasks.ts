import type { Task } from "./task.ts";
import { quotes } from "./tasks/quotes.ts";

/** Every task `npm run eval` knows. */
export const tasks: readonly Task[] = [quotes];
