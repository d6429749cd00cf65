/** Style of the page: one column of text, folds under each value, calm in light and dark, on paper and on a phone. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #f4f2ec; --ink: #22211f; --soft: #5d5a54; --line: #dcd8ce; --link: #1f4e79;
  --mark: #fdf0b8; --agree: #24633f; --compatible: #44606f; --update: #6a4a8f; --conflict: #a3271c; --single: #5d5a54;
  --noise: #75726b;
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --raised: #202225; --ink: #e4e1da; --soft: #a5a199; --line: #383a3e; --link: #9cc4ea;
    --mark: #4a4118; --agree: #86cfa2; --compatible: #9cc0d2; --update: #c6a8ea; --conflict: #f29b90; --single: #b3aea5;
    --noise: #918d85;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; padding: 2rem 1.25rem 6rem; max-width: 58rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; font-variant-numeric: lining-nums; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: 2rem; letter-spacing: -0.01em; }
h2 { font-size: 1.45rem; margin-top: 3.25rem; padding-top: 1rem; border-top: 3px double var(--line); }
h3 { font-size: 1.2rem; margin-top: 2.25rem; }
h4 { font: 600 0.8125rem/1.4 var(--sans); letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); margin-top: 2rem; }
p, ul, ol, dl, table, blockquote, figure { margin: 0.75rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; font-family: var(--sans); }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; }
.kicker, nav, .meta, .mark, th, dt, summary, .cite, .tag, .legend, .rule { font-family: var(--sans); }
.kicker { font-size: 0.8125rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); margin: 0 0 0.35rem; }
.lead { font-size: 1.2rem; margin-top: 0.5rem; color: var(--soft); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; }
.meta, .rule, .legend { font-size: 0.8125rem; line-height: 1.5; color: var(--soft); }
.cite { font-size: 0.8125rem; text-decoration: none; }
.cite:hover { text-decoration: underline; }
bdi, q, blockquote, .words, td, dd, li { unicode-bidi: isolate; }

.mark { font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
.mark.agree { color: var(--agree); } .mark.compatible { color: var(--compatible); } .mark.update { color: var(--update); }
.mark.conflict { color: var(--conflict); } .mark.single { color: var(--single); font-weight: 400; }

table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
th { text-align: left; font-weight: 600; font-size: 0.75rem; letter-spacing: 0.03em; color: var(--soft); vertical-align: bottom; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
td { vertical-align: top; }
tbody th { font: inherit; color: inherit; letter-spacing: 0; vertical-align: top; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
.day { min-width: 7.5rem; }
.untold { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
td .mark { display: block; }
.scroll { overflow-x: auto; }

.answer { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.3rem 1rem; margin: 1rem 0 1.5rem; }
.answer dt { font-size: 0.8125rem; color: var(--soft); padding-top: 0.22rem; }
.answer dd { margin: 0; }
.answer dd.meta { padding-top: 0.22rem; }
.toll { font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums lining-nums; }

details { border-bottom: 1px solid var(--line); }
details.plain { border: 0; }
summary { cursor: pointer; font-size: 0.9375rem; padding: 0.6rem 0; list-style-position: outside; line-height: 1.45; }
summary::marker { color: var(--soft); font-size: 0.8em; }
details > summary { margin-left: 1.1rem; }
details > :not(summary) { margin-left: 1.1rem; }
details > table, details > .scroll { width: calc(100% - 1.1rem); }
summary:hover { color: var(--link); }
.fact summary { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr auto; gap: 0.15rem 1rem; align-items: baseline; position: relative; margin-left: 1.1rem; }
.fact summary::before { content: "▸"; position: absolute; left: -1.1rem; top: 0.72rem; font-size: 0.8em; color: var(--soft); }
.fact[open] summary::before { content: "▾"; }
.fact .label { font-size: 0.875rem; color: var(--soft); }
.fact .value { font: 600 1.0625rem/1.4 var(--serif); font-variant-numeric: lining-nums; }
.fact .why { padding-bottom: 0.25rem; }
.claims { list-style: none; padding: 0 0 0.75rem; margin-top: 0; }
.claims > li { padding: 0.6rem 0 0.6rem 1rem; border-left: 2px solid var(--line); margin: 0 0 0.5rem; }
.claims .said { font-weight: 600; }
.chain { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
blockquote { margin: 0.35rem 0 0; padding: 0; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0.1em; border-radius: 2px; }
:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
h2:target, h3:target, article:target, section:target { outline: 0; }

.renderings { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.5rem 2rem; }
.renderings figure { margin: 0.5rem 0; padding-top: 0.5rem; border-top: 1px solid var(--line); }
.renderings blockquote { font-size: 1.0625rem; }
figcaption { font: 0.8125rem/1.5 var(--sans); color: var(--soft); margin-top: 0.4rem; }
.meaning { background: none; color: var(--conflict); font-weight: 600; text-decoration: underline solid 2px; text-underline-offset: 0.2em; }
.wording { background: none; color: inherit; text-decoration: underline dotted 2px var(--soft); text-underline-offset: 0.2em; }

.text { margin-top: 2.5rem; }
.text p { margin: 0.6rem 0; }
.noise { color: var(--noise); font-size: 0.875rem; line-height: 1.5; padding-left: 0.9rem; border-left: 2px dotted var(--line); }
.tag { display: block; font-size: 0.75rem; }
.names { list-style: none; padding: 0; }
.names li { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.error { color: var(--conflict); }

@media (max-width: 40rem) {
  body { font-size: 1rem; padding: 1.25rem 1rem 4rem; }
  h1 { font-size: 1.6rem; } h2 { margin-top: 3rem; }
  .answer { grid-template-columns: 5.5rem 1fr; gap: 0.3rem 0.75rem; }
  .fact summary { grid-template-columns: 1fr auto; } .fact .label { grid-column: 1 / -1; }
  td .mark { display: inline; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards, .cards tbody, .cards tr, .cards td, .cards th { display: block; }
  .cards tr { display: flex; flex-direction: column; border-bottom: 1px solid var(--line); padding: 0.75rem 0; }
  .cards tbody th { order: -1; font-size: 1.0625rem; }
  .cards td, .cards tbody th { border: 0; padding: 0.1rem 0; }
  .cards td.untold { display: none; }
  .cards td[data-label]::before { content: attr(data-label) " "; font: 0.75rem var(--sans); color: var(--soft); display: inline-block; min-width: 6.5rem; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --mark: #eee; --noise: #666;
    --agree: #000; --compatible: #000; --update: #000; --conflict: #000; --single: #444; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .skip { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  details:not([open]) > summary::marker { content: ""; }
  .fact, .claims > li, figure, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { text-decoration: none; }
}
`;
