/** The look of the report: the system's type, one ink, light and dark, and below 640 pixels tables set as lists. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1c1d20;--soft:#5c5f66;--rule:#dcdcd6;--good:#1d6b3a;--bad:#a3231f;
--c0:#1f5fa8;--c1:#a3231f;--c2:#1d6b3a;--c3:#8a5a00;--c4:#6b3fa0;--c5:#3d4147}
@media(prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e8e4;--soft:#a3a7ae;--rule:#34373c;--good:#7fcf9b;--bad:#ff9b92;
--c0:#8dbdf5;--c1:#ff9b92;--c2:#7fcf9b;--c3:#e6bd6a;--c4:#c7a6f2;--c5:#c9ccd1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.5rem 0 .5rem}
.answer{font-size:1.15rem;font-weight:600;margin:.25rem 0 1rem}
small{display:block;color:var(--soft);font-size:.85rem;font-weight:400}
.note{color:var(--soft);font-size:.9rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--rule);text-align:right;vertical-align:top;white-space:nowrap}
th:first-child{text-align:left;white-space:normal;font-weight:500;padding-left:0;min-width:13rem}
td span{display:block}
thead th{color:var(--soft);font-weight:500;font-size:.85rem}
.reached{color:var(--good)}.missed{color:var(--bad)}.open{color:var(--soft)}
figure{margin:0}figure>svg{width:100%;height:auto;font-size:13px}
text{fill:var(--soft)}.grid{stroke:var(--rule)}.axis{stroke:var(--soft)}.mark{stroke:var(--soft);stroke-dasharray:2 2}
.line{fill:none;stroke-width:2}
${[0, 1, 2, 3, 4, 5].map((i) => `.c${i}{stroke:var(--c${i})}`).join('')}
figcaption{color:var(--soft);font-size:.9rem}
.legend{list-style:none;margin:.25rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
details{border-bottom:1px solid var(--rule);padding:.4rem 0}summary{cursor:pointer}
details ul{padding-left:1rem;margin:.5rem 0}details li{margin-bottom:.5rem;overflow-wrap:anywhere}
@media(max-width:640px){
table,tbody,tr,th,td{display:block;text-align:left;white-space:normal}
thead{display:none}tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
th,td{border:0;padding:.1rem 0}td span{display:inline}figure>svg{font-size:20px}td:empty{display:none}
td::before{content:attr(data-head) ": ";color:var(--soft)}}
@media print{details{display:block}}
`;
