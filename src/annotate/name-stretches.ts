import type { Sentence } from "../model/annotated-article.ts";
import type { Stretch } from "../text/sequence-model.ts";
import type { NameScene } from "./name-scene.ts";
import type { NameWord } from "./name-word.ts";

const longestBridge = 3;
const number = /^\d+$/;

function isBridged({ words, tokens }: NameScene, from: number, to: number): boolean {
  if (to - from > longestBridge) return false;
  for (let at = from; at < to; at++) {
    if (!(words[at] as NameWord).isBridge && !number.test(tokens[at]?.text ?? "")) return false;
  }
  return true;
}

/** The stretches of a sentence that can hold names: words with capitals, and the small words and numbers between them. */
export function nameStretches(scene: NameScene, { from, to }: Sentence): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (let at = from; at < to; at++) {
    if (!(scene.words[at] as NameWord).capital) continue;
    const open = stretches.at(-1);
    if (open && isBridged(scene, open.to, at)) open.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  }
  return stretches;
}
