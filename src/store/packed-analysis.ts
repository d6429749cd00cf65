import { gunzipSync, gzipSync } from "node:zlib";
import type { Analysis } from "../model/analysis.ts";
import type { PackedAnalysis } from "./contract.ts";

/** An analysis as the store keeps it. */
export function packAnalysis(analysis: Analysis): PackedAnalysis {
  const bytes = gzipSync(JSON.stringify(analysis), { level: 1 });
  return { article: analysis.article.id, engine: analysis.engine, bytes };
}

export function unpackAnalysis({ bytes }: Pick<PackedAnalysis, "bytes">): Analysis {
  return JSON.parse(gunzipSync(bytes).toString("utf8")) as Analysis;
}
