import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Claim } from "../model/claim.ts";
import { casualtyClaims } from "./casualty-claims.ts";
import { type ClaimInput, finishClaims } from "./claim-draft.ts";
import { wordView } from "./word-view.ts";

/** What an article asserts, each claim with its event, its attribution and the sentence it stands in. */
export function extractClaims(annotated: AnnotatedArticle, input: ClaimInput): Claim[] {
  const view = wordView(annotated);
  return finishClaims(view, casualtyClaims(view, input), input.attributions);
}
