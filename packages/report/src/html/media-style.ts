/** What differs on a narrow screen. */
export const PHONE = `
@media screen and (max-width:48rem){
.page{padding:1.2rem 1rem 2rem}
h1{font-size:1.8rem}
.tiles{grid-template-columns:1fr 1fr}
.tile,.tile:first-child{padding:.6rem .7rem .6rem 0;border-left:0;border-top:1px solid var(--hair)}
.method div{grid-template-columns:1fr}
.table-frame table:not(.narrow){min-width:42rem}
.table-frame table.wide{min-width:54rem}
}`;

/** What differs on A4 paper. */
export const PRINT = `
@media print{
html{font-size:9.5pt}
body{line-height:1.42}
.page{max-width:none;padding:0}
nav,.skip{display:none}
h1{font-size:24pt}
h2{font-size:14pt;break-after:avoid}
h3,caption,.note{break-after:avoid}
section{margin-top:18pt}
.new-page{break-before:page;margin-top:0}
table{font-size:8.2pt}
table.wide{font-size:7.2pt}
table.wide th,table.wide td{padding:2pt 2.2pt}
th,td{padding:2.2pt 4pt}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,.tile,.method div,li,.note{break-inside:avoid}
tr.group{break-after:avoid}
.table-frame{overflow:visible;margin-bottom:12pt}
.whole{break-inside:avoid}
p:has(+.table-frame),p:has(+.note){break-after:avoid}
.table-frame+.note{break-before:avoid;break-after:auto}
.mini{width:15mm;height:auto}
.picture{min-width:0;max-width:150mm;margin:0 auto}
#map .picture,#lokus .picture{max-width:118mm}
.chart-grid{grid-template-columns:1fr 1fr}
.filter{display:none}
.chart{margin-bottom:10pt}
.tile .big{font-size:16pt}
.tile{font-size:7.6pt}
.tile dt{font-size:8.6pt}
.tile dt small{font-size:7.2pt}
.end{margin-top:14pt}
a{color:inherit;text-decoration:none}
thead button{display:contents}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;
