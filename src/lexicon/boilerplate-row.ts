import type { BlockKind } from "../model/block.ts";

/**
 * Words by which a page, and not a report, speaks. `at` says where they must stand:
 * `whole` – they are the line; `label` – they are the line, or open it before `|`, `:` or an arrow;
 * `start` – they open a sentence; `any` – they stand anywhere in a sentence.
 * A number is written `#`.
 */
export interface BoilerplateRow {
  /** Name of the rule that a block left out by this row bears. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly at: "whole" | "label" | "start" | "any";
  readonly phrases: readonly string[];
  readonly example: string;
}
