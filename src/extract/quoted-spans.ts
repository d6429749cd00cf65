import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { isContent } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import { quotedStretches } from "../text/quotation-marks.ts";

/** Words between quotation marks in the article's content, outermost marks only, sorted. */
export function quotedSpans({ article, blocks }: AnnotatedArticle): Span[] {
  return quotedStretches(article.text, blocks.filter(isContent)).filter((stretch) => stretch.depth === 0);
}
