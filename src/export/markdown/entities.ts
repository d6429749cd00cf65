import type { DossierEntity } from "../../model/dossier.ts";
import { entityTypeLabels } from "../../model/labels.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import { telling } from "../entity-order.ts";
import { factLines } from "./fact.ts";
import { plain, section } from "./write.ts";

function called(entity: DossierEntity, voice: "outlet" | "quoted", catalog: Catalog): string[] {
  const words = new Map<string, Set<number>>();
  for (const descriptor of entity.descriptors) {
    if (descriptor.voice !== voice) continue;
    const number = catalog.sourceOf.get(descriptor.article)?.number ?? 0;
    words.set(descriptor.text, (words.get(descriptor.text) ?? new Set()).add(number));
  }
  const told = [...words].map(([text, numbers]) => `“${plain(text)}” [${[...numbers].join(", ")}]`);
  const label = voice === "outlet" ? "called by the outlet itself" : "called in quotation";
  return told.length > 0 ? [`  - ${label}: ${told.join("; ")}`] : [];
}

function entityLines(catalog: Catalog, entity: DossierEntity): string[] {
  const others = entity.names.map((name) => name.text).filter((name) => name !== entity.name);
  const also = others.length > 0 ? `; also ${others.map((name) => `“${plain(name)}”`).join(", ")}` : "";
  return [
    `- **${plain(entity.name)}** (${entityTypeLabels[entity.type]})${also}`,
    ...called(entity, "outlet", catalog),
    ...called(entity, "quoted", catalog),
  ];
}

/** Facts true of an entity and not of one incident. */
export function standingLines(catalog: Catalog): string[] {
  const body = catalog.dossier.facts.flatMap((fact) => [
    ...(fact.entity ? [`#### ${plain(nameOf(catalog, fact.entity))}`, ""] : []),
    ...factLines(catalog, fact),
  ]);
  return section("## Standing facts", body);
}

/** Who and what the reports name, with every spelling and what each is called by whom. */
export function entityListLines(catalog: Catalog): string[] {
  const { told, rest } = telling(catalog);
  const names = rest.map((entity) => `${plain(entity.name)} (${entityTypeLabels[entity.type]})`);
  return section("## Names", [
    ...told.flatMap((entity) => entityLines(catalog, entity)),
    ...(names.length > 0 ? [`- Also named: ${names.join("; ")}`] : []),
  ]);
}
