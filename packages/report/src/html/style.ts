import { PICTURE_STYLE } from '../charts/picture-style.js';
import { PHONE, PRINT } from './media-style.js';
import { customProperties } from './palette.js';

const COLOURS = `
:root{${customProperties('light')}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties('dark')}}}`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1rem/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif}
.page{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}
h1,h2,.period,.big{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,
"Liberation Serif",serif;font-weight:600;text-wrap:balance}
h1{font-size:2.35rem;line-height:1.15;margin:.1em 0 0}
h2{font-size:1.5rem;line-height:1.2;margin:0 0 .7rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1rem;margin:1.6rem 0 .5rem}
section{margin-top:2.75rem}
p{margin:0 0 .8rem;max-width:46rem}
a{color:var(--blue)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem}
.cover{border-top:6px solid var(--blue);padding-top:1.1rem}
.kicker{margin:0;color:var(--blue);font-weight:600;letter-spacing:.02em}
.period{margin:.1em 0 .5rem;font-size:1.35rem;font-weight:400}
.made{color:var(--soft);margin:0}
.made strong{color:var(--ink);font-weight:600}
.made strong::after{content:" ·";font-weight:400}
nav{margin-top:1.4rem;font-size:.9rem}
nav h2{font:inherit;font-weight:600;border:0;padding:0;margin:0 0 .2rem}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.2rem}
.messages{margin:0;padding:0 0 0 1.1rem;max-width:47rem}
.messages li{margin:0 0 .45rem;padding-left:.2rem}
.messages li:first-child{list-style:none;margin:0 0 .8rem -1.1rem;padding:0;font-size:1.12rem;
font-weight:600;line-height:1.45}
.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:0;margin:0;border:solid var(--rule);
border-width:1px 0}
.tile{display:grid;grid-row:span 5;grid-template-rows:subgrid;padding:.7rem .8rem .75rem;border-left:1px solid var(--rule);font-size:.82rem;line-height:1.35;
color:var(--soft)}
.tile:first-child{border-left:0;padding-left:0}
.tile dt{color:var(--ink);font-weight:600;font-size:.9rem}
.tile dt small{display:block;font-weight:400;font-size:.78rem;color:var(--soft)}
.tile dd{margin:0}
.tile .big{font-size:1.6rem;line-height:1.35;color:var(--ink);font-variant-numeric:tabular-nums lining-nums}
.note{font-size:.85rem;color:var(--soft);margin-bottom:.5rem}
.method{margin:0 0 1.5rem}
.method div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.5rem 0;
border-top:1px solid var(--hair)}
.method dt{font-weight:600}
.method dd{margin:0;max-width:44rem}
code{font:.82em ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;color:var(--soft)}
.end{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.6rem;font-size:.85rem;color:var(--soft)}`;

const TABLES = `
.table-frame{overflow-x:auto;margin:0 0 1.4rem}
.table-frame:focus-visible{outline:2px solid var(--blue);outline-offset:3px}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.35;
font-variant-numeric:tabular-nums lining-nums}
table.narrow{width:auto;min-width:min(100%,34rem)}
table.wide{font-size:.82rem}
table.wide thead tr:first-child th:first-child{width:18%}
caption{text-align:left;font-weight:600;padding:0 0 .45rem}
th,td{padding:.34rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--hair)}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
tbody th,tfoot th{font-weight:500}
thead th{font-weight:600;vertical-align:bottom;border-bottom:1px solid var(--ink);color:var(--ink)}
thead tr:not(:last-child) th.group{border-bottom:1px solid var(--rule);text-align:left}
thead tr:first-child th{border-top:1px solid var(--ink)}
.number{text-align:right}
td.number{white-space:nowrap}
tbody:last-child tr:last-child>*,tfoot tr:last-child>*{border-bottom:1px solid var(--ink)}
tfoot tr>*{font-weight:700;border-top:1px solid var(--ink)}
tr.group th{font-weight:700;background:var(--wash);padding:.45rem .4rem;border-bottom:1px solid var(--rule)}
.strong{font-weight:700}
.findings th:first-child{width:20%}
.level-bad th,.level-bad td:nth-child(2){font-weight:700;color:var(--orange)}
.level-watch td:nth-child(2){font-weight:600}
.breakable{overflow-wrap:anywhere}
.reasons{margin:0;padding:0;list-style:none}
tbody code{display:block;font-weight:400}
sup{font-size:.75em;line-height:0;color:var(--soft)}
thead button{all:unset;cursor:pointer;font:inherit;text-align:inherit}
thead button:hover{text-decoration:underline}
thead button:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" ↑"}
th[aria-sort=descending] button::after{content:" ↓"}`;

const PICTURES = `
.chart{margin:0 0 1.6rem;break-inside:avoid}
.chart .table-frame{margin:0}
figcaption{font-size:.85rem;color:var(--soft)}
.picture{display:block;width:100%;min-width:34rem;max-width:46rem;height:auto}
.chart-grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 1.4rem}
.chart-grid .picture{min-width:0;max-width:30rem}
.filter{display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:baseline;margin:0 0 .5rem;font-size:.85rem;color:var(--soft)}
.filter input{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--faint);
border-radius:3px;padding:.25rem .5rem;min-width:14rem}
.filter input:focus-visible{outline:2px solid var(--blue);outline-offset:1px}
.mini{display:block;margin-top:.2em}
.mini .bar{fill:var(--bar)}
.mini .whisker{stroke:var(--ink);stroke-width:1}
.mini .mark{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 2}`;

/** The style sheet of the report, for screen (light and dark), phone and A4 paper. */
export const STYLE = [COLOURS, TEXT, TABLES, PICTURE_STYLE, PICTURES, PHONE, PRINT]
  .join('\n')
  .trim();
