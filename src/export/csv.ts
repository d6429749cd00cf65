import { csvText } from "./csv-text.ts";
import { csvwMetadata } from "./csvw.ts";
import type { FormatWriter } from "./format.ts";
import { claimsTable } from "./tables/claims-table.ts";

/** Claims, one a row, with CSV on the Web metadata beside the file. */
export const csv: FormatWriter = {
  write: (catalog, { bom }) => csvText(claimsTable(catalog), { bom }),
  tables: (catalog) => [claimsTable(catalog)],
  companions: (catalog, { fileName }) => [
    {
      suffix: "-metadata.json",
      mediaType: "application/csvm+json",
      chunks: [csvwMetadata(claimsTable(catalog), { url: fileName, primaryKey: "id" })],
    },
  ],
};
