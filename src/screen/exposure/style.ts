/** The look of the page: one ink, one accent, red for what is prohibited; cards instead of a table where it is narrow. */
export const STYLE = `
:root{--ink:#1b1d22;--quiet:#595e69;--paper:#fff;--line:#d5d8de;--soft:#f4f5f7;--red:#a8201a;--amber:#7a4f00;--accent:#1f4f9a}
@media (prefers-color-scheme:dark){:root{--ink:#e6e7ea;--quiet:#a3a8b3;--paper:#16181c;--line:#373b44;--soft:#1f2228;--red:#ff8f86;--amber:#e8b45c;--accent:#8fb6f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:78rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.55rem;line-height:1.2;margin:.1em 0 .5em}h2{font-size:1.12rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.25em 0}.kicker,.quiet,footer{color:var(--quiet)}.answer{font-size:1.06rem;max-width:46rem}.quiet,footer,td p{font-size:.88rem}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th{font-size:.8rem;text-align:left;color:var(--quiet);font-weight:600}
th,td{vertical-align:top;padding:.5rem .6rem .5rem 0;border-bottom:1px solid var(--line)}
th:nth-child(1){width:22%}th:nth-child(2){width:9%}th:nth-child(3){width:29%}th:nth-child(4){width:12%}
.tag{display:inline-block;padding:0 .45em;border:1px solid currentColor;border-radius:.25em;font-size:.82rem;white-space:nowrap}
tr.applies .tag,.tag.applies{color:var(--red);font-weight:600}tr.depends .tag,.tag.depends,tr.risk .tag{color:var(--amber)}
.what-if{background:var(--soft);border-left:3px solid var(--accent);padding:.2rem 1rem 1rem;margin-top:1.5rem}.what-if h2{margin-top:1rem}
ul{padding-left:1.1rem}.points{columns:20rem 3;padding-left:0;list-style:none}.points li{break-inside:avoid;margin-bottom:.7rem}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.7rem}
@media (max-width:52rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-bottom:1px solid var(--line);padding:.7rem 0}
td{border:0;padding:.15rem 0}td:not(:first-child)::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.8rem}td:last-child{padding-bottom:0}}
@media print{:root{--ink:#000;--quiet:#444;--paper:#fff;--line:#bbb;--soft:#fff;--red:#8a0000;--amber:#5a3a00;--accent:#000}
body{font-size:10pt;max-width:none;padding:0}tr,.points li{break-inside:avoid}thead{display:table-header-group}
a[href^=http]::after{content:" <" attr(href) ">";font-size:.8em}}
`;
