# SPDX-License-Identifier: GPL-2.0-or-later
"""How the report looks: on screens of any width, light or dark, and on paper (A4), always light."""

STYLE = """
:root { color-scheme: light dark; --line: #8886; --faint: #666; --good: #1a7f37; --doubtful: #8a5a00;
  --failed: #b3261e; }
* { box-sizing: border-box; }
body { font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; max-width: 60rem; margin: 0 auto;
  padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .7rem; }
h2 { font-size: 1.35rem; margin: 1rem 0; }
h3 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
small { color: var(--faint); }
.kind { color: var(--faint); margin: 0 0 .2rem; }
.verdict { color: #fff; border-radius: .4rem; padding: .6rem .9rem; margin: 0 0 .7rem;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.verdict strong { display: block; font-size: 1.1em; }
.good { background: var(--good); } .doubtful { background: var(--doubtful); } .failed { background: var(--failed); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem; margin: .7rem 0; }
.numbers div { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .7rem; }
.numbers b { display: block; font-size: 1.15em; font-weight: 600; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; overflow-wrap: break-word; }
th:first-child { width: 27%; }
figure { margin: .4rem 0 1rem; }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
figcaption { color: var(--faint); font-size: .9em; margin-top: .3rem; }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .7rem; margin: .5rem 0;
  font-size: .85em; }
@media screen and (max-width: 36rem) {
  body { font-size: .9rem; }
  th, td { padding-right: .5rem; }
  th:first-child { width: 7.4rem; }
}
@media screen and (prefers-color-scheme: dark) { :root { --faint: #a0a0a0; } }
@media screen { .appendix { border-top: 1px solid var(--line); margin-top: 2rem; } }
@page { size: A4; margin: 15mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt "Liberation Sans", Arial, sans-serif; color: #666; } }
@media print {
  :root { color-scheme: light; --line: #bbb; --faint: #555; }
  body { font-size: 9.5pt; max-width: none; padding: 0; color: #000; background: #fff; }
  h1 { font-size: 15pt; } h2 { font-size: 14pt; margin: 0; } h3 { font-size: 11pt; }
  h1, h2, h3, thead { break-after: avoid; }
  figure, tr, .part, .verdict, .numbers div { break-inside: avoid; }
  p, pre { orphans: 3; widows: 3; }
  figure img { max-height: 100mm; }
  .appendix { break-before: page; }
  .first { display: flex; flex-direction: column; max-height: 262mm; }
  .first > * { flex: none; }
  .first > figure { flex: 0 1 auto; min-height: 35mm; display: flex; flex-direction: column; }
  .first > figure img { flex: 0 1 auto; min-height: 0; max-height: 78mm; object-fit: contain; }
}
"""
