/** Looks of the pages the service renders itself. System fonts and colours: nothing is loaded, both schemes follow the reader. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #f3f4f6; --line: #c9ced6; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --paper: #14171b; --soft: #1f242a; --line: #3a424c; --link: #8ab8f0; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0; }
h2 { border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h4 { margin: 1rem 0 0; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; overflow-x: auto; overflow-wrap: normal; }
pre code { overflow-wrap: normal; }
.method { font-size: 0.8em; border: 1px solid currentColor; border-radius: 4px; padding: 0.1em 0.4em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; }
nav ul { list-style: none; padding: 0; }
nav li { padding: 0.15rem 0; }
summary { cursor: pointer; padding: 0.25rem 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
`;
