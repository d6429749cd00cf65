import type { Account, Copy } from "../../model/dossier.ts";
import { blockLabels, copyLabels, severityLabels } from "../../model/labels.ts";
import { withSourceNumbers } from "../account-reasons.ts";
import { type Catalog, publishedText, type Source } from "../catalog.ts";
import { plain, section } from "./write.ts";

function sourceLine({ number, outlet, article }: Source): string {
  const title = article.title ? ` “${plain(article.title)}”` : "";
  const uri = article.uri ? ` — ${plain(article.uri)}` : "";
  return `  - [${number}] ${plain(outlet)}${title}, ${publishedText(article)}${uri}`;
}

function accountLines(catalog: Catalog, account: Account, index: number): string[] {
  const sources = account.articles.flatMap((id) => catalog.sourceOf.get(id) ?? []);
  const reasons = account.reasons.map(
    (reason) => `  - held as one: ${plain(withSourceNumbers(catalog, reason))}`,
  );
  return [`- Account ${index + 1}`, ...sources.map(sourceLine), ...reasons];
}

function copyLine(catalog: Catalog, { from, to, kind, share }: Copy): string {
  const [a, b] = [from, to].map((id) => catalog.sourceOf.get(id)?.number ?? "?");
  return `- [${b}] shares ${Math.round(share * 100)}% with [${a}] (${copyLabels[kind]})`;
}

/** Who speaks with whose voice, and why. */
export function accountListLines(catalog: Catalog): string[] {
  const { accounts, copies } = catalog.dossier;
  const shared = copies.map((copy) => copyLine(catalog, copy));
  return section("## Accounts", [
    ...accounts.flatMap((account, index) => accountLines(catalog, account, index)),
    ...(shared.length > 0 ? ["", "Shared text:", "", ...shared] : []),
  ]);
}

/** Blocks of each report that fed nothing, and the rule that left each out. */
export function leftOutLines(catalog: Catalog): string[] {
  const body = catalog.sources.flatMap(({ number, outlet, article }) => {
    if (article.leftOut.length === 0) return [];
    const blocks = article.leftOut.map(
      ({ kind, rule, text }) =>
        `  - ${blockLabels[kind as keyof typeof blockLabels] ?? plain(kind)} (${plain(rule)}): ${shortened(text)}`,
    );
    return [`- [${number}] ${plain(outlet)}`, ...blocks];
  });
  return section("## Left out", body);
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 200).replace(/\s+/gu, " ").trim()];
  return plain(characters.length > 90 ? `${characters.slice(0, 90).join("")} …` : characters.join(""));
}

/** What the stages have to say about their inputs. */
export function messageLines(catalog: Catalog): string[] {
  const body = catalog.dossier.messages.map(({ severity, rule, reason, uri, article }) => {
    const source = article === undefined ? undefined : catalog.sourceOf.get(article);
    const where = source ? ` [${source.number}]` : uri ? ` ${plain(uri)}` : "";
    return `- ${severityLabels[severity]}${where}: ${plain(reason)} (${plain(rule)})`;
  });
  return section("## Messages", body);
}
