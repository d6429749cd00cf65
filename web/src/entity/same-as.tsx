import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityDetail, EntitySummary } from "../../../src/model/desk.ts";
import type { ArticleSpan, DossierEntity } from "../../../src/model/dossier.ts";
import { ask, get } from "../api.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { counted, entityTypeLabels } from "../labels.ts";
import { useList } from "../lists/use-list.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Words } from "../parts/words.tsx";
import { anchorOf } from "./anchors.ts";

const reasons = [
  "Other spelling of one name",
  "Same person by office",
  "Different people of one name",
  "A part, not the whole",
];
const offered = 8;

interface Pair {
  readonly a: ArticleSpan;
  readonly b: ArticleSpan;
}

/** Waits for the words that name both; says so where there are none. */
function usePair(
  load: () => Promise<readonly [ArticleSpan | null, ArticleSpan | null]>,
): Pair | "loading" | "none" {
  const [pair, setPair] = useState<Pair | "loading" | "none">("loading");
  const start = useRef(load);
  useEffect(() => {
    start.current().then(
      ([a, b]) => setPair(a && b ? { a, b } : "none"),
      () => setPair("none"),
    );
  }, []);
  return pair;
}

function PairForm(props: {
  readonly kind: "same-entity" | "different-entity";
  readonly title: string;
  readonly load: () => Promise<readonly [ArticleSpan | null, ArticleSpan | null]>;
  readonly onDone: () => void;
}): VNode {
  const { kind, title, load, onDone } = props;
  const pair = usePair(load);
  if (pair === "loading") return <p class="waiting">Looking for the words that name both …</p>;
  if (pair === "none")
    return <p>No words were found that name both, so the decision could not be written down.</p>;
  return <DecisionForm title={title} reasons={reasons} ruling={() => ({ kind, ...pair })} onDone={onDone} />;
}

/** Says that a spelling is somebody or something else. */
export function SplitDialog(props: {
  readonly entity: DossierEntity;
  readonly spelling: string;
  readonly onDone: () => void;
}): VNode {
  const { entity, spelling, onDone } = props;
  return (
    <Dialog title="Not the same" onClose={onDone}>
      <PairForm
        kind="different-entity"
        title={`“${spelling}” is not “${entity.name}”`}
        load={() => Promise.all([anchorOf(entity, spelling), anchorOf(entity, entity.name)])}
        onDone={onDone}
      />
    </Dialog>
  );
}

function Candidates(props: {
  readonly entity: DossierEntity;
  readonly text: string;
  readonly onPick: (other: EntitySummary) => void;
}): VNode {
  const { entity, text, onPick } = props;
  const list = useList((cursor) =>
    ask.entities(text === "" ? { type: entity.type } : { text }, { cursor, limit: offered + 1 }),
  );
  const others = (list.page?.items ?? []).filter(({ id }) => id !== entity.id).slice(0, offered);
  return (
    <ul class="candidates">
      {others.map((other) => (
        <li key={other.id}>
          <button type="button" class="candidate" onClick={() => onPick(other)}>
            <Words>{other.name}</Words>
            <span class="soft small">
              {entityTypeLabels[other.type]}, {counted(other.articles, "report")}
            </span>
          </button>
        </li>
      ))}
      {list.page && others.length === 0 && <li class="soft small">No other name holds these letters.</li>}
    </ul>
  );
}

/** Says that two entities are one. */
export function JoinDialog(props: { readonly entity: DossierEntity; readonly onDone: () => void }): VNode {
  const { entity, onDone } = props;
  const [text, setText] = useState("");
  const [other, setOther] = useState<EntitySummary | null>(null);
  const anchorOfOther = async (id: string) => anchorOf((await get<EntityDetail>(ask.entity(id).href)).entity);
  return (
    <Dialog title={`Same as “${entity.name}”`} onClose={onDone}>
      {other ? (
        <PairForm
          kind="same-entity"
          title={`“${other.name}” is “${entity.name}”`}
          load={() => Promise.all([anchorOf(entity), anchorOfOther(other.id)])}
          onDone={onDone}
        />
      ) : (
        <>
          <label class="label">
            Which name is the same?
            <input
              class="field"
              type="search"
              dir="auto"
              value={text}
              onInput={(event) => setText(event.currentTarget.value.trim())}
            />
          </label>
          <Candidates entity={entity} text={text} onPick={setOther} />
        </>
      )}
    </Dialog>
  );
}
