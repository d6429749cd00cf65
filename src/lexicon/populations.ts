/** A set of people that figures are counted over. */
export interface Population {
  readonly id: string;
  /** The population this one is a part of; null for `people`. */
  readonly parent: string | null;
  readonly example: string;
}

/** Source: own knowledge of general usage and of the breakdowns that conflict codebooks ask for. */
const rows: readonly (readonly [id: string, parent: string | null, example: string])[] = [
  ["people", null, "12 people"],
  ["men", "people", "three men"],
  ["women", "people", "two women"],
  ["children", "people", "four children"],
  ["teenagers", "children", "two teenagers"],
  ["elderly", "people", "an elderly couple"],
  ["relatives", "people", "five members of one family"],
  ["civilians", "people", "20 civilians"],
  ["residents", "people", "six villagers"],
  ["passengers", "people", "nine passengers"],
  ["worshippers", "people", "worshippers"],
  ["protesters", "people", "two demonstrators"],
  ["students", "people", "three pupils"],
  ["teachers", "people", "a teacher"],
  ["workers", "people", "ten miners"],
  ["farmers", "workers", "two farmers"],
  ["journalists", "people", "a cameraman"],
  ["medics", "people", "two paramedics"],
  ["rescuers", "people", "three firefighters"],
  ["aid-workers", "people", "four aid workers"],
  ["peacekeepers", "people", "a UN peacekeeper"],
  ["migrants", "people", "30 migrants"],
  ["displaced-people", "people", "refugees"],
  ["prisoners", "people", "six inmates"],
  ["hostages", "people", "two hostages"],
  ["officials", "people", "a mayor"],
  ["politicians", "officials", "a senator"],
  ["clergy", "people", "a priest"],
  ["crew", "people", "three sailors"],
  ["personnel", "people", "four US personnel"],
  ["forces", "personnel", "members of the security forces"],
  ["soldiers", "forces", "seven soldiers"],
  ["police", "forces", "two police officers"],
  ["guards", "forces", "a security guard"],
  ["fighters", "people", "14 militants"],
  ["commanders", "fighters", "a militia leader"],
  ["perpetrators", "people", "the gunman"],
  ["animals", null, "40 cattle"],
];

export const populations: ReadonlyMap<string, Population> = new Map(
  rows.map(([id, parent, example]) => [id, { id, parent, example }]),
);

/** Whether all of population `part` belong to population `whole`. */
export function isPartOf(part: string, whole: string): boolean {
  let current: string | null | undefined = part;
  while (current) {
    if (current === whole) return true;
    current = populations.get(current)?.parent;
  }
  return false;
}
