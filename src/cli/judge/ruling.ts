import type { Desk } from "../../engine/desk.ts";
import type { ArticleSpan } from "../../model/dossier.ts";
import type { Ruling } from "../../model/judgement.ts";
import { CliError } from "../cli-error.ts";
import { readWords } from "./words.ts";

/** What the options of `judge add` say of a ruling. */
export interface RulingOptions {
  readonly aspect?: string;
  readonly subject?: string;
  readonly low?: number;
  readonly high?: number;
  readonly value?: string;
  readonly claim?: string;
  readonly words?: string;
  readonly name?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
  readonly precision?: string;
  readonly from?: string;
  readonly to?: string;
  readonly as?: string;
}

type Kind = Exclude<Ruling["kind"], "undo">;

export const kinds: readonly Kind[] = [
  "same-incident",
  "different-incident",
  "same-entity",
  "different-entity",
  "override",
  "reject",
  "place",
  "date",
  "block",
];

/** The option, which this kind of ruling cannot do without. */
function needed<T>(value: T | undefined, option: string, kind: Kind): T {
  if (value === undefined) throw new CliError(`Cannot judge "${kind}": wanted --${option}`);
  return value;
}

const pairs: ReadonlySet<string> = new Set(kinds.slice(0, 4));

async function bodyOf(
  kind: Kind,
  [a, b]: readonly ArticleSpan[],
  { options, desk }: { options: RulingOptions; desk: Desk },
): Promise<object> {
  const { aspect, subject = null, low = null, high = null, value = null, name, as } = options;
  const { lat = null, lon = null, country = null, from, precision, words } = options;
  switch (kind) {
    case "override": {
      const claim = options.claim === undefined ? null : await readWords(options.claim, desk);
      const of = { incident: a, aspect: needed(aspect, "aspect", kind), subject };
      return { ...of, low: low ?? high, high: high ?? low, value, claim };
    }
    case "reject":
      return { claim: a, aspect: needed(aspect, "aspect", kind), ...(words === undefined ? {} : { words }) };
    case "place": {
      const where = { name: needed(name, "name", kind), lat, lon, country };
      return { incident: a, ...where, precision: precision ?? (lat === null ? "none" : "settlement") };
    }
    case "date":
      return { incident: a, from: needed(from, "from", kind), to: options.to ?? from };
    case "block":
      return { block: a, as: needed(as, "as", kind) };
    default:
      return { a, b };
  }
}

/** The ruling that a command line tells of; throws where it is none. */
export async function readRuling(
  kind: string,
  told: readonly string[],
  { options, desk }: { options: RulingOptions; desk: Desk },
): Promise<Ruling> {
  if (!kinds.includes(kind as Kind))
    throw new CliError(`Cannot judge "${kind}": wanted one of ${kinds.join(", ")}`);
  const count = pairs.has(kind) ? 2 : 1;
  if (told.length !== count)
    throw new CliError(
      `Cannot judge "${kind}": wanted ${count} ${count === 1 ? "stretch" : "stretches"} of words, got ${told.length}`,
    );
  const spans = await Promise.all(told.map((one) => readWords(one, desk)));
  const body = await bodyOf(kind as Kind, spans, { options, desk });
  const { rulingSchema } = await import("../../server/contract/judgements.ts");
  const { issueText } = await import("../../server/contract/issues.ts");
  const found = rulingSchema.safeParse({ kind, ...body }, { reportInput: true });
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new CliError(`Cannot judge "${kind}": ${issue ? issueText(issue) : "it is no ruling"}`);
}
