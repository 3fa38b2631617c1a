export { type RenderHtmlOptions, renderHtml } from './render-html.js';
export { type ReportTable, renderTables } from './render-tables.js';
export { type RenderTextOptions, renderText } from './render-text.js';
