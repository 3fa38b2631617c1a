/** The style of `/docs`. */
export const DOCS_STYLE = `:root { color-scheme: light dark; --line: #8886; --soft: #8881; --strong: #0b5d4e; }
@media (prefers-color-scheme: dark) { :root { --strong: #6fd0bb; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--strong); }
nav ul { columns: 18rem 2; list-style: none; padding: 0; }
label { display: inline-block; margin: 0 0 0 1rem; }
section { border: 1px solid var(--line); border-radius: 0.4rem; margin: 1rem 0; padding: 1rem; }
.method { background: var(--strong); border-radius: 0.2rem; color: Canvas; font-size: 0.8rem;
  margin-right: 0.5rem; padding: 0.1rem 0.4rem; text-transform: uppercase; }
form label { display: block; margin: 0.4rem 0; }
input, select, textarea, button { font: inherit; }
textarea { box-sizing: border-box; font: 0.85rem/1.4 ui-monospace, monospace; width: 100%; }
pre { background: var(--soft); font-size: 0.85rem; max-height: 24rem; overflow: auto; padding: 0.6rem; }
details { margin: 0.4rem 0; }
:focus-visible { outline: 2px solid var(--strong); outline-offset: 2px; }
`;
