import assert from "node:assert/strict";
import { test } from "node:test";
import { style } from "./style.ts";

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function palettes(): Map<string, string>[] {
  return [...style.matchAll(/:root \{([^}]*)\}/g)]
    .map(
      (match) =>
        new Map(
          [...(match[1] ?? "").matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((one) => [
            one[1] ?? "",
            one[2] ?? "",
          ]),
        ),
    )
    .filter((palette) => palette.has("paper"));
}

test("every colour of text can be read on paper and on a mark, in light and in dark", () => {
  const found = palettes();
  assert.equal(found.length, 2);
  for (const palette of found) {
    for (const [name, colour] of palette) {
      if (["paper", "raised", "line", "mark"].includes(name)) continue;
      assert.ok(contrast(colour, palette.get("paper") ?? "") >= 4.5, `${name} ${colour}`);
    }
    assert.ok(contrast(palette.get("ink") ?? "", palette.get("mark") ?? "") >= 7);
  }
});
