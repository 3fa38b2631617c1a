export { type RenderHtmlOptions, renderHtml } from './render-html.js';
export {
  type RenderLocusOptions,
  renderLocusCsv,
  renderLocusHtml,
  renderLocusText,
} from './render-locus.js';
export {
  type RenderQualityOptions,
  renderQualityCsv,
  renderQualityHtml,
  renderQualitySections,
  renderQualityText,
} from './render-quality.js';
export {
  type RenderSurveyOptions,
  renderSurveyCsv,
  renderSurveyHtml,
  renderSurveySections,
  renderSurveyText,
} from './render-survey.js';
export { type ReportTable, renderTables } from './render-tables.js';
export { type RenderTextOptions, renderText } from './render-text.js';
