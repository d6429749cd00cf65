import type { WebEffects } from "./web-effects.ts";

/** One request at a time to each host, with a pause between two. */
export class HostQueue {
  readonly #effects: WebEffects;
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #ready = new Map<string, number>();

  constructor(effects: WebEffects) {
    this.#effects = effects;
  }

  /** Does `work` when all before it for `host` is done and the host has had its pause. */
  run<T>(host: string, delay: number, work: () => Promise<T>): Promise<T> {
    const turn = async (): Promise<T> => {
      const wait = (this.#ready.get(host) ?? 0) - this.#effects.now();
      if (wait > 0) await this.#effects.sleep(wait);
      try {
        return await work();
      } finally {
        this.putOff(host, delay);
      }
    };
    const result = (this.#last.get(host) ?? Promise.resolve()).then(turn);
    this.#last.set(
      host,
      result.catch(() => {}),
    );
    return result;
  }

  /** Lets nothing go to `host` before `delay` milliseconds from now. */
  putOff(host: string, delay: number): void {
    const ready = this.#effects.now() + delay;
    if (ready > (this.#ready.get(host) ?? 0)) this.#ready.set(host, ready);
  }
}
