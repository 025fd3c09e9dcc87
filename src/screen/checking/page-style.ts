/** What the page of a reading adds to the look of all pages: the sentences, each with a rule that says what became of it. */
export const READING_STYLE = `
section{border-top:1px solid var(--line);margin-top:2rem}
.checks{list-style:none;padding:0}.checks li{padding:.45rem 0;border-bottom:1px solid var(--line)}
.good{color:var(--accent)}.alert{color:var(--red);font-weight:600}.doubt{color:var(--amber)}
.account{list-style:none;padding:0}.account li{border-left:3px solid var(--line);padding:.1rem 0 .1rem .7rem;margin:.45rem 0}
.account .facts{border-color:var(--accent)}.account .comment{border-color:var(--amber)}.account .aside{color:var(--quiet);border-left-style:dotted}
.account p{white-space:pre-line}mark{background:none;color:inherit;border-bottom:2px solid var(--red);font-weight:600}
del{color:var(--red)}ins{color:var(--accent)}summary{cursor:pointer;padding:.4rem 0;font-weight:600}summary:focus-visible{outline:2px solid var(--accent)}
.checks .facts-of li{border:0;padding:.15rem 0}.facts-of{margin:.2rem 0 0;padding-left:1.1rem;font-size:.88rem;color:var(--quiet)}
`;
