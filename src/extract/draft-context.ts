import type { Scope, VerbGroup } from "../model/annotated-article.ts";
import type { Mention } from "../model/entity.ts";
import type { Place } from "../model/place.ts";
import { contains, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

/** What is known of an article beside its words, each list by index of the sentence. */
export interface DraftContext {
  readonly view: WordView;
  readonly mentions: readonly (readonly Mention[])[];
  readonly places: readonly (readonly Place[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  readonly scopes: readonly (readonly Scope[])[];
  readonly groups: readonly (readonly VerbGroup[])[];
  readonly triggers: readonly (readonly Trigger[])[];
  /** The party each entity that can be one acts for. */
  readonly sides: ReadonlyMap<string, string>;
}

/** Characters covered by tokens `[from, to)`. */
export function spanOf({ tokens }: WordView, range: { from: number; to: number }): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** Items whose spans lie inside `span`. */
export function inside<T extends Span>(items: readonly T[], span: Span): T[] {
  return items.filter((item) => contains(span, item));
}

/** The tokens of the trigger's sentence, and where the next trigger begins. */
export function reach(
  { view, triggers }: DraftContext,
  trigger: Trigger,
): { from: number; to: number; next: number } {
  const sentence = view.annotated.sentences[trigger.sentence] as { from: number; to: number };
  const next = triggers[trigger.sentence]?.find((one) => one.from >= trigger.to);
  return { from: sentence.from, to: sentence.to, next: next?.from ?? sentence.to };
}
