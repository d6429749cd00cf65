import type { Utterance } from "../../model/dossier.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import type { CellEvidence, Table } from "../table.ts";
import { textHashes } from "../text-hashes.ts";
import { articleFields, type OfArticle } from "./article-fields.ts";
import { type Field, field, tableOf } from "./field.ts";

interface RenderingItem extends OfArticle {
  readonly id: string;
  readonly utterance: Utterance;
  readonly index: number;
  readonly words: CellEvidence;
}

/** What differs between a rendering and the ones before it, in words. */
function differences({ utterance, index }: RenderingItem): string {
  return utterance.differences
    .filter(({ between }) => between[1] === index)
    .map(
      ({ kind, a, b, effect, between: [first] }) =>
        `${kind} against ${first + 1}: “${a}” → “${b}” (${effect})`,
    )
    .join("; ");
}

function* items(catalog: Catalog): Generator<RenderingItem> {
  const hashOf = textHashes(catalog);
  for (const utterance of catalog.dossier.quotes) {
    for (const [index, { article: id, start, end, text }] of utterance.renderings.entries()) {
      const source = catalog.sourceOf.get(id);
      if (!source) continue;
      const words = { article: id, claim: null, start, end, text };
      const { article } = source;
      yield { id: `${utterance.id}/${index + 1}`, utterance, index, words, article, sha256: hashOf(id) };
    }
  }
}

function ownFields(catalog: Catalog): readonly Field<RenderingItem>[] {
  return [
    field(["id", "string", "Id of the row: utterance and number of the rendering"], {
      rule: "table/id",
      value: ({ id }) => id,
    }),
    field(["utterance_id", "string", "Id of the utterance of which this is a rendering"], {
      rule: "table/id",
      value: ({ utterance }) => utterance.id,
    }),
    field(["speaker", "string", "Whom this rendering gives the words to"], {
      rule: "table/read",
      value: ({ utterance, index }) => {
        const speaker = utterance.renderings[index]?.speaker ?? null;
        return speaker === null ? null : nameOf(catalog, speaker);
      },
      evidence: ({ words }) => [words],
    }),
    field(["verdict", "string", "How the renderings stand: single, verbatim, cut, reworded or altered"], {
      rule: "table/compared",
      value: ({ utterance }) => utterance.verdict,
    }),
    field(["differences", "string", "What differs from the renderings before it"], {
      rule: "table/compared",
      value: differences,
    }),
    field(["quote", "string", "The words, as they stand"], {
      rule: "table/told",
      value: ({ words }) => words.text,
      evidence: ({ words }) => [words],
    }),
    field(["start", "integer", "Where the words begin, in UTF-16 code units from 0"], {
      rule: "table/position",
      value: ({ words }) => words.start,
    }),
    field(["end", "integer", "Where the words end, exclusive"], {
      rule: "table/position",
      value: ({ words }) => words.end,
    }),
  ];
}

/** Every rendering of every utterance, one a row. */
export function quotesTable(catalog: Catalog): Table {
  const fields: readonly Field<RenderingItem>[] = [...ownFields(catalog), ...articleFields<RenderingItem>()];
  return tableOf("quotes", { fields, items: () => items(catalog) });
}
