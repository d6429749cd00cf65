/** What the map draws with; each is the custom property `--map-NAME` of `map.css`. */
const names = [
  "sea",
  "land",
  "border",
  "label",
  "town",
  "halo",
  "mark",
  "mark-text",
  "conflict",
  "conflict-text",
  "selected",
] as const;

export type MapColors = Readonly<Record<(typeof names)[number], string>>;

/** The colours of the theme as the page has it now, in a form WebGL styles read. */
export function mapColors(element: HTMLElement): MapColors {
  const probe = element.appendChild(document.createElement("i"));
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const entries = names.map((name) => {
    probe.style.color = `var(--map-${name})`;
    return [name, plain(window.getComputedStyle(probe).color, pen)];
  });
  probe.remove();
  return Object.fromEntries(entries) as MapColors;
}

/** Any CSS colour as `rgba(…)`: by painting one point with it. */
function plain(color: string, pen: CanvasRenderingContext2D | null): string {
  if (!pen || color.startsWith("rgb")) return color;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
