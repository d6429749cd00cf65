import { test } from "node:test";
import { checkReport } from "./everyday-reports-check.ts";
import { localNews } from "./everyday-reports-local.ts";
import { everydayReports } from "./everyday-reports-table.ts";
import { wireNews } from "./everyday-reports-wires.ts";

for (const [told, text] of [...everydayReports, ...localNews, ...wireNews]) {
  test(`${text.split("¶")[0]}: ${told}`, () => checkReport(told, text));
}
