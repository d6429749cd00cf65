import { readFileSync } from "node:fs";
import type { PlaceRecord } from "./record.ts";

interface Shape {
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly unknown[];
}

interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<"counties" | "states", { readonly geometries: readonly Shape[] }>>;
}

/** From this code on within a state, a "county" is an independent city. */
const cityCodes = 500;
const kindOfState: Readonly<Record<string, string>> = { "22": "Parish", "02": "Borough", "72": "Municipio" };

function middle(topology: Topology, shape: Shape): { readonly lat: number; readonly lon: number } {
  const { scale, translate } = topology.transform;
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const arc of shape.arcs.flat(3) as number[]) {
    let x = 0;
    let y = 0;
    for (const [dx, dy] of topology.arcs[arc < 0 ? ~arc : arc] ?? []) {
      x += dx;
      y += dy;
      const lon = x * scale[0] + translate[0];
      const lat = y * scale[1] + translate[1];
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  }
  return { lat: (box.south + box.north) / 2, lon: (box.west + box.east) / 2 };
}

/** Counties of the United States with the middle of their bounds, from the topology of the Census Bureau. */
export function collectUsCounties(path: string): PlaceRecord[] {
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const states = new Map(
    topology.objects.states.geometries.map((state) => [state.id, state.properties.name]),
  );
  const counties = topology.objects.counties.geometries.filter(
    (shape) => Number(shape.id) % 1000 < cityCodes,
  );
  return counties.map((shape) => {
    const state = shape.id.slice(0, 2);
    const bare = shape.properties.name;
    return {
      source: "fips",
      key: shape.id,
      kind: "county",
      name: `${bare} ${kindOfState[state] ?? "County"}`,
      alternates: [bare],
      ...middle(topology, shape),
      country: "US",
      region: states.get(state) ?? null,
      population: 0,
      seat: 0,
    };
  });
}
