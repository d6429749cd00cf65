import type { Task } from "./task.ts";

/** Every task `npm run eval` knows. */
export const tasks: readonly Task[] = [];
