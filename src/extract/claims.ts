import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Claim } from "../model/claim.ts";
import { casualtyClaims } from "./casualty-claims.ts";
import { type ClaimInput, finishClaims } from "./claim-draft.ts";
import { countedClaims } from "./counted-claims.ts";
import { targetClaims } from "./target-claims.ts";
import { toldClaims } from "./told-claims.ts";
import { wordView } from "./word-view.ts";

/** What an article asserts, each claim with its event, its attribution and the sentence it stands in. */
export function extractClaims(annotated: AnnotatedArticle, input: ClaimInput): Claim[] {
  const view = wordView(annotated);
  const drafts = [
    ...casualtyClaims(view, input),
    ...countedClaims(view, input),
    ...toldClaims(view, input),
    ...targetClaims(view, input),
  ];
  return finishClaims(view, drafts, input.attributions);
}
