import type { MucTemplate } from "./score.ts";

const slotLine = /^(\d+)\. +(.*)$/;

/** Reads templates in the form of the conference's key files; comments and the templates of irrelevant texts are left out. */
export function readTemplates(text: string, names: readonly string[]): MucTemplate[] {
  const templates: Record<string, string[]>[] = [];
  let fills: string[] | undefined;
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith(";")) continue;
    const name = names[Number(slotLine.exec(line)?.[1] ?? -1)];
    const head = name === undefined ? undefined : `${slotLine.exec(line)?.[1]}.`.padEnd(4) + name;
    if (name !== undefined && head !== undefined && line.startsWith(head)) {
      if (name === names[0]) templates.push({});
      fills = [];
      const template = templates.at(-1);
      if (template) template[name] = fills;
      fills.push(line.slice(head.length).trim());
    } else fills?.push(line.trim());
  }
  return templates.filter((one) => one["MESSAGE: TEMPLATE"]?.[0] !== "*");
}
