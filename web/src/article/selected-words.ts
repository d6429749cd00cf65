import { useEffect, useState } from "preact/hooks";
import type { Span } from "../../../src/model/span.ts";

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const held = element?.closest<HTMLElement>("[data-at]");
  if (!held) return null;
  const at = Number(held.dataset.at);
  return node.nodeType === Node.TEXT_NODE ? at + offset : at;
}

function selection(): Span | null {
  const chosen = window.getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
  const range = chosen.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end - start < 2 ? null : { start, end };
}

/** The words of the article that the reader has selected; null while there are none. */
export function useSelectedWords(): Span | null {
  const [words, setWords] = useState<Span | null>(null);
  useEffect(() => {
    const look = () => setWords(selection());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return words;
}
