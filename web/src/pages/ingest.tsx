import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { droppedFiles } from "../ingest/dropped-files.ts";
import { Exports } from "../ingest/exports.tsx";
import { handAddress, handOver } from "../ingest/hand-over.ts";
import "../ingest/ingest.css";
import { IngestProgress } from "../ingest/progress.tsx";
import { useTitle } from "../title.ts";

function Choose(props: { readonly label: string; readonly folder: boolean }): VNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {props.label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        {...(props.folder && { webkitdirectory: true })}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])].filter(({ name }) => !name.startsWith("."));
          void handOver(files);
          input.value = "";
        }}
      />
    </>
  );
}

function DropZone(): VNode {
  const [over, setOver] = useState(false);
  return (
    <section
      class="drop"
      aria-label="Files"
      data-over={over ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(handOver);
      }}
    >
      <p class="drop-title">Drop files or folders here</p>
      <p class="soft small">Saved pages, plain text, JSON Lines, WARC, feeds; packed by gzip or not</p>
      <p class="drop-buttons">
        <Choose label="Choose files …" folder={false} />
        <Choose label="Choose a folder …" folder />
      </p>
    </section>
  );
}

function Address(): VNode {
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const url = field.current?.value.trim() ?? "";
    if (url === "") return;
    void handAddress(url);
    if (field.current) field.current.value = "";
  };
  return (
    <form class="address" onSubmit={submit}>
      <label class="label">
        Or the address of a page, a feed or a sitemap
        <input
          ref={field}
          class="field"
          type="url"
          name="url"
          required
          placeholder="https://"
          pattern="https?://.+"
        />
      </label>
      <button type="submit" class="button button-main">
        Fetch
      </button>
    </form>
  );
}

/** How reports come in, and how the project goes out. */
export function IngestPage(): VNode {
  useTitle("Ingest");
  return (
    <div class="ingest">
      <header class="page-head">
        <h1>Add reports</h1>
        <p class="soft measure">
          The same article twice is one article; a new version of a page is kept beside the old one; the bytes
          as received are kept as evidence.
        </p>
      </header>
      <DropZone />
      <Address />
      <IngestProgress />
      <Exports />
    </div>
  );
}
