import { kilometres, type Point } from "../../src/text/distance.ts";

/** Finds the nearest of many points within about one degree: a grid of whole degrees. */
export class NearIndex<T extends Point> {
  readonly #cells = new Map<string, T[]>();

  constructor(points: readonly T[]) {
    for (const point of points) this.add(point);
  }

  add(point: T): void {
    const key = `${Math.floor(point.lat)}:${Math.floor(point.lon)}`;
    const list = this.#cells.get(key);
    if (list) list.push(point);
    else this.#cells.set(key, [point]);
  }

  /** The nearest point that passes `test`, or null where none lies within `within` kilometres. */
  nearest(from: Point, within: number, test: (point: T) => boolean): T | null {
    let best: T | null = null;
    let least = within;
    for (let lat = -1; lat <= 1; lat++) {
      for (let lon = -1; lon <= 1; lon++) {
        const key = `${Math.floor(from.lat) + lat}:${Math.floor(from.lon) + lon}`;
        for (const point of this.#cells.get(key) ?? []) {
          const far = kilometres(from, point);
          if (far <= least && test(point)) {
            best = point;
            least = far;
          }
        }
      }
    }
    return best;
  }
}
