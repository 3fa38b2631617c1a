export type { AreaShare } from './charts/area-rows.js';
export { type BarChartOptions, barChart } from './charts/bar-chart.js';
export { type CoverageDot, coverageDots } from './charts/coverage-dots.js';
export type { Fill } from './charts/fills.js';
export type { FlowMove } from './charts/flow-bands.js';
export { type FunnelChartOptions, funnelChart } from './charts/funnel-chart.js';
export { type GrowthChartOptions, growthChart } from './charts/growth-chart.js';
export type { GrowthCurveOptions } from './charts/growth-curves.js';
export type { GrowthVisit } from './charts/growth-marks.js';
export { type HeatMapOptions, type HeatRow, heatMap } from './charts/heat-map.js';
export { type IntervalChartOptions, intervalChart } from './charts/interval-chart.js';
export { locusBars, type ScoredVillage } from './charts/locus-bars.js';
export type { PictureOptions } from './charts/picture.js';
export { type PyramidBand, populationPyramid } from './charts/population-pyramid.js';
export { type SlopeArea, type SlopeChartOptions, slopeChart } from './charts/slope-chart.js';
export {
  type FlowState,
  STUNTING_STATES,
  type StatusFlowOptions,
  statusFlow,
} from './charts/status-flow.js';
export { type TrendChartOptions, trendChart } from './charts/trend-chart.js';
export type { TrendPath, TrendPoint } from './charts/trend-frame.js';
export { zDistribution } from './charts/z-distribution.js';
export type { ZGroup } from './charts/z-shares.js';
export type {
  FollowUpChild,
  FollowUpGroup,
  GainFinding,
  GainPage,
  SkdnLevel,
} from './gain/gain-page.js';
export { type AreaMapOptions, areaMap } from './maps/area-map.js';
export type { BorderShape, Borders, Degrees } from './maps/borders.js';
export { type LocusMapOptions, locusMap } from './maps/locus-map.js';
export type { MapArea, MapContent, MapKind } from './maps/map-area.js';
export { type MapShare, type SeverityMapOptions, severityMap } from './maps/severity-map.js';
export {
  type ProgrammeReport,
  type RenderProgrammeOptions,
  renderProgrammeHtml,
  renderProgrammeText,
} from './programme/render-programme.js';
export {
  type RenderGainOptions,
  renderFollowUpCsv,
  renderGainHtml,
  renderGainSections,
  renderGainText,
  renderSkdnCsv,
} from './render-gain.js';
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
export type {
  NamedScorecard,
  ParticipationRow,
  PartnersPart,
  PlanPart,
  ReportBeside,
  RoundsPart,
} from './sections/beside.js';
