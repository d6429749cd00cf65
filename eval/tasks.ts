import type { Task } from "./task.ts";
import { case2021 } from "./tasks/case2021.ts";
import { casualties } from "./tasks/casualties.ts";
import { claims } from "./tasks/claims.ts";
import { copies } from "./tasks/copies.ts";
import { coref } from "./tasks/coref.ts";
import { extraction } from "./tasks/extraction.ts";
import { incidents } from "./tasks/incidents.ts";
import { names } from "./tasks/names.ts";
import { ner } from "./tasks/ner.ts";
import { packs } from "./tasks/packs.ts";
import { petrarch } from "./tasks/petrarch.ts";
import { places } from "./tasks/places.ts";
import { plover } from "./tasks/plover.ts";
import { quotes } from "./tasks/quotes.ts";
import { syntax } from "./tasks/syntax.ts";
import { templates } from "./tasks/templates.ts";
import { times } from "./tasks/times.ts";
import { utterances } from "./tasks/utterances.ts";

/** Every task `npm run eval` knows. */
export const tasks: readonly Task[] = [
  case2021,
  casualties,
  claims,
  copies,
  incidents,
  templates,
  coref,
  extraction,
  names,
  ner,
  packs,
  petrarch,
  places,
  plover,
  quotes,
  syntax,
  times,
  utterances,
];
