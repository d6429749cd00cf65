import type { Template } from "./article-templates.ts";

/** Column in which the fills begin, as in the conference's files. */
const column = 36;

/** A template as the conference writes it: number and name of the slot, then a fill a line; a blank line ends it. */
export function templateText(template: Template): string {
  const lines = template.flatMap(({ name, fills }, number) =>
    fills.map(({ text }, index) => {
      const head = index === 0 ? `${`${number}.`.padEnd(4)}${name}` : "";
      return `${head.padEnd(column)}${text}`;
    }),
  );
  return `${lines.join("\n")}\n\n`;
}
