export type IncidentType =
  | "ATTACK"
  | "BOMBING"
  | "KIDNAPPING"
  | "ARSON"
  | "ROBBERY"
  | "HIJACKING"
  | "FORCED WORK STOPPAGE";

export type Effect = "DEATH" | "INJURY" | "DESTROYED" | "SOME DAMAGE" | "REGAINED FREEDOM";

/** How the parties stand around a word: who it is done to, or the arm, or the victim, as subject; else as object. */
export type Frame = "doer-target" | "arm-subject" | "victim-subject" | "arm-object";

export interface IncidentWord {
  /** Null where the word tells an outcome of an incident told elsewhere ("died", "were injured"). */
  readonly type: IncidentType | null;
  readonly frame: Frame;
  readonly effect: Effect | null;
  /** Whether it needs an arm, somebody harmed or an irregular doer beside it to be of the kind ("placed a bomb", "burned a bus"; police raids are searches). */
  readonly needs: "arm" | "target" | "doer" | null;
}

const row = (
  type: IncidentType | null,
  frame: Frame,
  effect: Effect | null = null,
  needs: IncidentWord["needs"] = null,
): IncidentWord => ({ type, frame, effect, needs });

const verbRows: readonly (readonly [lemmas: string, word: IncidentWord])[] = [
  [
    "murder assassinate slay massacre execute behead strangle lynch gun machinegun machine-gun",
    row("ATTACK", "doer-target", "DEATH", "target"),
  ],
  ["kill slaughter", row(null, "doer-target", "DEATH", "target")],
  ["die perish", row(null, "victim-subject", "DEATH", "target")],
  ["wound injure hurt", row(null, "doer-target", "INJURY", "target")],
  [
    "attack assault ambush strafe shoot hit strike topple derail harass storm shell stab torture rape beat occupy",
    row("ATTACK", "doer-target", null, "target"),
  ],
  ["raid", row("ATTACK", "doer-target", null, "doer")],
  ["fire", row("ATTACK", "doer-target", null, "target")],
  ["bomb dynamite blast", row("BOMBING", "doer-target", "SOME DAMAGE", "target")],
  ["explode detonate", row("BOMBING", "arm-subject", null, "arm")],
  [
    "place plant hurl throw lob activate set install leave toss hide",
    row("BOMBING", "arm-object", null, "arm"),
  ],
  ["shake rock", row("BOMBING", "doer-target", "SOME DAMAGE", "arm")],
  ["blow", row("BOMBING", "doer-target", "DESTROYED", "target")],
  ["kidnap abduct kidnaped", row("KIDNAPPING", "doer-target", null, "target")],
  ["burn torch", row("ARSON", "doer-target", "SOME DAMAGE", "target")],
  ["sink ransack riddle", row("ATTACK", "doer-target", null, "target")],
  ["threaten", row("ATTACK", "doer-target", null, "target")],
  ["rob steal loot", row("ROBBERY", "doer-target", null, "target")],
  ["hijack", row("HIJACKING", "doer-target", null, "target")],
  ["destroy demolish raze level gut", row(null, "doer-target", "DESTROYED", "target")],
  ["damage sabotage shatter affect break", row(null, "doer-target", "SOME DAMAGE", "target")],
];

const nounRows: readonly (readonly [lemmas: string, word: IncidentWord])[] = [
  ["murder assassination slaying massacre execution", row("ATTACK", "doer-target", "DEATH")],
  ["killing", row("ATTACK", "doer-target", "DEATH", "target")],
  ["death", row(null, "victim-subject", "DEATH", "target")],
  ["kidnapping abduction kidnaping", row("KIDNAPPING", "doer-target")],
  ["attack assault ambush shooting", row("ATTACK", "doer-target")],
  ["raid", row("ATTACK", "doer-target", null, "doer")],
  ["bombing explosion blast", row("BOMBING", "doer-target")],
  ["bomb", row("BOMBING", "arm-subject", null, "arm")],
  ["damage", row(null, "doer-target", "SOME DAMAGE", "target")],
  ["destruction", row(null, "doer-target", "DESTROYED", "target")],
  ["sabotage", row("ATTACK", "doer-target", "SOME DAMAGE", "target")],
  ["robbery", row("ROBBERY", "doer-target", null, "target")],
  ["arson burning", row("ARSON", "doer-target", null, "target")],
  ["hijacking", row("HIJACKING", "doer-target")],
];

const table = (rows: typeof verbRows): ReadonlyMap<string, IncidentWord> =>
  new Map(rows.flatMap(([lemmas, word]) => lemmas.split(" ").map((lemma) => [lemma, word] as const)));

export const incidentVerbs: ReadonlyMap<string, IncidentWord> = table(verbRows);
export const incidentNouns: ReadonlyMap<string, IncidentWord> = table(nounRows);
