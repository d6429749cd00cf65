/** Tasks that run one after the other, in the order they were asked for. */
export interface Turns {
  /** Tasks that run or wait. */
  readonly waiting: number;
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Settles once nothing runs or waits any more. */
  idle(): Promise<void>;
}

export function openTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    get waiting() {
      return waiting;
    },
    run(task) {
      waiting += 1;
      const turn = last.then(task).finally(() => {
        waiting -= 1;
      });
      last = turn.catch(() => {});
      return turn;
    },
    async idle() {
      while (waiting > 0) await last;
    },
  };
}
