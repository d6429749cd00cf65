import type { VNode } from "preact";
import type { ArticleDetail, CaptureRecord } from "../../../src/model/desk.ts";
import type { Copy } from "../../../src/model/dossier.ts";
import { captureHref } from "../api.ts";
import { momentText } from "../days.ts";
import { copyLabels, counted, numberText } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { ReasonWords, ReportLink } from "../parts/report-words.tsx";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";

function Copies({ id, copies }: { readonly id: string; readonly copies: readonly Copy[] }): VNode {
  return (
    <ul class="about-list">
      {copies.map((copy) => {
        const other = copy.from === id ? copy.to : copy.from;
        return (
          <li key={`${copy.from} ${copy.to}`}>
            <ReportLink id={other} titled />
            <span class="soft">
              {" "}
              {copyLabels[copy.kind]}, {Math.round(copy.share * 100)}% of the shorter text;{" "}
              {copy.from === id
                ? "this one is earlier or stands first"
                : "that one is earlier or stands first"}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Account({ detail }: { readonly detail: ArticleDetail }): VNode {
  const { account, article } = detail;
  const others = account.articles.filter((id) => id !== article.id);
  if (others.length === 0)
    return <p>A voice of its own: it shares no text, agency or single source with another report.</p>;
  return (
    <>
      <p>One voice with {counted(others.length, "other report")}:</p>
      <ul class="about-list">
        {others.map((id) => (
          <li key={id}>
            <ReportLink id={id} titled />
          </li>
        ))}
      </ul>
      {account.reasons.length > 0 && (
        <ul class="about-list soft">
          {account.reasons.map((reason) => (
            <li key={reason}>
              <ReasonWords reason={reason} own={article.id} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Capture({ capture }: { readonly capture: CaptureRecord }): VNode {
  const { sha256, retrieved, tool, mediaType, size, uri } = capture;
  return (
    <dl class="capture">
      <dt>Received</dt>
      <dd>{momentText(retrieved)}</dd>
      <dt>From</dt>
      <dd>
        <Words>{uri ?? "standard input"}</Words>
      </dd>
      <dt>As</dt>
      <dd>
        {mediaType ?? "unknown type"}, {counted(size, "byte")}
      </dd>
      <dt>By</dt>
      <dd>{tool}</dd>
      <dt>SHA-256</dt>
      <dd class="hash">{sha256}</dd>
      <dt>Bytes</dt>
      <dd>
        <a href={captureHref(sha256)} download>
          as received
        </a>
      </dd>
    </dl>
  );
}

/** What is known of the article beside its words: incidents, account, copies, versions and the copy kept as evidence. */
export function AboutArticle({ detail }: { readonly detail: ArticleDetail }): VNode {
  const { article, incidents, copies, versions, captures } = detail;
  return (
    <div class="about-article">
      <section>
        <h2>Incidents it tells of</h2>
        {incidents.length === 0 ? (
          <p class="soft">None that is compared.</p>
        ) : (
          <ul class="about-list">
            {incidents.map(({ id, title, agreement, articles }) => (
              <li key={id}>
                <a href={`/incidents/${id}`}>
                  <Words>{title}</Words>
                </a>{" "}
                <AgreementChip of={agreement} /> <span class="soft">{counted(articles, "report")}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Account</h2>
        <Account detail={detail} />
      </section>
      {copies.length > 0 && (
        <section>
          <h2>Shared text</h2>
          <Copies id={article.id} copies={copies} />
        </section>
      )}
      {versions.length > 1 && (
        <section>
          <h2>Versions of the page</h2>
          <ol class="about-list">
            {versions.map((version) => (
              <li key={version.article}>
                {version.article === article.id ? (
                  <strong>{momentText(version.retrieved)}: this one</strong>
                ) : (
                  <a href={articleHref(version.article)}>
                    {momentText(version.retrieved)}: <Words>{version.title ?? "untitled"}</Words>
                  </a>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{numberText(captures.length) === "1" ? "Copy kept as evidence" : "Copies kept as evidence"}</h2>
        {captures.length === 0 ? (
          <p class="soft">None: the text came without the bytes it was read from.</p>
        ) : (
          captures.map((capture) => <Capture key={capture.sha256} capture={capture} />)
        )}
      </section>
    </div>
  );
}
