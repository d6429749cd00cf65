import type { VNode } from "preact";
import type { IncidentDetail } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { counted, spoken } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import type { PageProps } from "../router.ts";
import { useTitle } from "../title.ts";

function Head(props: { readonly detail: IncidentDetail }): VNode {
  const { summary } = props.detail;
  return (
    <div class="page-head">
      <h1>
        <Words>{summary.title}</Words>
      </h1>
      <p class="soft">
        {spoken(summary.type)} · {counted(summary.articles, "report")} · {summary.accounts} independent{" "}
        <AgreementChip of={summary.agreement} />
      </p>
    </div>
  );
}

/** Everything the reports say of one incident, side by side. */
export function IncidentPage(props: PageProps): VNode {
  const detail = useResource(ask.incident(props.params.id ?? ""));
  useTitle(detail.status === "ready" ? detail.value.summary.title : null);
  return (
    <Loaded of={detail} what="the incident">
      {(value) => <Head detail={value} />}
    </Loaded>
  );
}
