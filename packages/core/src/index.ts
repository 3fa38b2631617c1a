// area

export type { Area, AreaKind } from './area/area.js';
export {
  AREA_LEVELS,
  type AreaCode,
  type AreaLevel,
  type AreaSystem,
  dottedAreaCode,
  parentAreaCode,
  parseAreaCode,
} from './area/area-code.js';
export { areaNameKey } from './area/area-name.js';
export {
  type AreaTree,
  areaOf,
  areaPath,
  areasInside,
  areasOfLevel,
  areaTree,
} from './area/area-tree.js';
export {
  type MatchAreaOptions,
  matchArea,
  matchPlace,
  type PlaceNames,
} from './area/match-area.js';
export { rollUp } from './area/roll-up.js';
export {
  type Age,
  type AgeDays,
  type AgeMonths,
  ageBetween,
  ageFromDays,
  ageFromMonths,
  completedMonths,
  DAYS_PER_MONTH,
} from './child/age.js';
// child
export { type AgeParts, parseAgeText } from './child/age-text.js';
export {
  type BirthDateInterval,
  type BirthDatePrecision,
  birthDateInterval,
  type ChildBornAbout,
  type ImputeOptions,
  imputedBirthDate,
  possibleChildren,
} from './child/birth-precision.js';
export type {
  Child,
  ChildBornOn,
  ChildOfDays,
  ChildOfMonths,
  ChildOfUnknownAge,
} from './child/child.js';
export {
  GESTATION,
  gestationText,
  isGestation,
  parseGestation,
  postmenstrualDays,
} from './child/gestation.js';
export { AGE_CORRECTION, correctedAgeDays, correctionDays } from './child/gestation-correction.js';
export { daysFromIsoDate, isoDateFromDays, lastDay } from './child/iso-date.js';
export { type ChildFacts, childFacts } from './child/matching/child-facts.js';
export type { DateAgreement } from './child/matching/compare-dates.js';
export type { NameAgreement } from './child/matching/compare-names.js';
export type { ParentAgreement } from './child/matching/compare-parents.js';
export {
  explainLink,
  type FieldEvidence,
  type LinkExplanation,
} from './child/matching/explain-link.js';
export type { RefusedBecause } from './child/matching/groups.js';
export type {
  Identities,
  IdentityRows,
  IdentityTexts,
  MatchPlace,
  TextColumn,
} from './child/matching/identity-rows.js';
export { type DoubtfulPair, type Linkage, linkChildren } from './child/matching/link-children.js';
export {
  type EqualAgreement,
  type MatchAgreement,
  type MatchField,
  type MatchOptions,
  type MatchPoints,
  type MonthPoints,
  matchPoints,
} from './child/matching/match-points.js';
export type { NikAgreement } from './child/matching/nik-sign.js';
export { type ChildRegistry, childRegistry } from './child/matching/registry.js';
export { birthDateOfNik, type CheckNikOptions, checkNik, type Nik, parseNik } from './child/nik.js';
export { parseSex, type Sex } from './child/sex.js';
// convergence
export {
  ACTION_FORMS,
  type ActionDeadline,
  actionDeadlines,
  actionFormOf,
} from './convergence/action/action-deadline.js';
export {
  type ActionEvidence,
  type ActionRecord,
  checkActionRecords,
} from './convergence/action/action-record.js';
export {
  type ActionOfYear,
  type ActionState,
  type ActionStateId,
  type ActionStateOptions,
  actionStates,
} from './convergence/action/action-state.js';
export type {
  ActionForm,
  ActionMonth,
  ActionOutput,
  ActionTime,
  ConvergenceAction,
} from './convergence/action/convergence-action.js';
export { eightActions } from './convergence/action/eight-actions.js';
export { actionForm2025 } from './convergence/action/form-2025.js';
export {
  GRADE_RULES,
  type Grade,
  type GradeRule,
  type GradeScale,
  gradeOfShare,
  gradeScale,
} from './convergence/action/grade.js';
export {
  type PerformanceReview,
  performanceReview,
  type ReviewInput,
  type ReviewOptions,
} from './convergence/action/performance-review.js';
export type {
  CommitmentCounts,
  CoverageReview,
  MoneyLine,
  MoneyReview,
} from './convergence/action/review-parts.js';
export {
  type ActionScore,
  type ActionScores,
  type GivenGrade,
  type ScoreOptions,
  scoreActions,
} from './convergence/action/score-actions.js';
export { type ClassLimit, classOfScore } from './convergence/action/score-class.js';
export {
  type BkkbnLimits,
  bkkbn2022,
  bkkbnLimits,
  bkkbnRules,
} from './convergence/family/bkkbn-2022.js';
export { checkFamilies } from './convergence/family/check-family.js';
export type { Couple, Family, Latrine, WaterSource } from './convergence/family/family.js';
export { exampleFamily, type FamilyRisk, familyRisk } from './convergence/family/family-risk.js';
export { nationalFamilies2024 } from './convergence/family/national-families.js';
export { perpres72Families } from './convergence/family/perpres-72.js';
export {
  countFamiliesAtRisk,
  type FactorCount,
  mergeRiskCounts,
  type RiskCounts,
  shareAtRisk,
} from './convergence/family/risk-counts.js';
export type { RiskFactor, RiskRuleSet } from './convergence/family/risk-rule-set.js';
export { RISK_RULE_SETS, type RiskRuleSetId } from './convergence/family/risk-rule-sets.js';
export { ESSENTIAL_INDICATORS } from './convergence/indicator/essential-indicators.js';
export type { EssentialGroup } from './convergence/indicator/essential-row.js';
export { OFFICES, type OfficeId } from './convergence/indicator/offices.js';
export { PERPRES_72_TARGETS } from './convergence/indicator/perpres-72-targets.js';
export {
  type IndicatorDirection,
  type IndicatorTarget,
  type IndicatorUnit,
  indicatorOf,
  type ProgrammeIndicator,
  type Sourced,
} from './convergence/indicator/programme-indicator.js';
export { type TargetSource, withTargets } from './convergence/indicator/with-targets.js';
export { CHILD_RULES, type ChildKey } from './convergence/scorecard/child-rules.js';
export {
  type Convergence,
  convergenceOf,
  type GroupReceived,
  type Received,
  type ServiceReceived,
} from './convergence/scorecard/convergence-of.js';
export { exampleChild, exampleWoman } from './convergence/scorecard/example-people.js';
export {
  type Mark,
  marksOf,
  personShare,
  type ScorecardRule,
} from './convergence/scorecard/mark.js';
export { PREGNANT_RULES, type PregnantKey } from './convergence/scorecard/pregnant-rules.js';
export type {
  PregnancyStage,
  PregnancyState,
  PregnantWoman,
} from './convergence/scorecard/pregnant-woman.js';
export { type Quarter, quarterEnd, quarterOf } from './convergence/scorecard/quarter.js';
export {
  emptyScorecard,
  type MarkCounts,
  mergeScorecards,
  type Scorecard,
  type ScorecardCounts,
} from './convergence/scorecard/scorecard.js';
export {
  type ScorecardOptions,
  type ScorecardPeople,
  villageScorecards,
} from './convergence/scorecard/village-scorecards.js';
export {
  type AgeBand,
  type ChildInQuarter,
  childInQuarter,
  type GrowthMat,
  type NutritionState,
  type YoungChild,
} from './convergence/scorecard/young-child.js';
export {
  type Coverage,
  type CoverageGoal,
  cappedShare,
  coverageShare,
  peopleToTarget,
} from './convergence/service/coverage.js';
export {
  type CoverageGap,
  type CoverageLine,
  coverageLines,
  type VillagesAsked,
  villageGaps,
  villagesWithout,
} from './convergence/service/coverage-lines.js';
export type { CoverageRow } from './convergence/service/coverage-row.js';
export {
  type CoverageSums,
  type CoverageTally,
  mergeCoverage,
  rollUpCoverage,
} from './convergence/service/coverage-tally.js';
export { percentColumns } from './convergence/service/percent-columns.js';
export { type CoverageOptions, tallyCoverage } from './convergence/service/tally-coverage.js';
export { shownRatio } from './convergence/shown-ratio.js';
export { villageOf } from './convergence/village-of.js';
// gain
export { type CodeComparison, compareGainCode, compareGainCodes } from './gain/compare-codes.js';
export { bandFalls, catchUps, ONE_BAND, type ZChange } from './gain/events/band-crossing.js';
export {
  type GrowthEvent,
  type GrowthEventOptions,
  growthEvents,
} from './gain/events/growth-events.js';
export { type Spell, spellsBelow } from './gain/events/spells.js';
export type { ZPoint } from './gain/events/z-series.js';
export {
  type ChildFollowUp,
  type ChildFollowUpOptions,
  type FollowUpInput,
  followUpList,
} from './gain/follow-up/follow-up-list.js';
export type { FollowUpSigns } from './gain/follow-up/follow-up-reasons.js';
export {
  FOLLOW_UP_RULES,
  type FollowUpCode,
  type FollowUpRule,
} from './gain/follow-up/follow-up-rules.js';
export {
  type FollowUpReason,
  type FollowUpValues,
  followUpSentence,
} from './gain/follow-up/follow-up-sentence.js';
export {
  GAIN,
  GAIN_CODES,
  GAIN_REASONS,
  type GainCode,
  type GainReason,
  parseGainCode,
} from './gain/gain-code.js';
export type { GainTable, WeighingColumns } from './gain/gain-columns.js';
export type { GainOptions } from './gain/gain-options.js';
export { gainTable } from './gain/gain-table.js';
export { gramsOfKg } from './gain/grams.js';
export { kbmBothSexes, kbmBukuKia, type MinimumGain, minimumGainG } from './gain/minimum-gain.js';
export { type CheckSeriesOptions, checkSeries } from './gain/series/check-series.js';
export { countedRows } from './gain/series/counted-rows.js';
export type { SettledFacts } from './gain/series/identity-checks.js';
export type { SeriesAction, SeriesCode, SeriesFinding } from './gain/series/series-finding.js';
export { type SeriesLimits, seriesLimits } from './gain/series/series-limits.js';
export type { SeriesTable } from './gain/series/series-table.js';
export { rollUpTargets } from './gain/skdn/roll-up-targets.js';
export {
  emptySkdnCell,
  mergeSkdn,
  rollUpSkdn,
  SKDN_NUMBERS,
  type SkdnCell,
  type SkdnCounts,
  type SkdnNumber,
  type SkdnOptions,
  skdnOfCells,
} from './gain/skdn/skdn-counts.js';
export {
  type SkdnFigures,
  type SkdnRatios,
  type SkdnTarget,
  skdnFigures,
  skdnRatios,
} from './gain/skdn/skdn-figures.js';
export type { SkdnDimension, SkdnKey } from './gain/skdn/skdn-key.js';
export {
  type SkdnPlace,
  type SkdnTableOptions,
  skdnPlaceOf,
  skdnTable,
} from './gain/skdn/skdn-table.js';
export {
  COHORT_REASONS,
  type CohortCounts,
  type CohortMeasured,
  type CohortReason,
  type CohortTotals,
  cohortTotals,
  emptyCohort,
  mergeCohorts,
  type StayedCounts,
} from './gain/trajectory/cohort-counts.js';
export { type CohortRates, cohortRates } from './gain/trajectory/cohort-rates.js';
export type { CohortRound } from './gain/trajectory/cohort-round.js';
export { type CohortOptions, cohortTable } from './gain/trajectory/cohort-table.js';
export {
  type ChangeKind,
  type ChangePart,
  type ExplainedChange,
  explainChange,
} from './gain/trajectory/explain-change.js';
export {
  type FollowedTable,
  type Trajectory,
  type TrajectoryEvent,
  type TrajectoryOptions,
  type TrajectoryPoint,
  type TrajectoryScore,
  trajectoryOf,
} from './gain/trajectory/trajectory.js';
export { type FalteringOptions, FIFTH_CENTILE, isFaltering } from './gain/velocity/faltering.js';
export {
  BIRTH_WEIGHT_GROUPS,
  type FirstDaysCentiles,
  type FirstDaysGain,
  type FirstDaysRow,
  type FirstDaysStatistic,
  firstDaysCentiles,
} from './gain/velocity/first-days.js';
export { isNearInterval, type ToleranceOptions } from './gain/velocity/interval.js';
export {
  type Velocity,
  type VelocityOptions,
  type VelocityScore,
  velocityBetween,
} from './gain/velocity/velocity.js';
export {
  VELOCITY_REASONS,
  type VelocityPoint,
  type VelocityReason,
} from './gain/velocity/velocity-point.js';
export type { VelocityReference } from './gain/velocity/velocity-reference.js';
export type {
  VelocityMeasure,
  VelocityRows,
  VelocityTable,
} from './gain/velocity/velocity-table.js';
export type { WeighedChild, Weighing } from './gain/weighed-child.js';
export { type WeightGain, weightGain, weightGains } from './gain/weight-gain.js';
export {
  type AcuteMalnutrition,
  type AcuteSigns,
  acuteMalnutrition,
} from './growth/acute-malnutrition.js';
// growth
export {
  ACUTE_LEVELS,
  type AcuteCriterion,
  type AcuteLevel,
  type AcuteLimits,
  WHO_ACUTE_LIMITS,
} from './growth/acute-malnutrition-limits.js';
export {
  type AcuteColumns,
  type AcuteCounts,
  acuteCounts,
  acuteMalnutritionTable,
} from './growth/acute-malnutrition-table.js';
export { type Assessment, type AssessOptions, assess } from './growth/assess.js';
export { type AssessTableOptions, assessTable } from './growth/assess-table.js';
export type { AssessedTable, ZColumn } from './growth/assessed-table.js';
export { type BelowCutChance, belowCutChance } from './growth/below-cut.js';
export {
  BIRTH_WEIGHT_CLASSES,
  type BirthWeightClass,
  type BirthWeightClassId,
  birthWeightClass,
} from './growth/birth-weight.js';
export { centileOf, zOfCentile } from './growth/centile.js';
export { type ClassBand, type ClassificationStandard, classOf } from './growth/classification.js';
export { type ClassifyTableOptions, classifyTable, NO_CLASS } from './growth/classify-table.js';
export type { CutIndicator } from './growth/cut-points.js';
export {
  type ExplainedAssessment,
  type ExplainedSubject,
  type ExplainOptions,
  type Explanation,
  explain,
} from './growth/explain.js';
export {
  type Difference,
  type DifferenceOptions,
  type DifferenceStep,
  explainDifference,
} from './growth/explain-difference.js';
export { INDICATORS, type Indicator, type IndicatorId } from './growth/indicator.js';
export {
  BIRTH_SIZE_LABELS,
  type BirthSizeClassId,
  type BirthSizeLimits,
  birthSizeClass,
} from './growth/intergrowth/birth-size-class.js';
export {
  type InfantMeasurement,
  type InfantSize,
  type InfantSizeOptions,
  type Newborn,
  newbornSize,
  type PretermInfant,
  pretermSize,
} from './growth/intergrowth/infant-size.js';
export type { SizeDistribution } from './growth/intergrowth/size-distribution.js';
export type {
  IntergrowthReference,
  SizeMeasure,
  SizeModel,
} from './growth/intergrowth/size-model.js';
export {
  SIZE_REASONS,
  type Size,
  type SizeGround,
  type SizeReason,
  type SizeScore,
  sizeAt,
  sizeScore,
} from './growth/intergrowth/size-score.js';
export { type Lms, measurementFromLms, zScoreFromLms } from './growth/lms.js';
export {
  belowCutProbability,
  type Margin,
  type MarginIndicator,
  type MarginOptions,
  marginOf,
} from './growth/margin.js';
export { type MeasurementAtOptions, measurementAt } from './growth/measurement-at.js';
export {
  carefulTeam,
  type MeasurementError,
  mgrsExpert,
  smartLimits,
} from './growth/measurement-error.js';
export { MISSING_REASONS, type MissingReason } from './growth/missing-reason.js';
export { missingReasonText } from './growth/missing-reason-text.js';
export { permenkes2020, permenkes2020School } from './growth/permenkes-2020.js';
export {
  assessBy,
  type ConformanceProfile,
  PROFILES,
  type ProfileRules,
} from './growth/profile.js';
export type { Score, ZScore } from './growth/published-score.js';
export { type GrowthTable, LMS_SCALE, type LmsRows } from './growth/reference/growth-table.js';
export type { AgeRange, GrowthReference, IndicatorTables } from './growth/reference/reference.js';
export {
  WHO_2006_FROM_BIRTH,
  WHO_2006_FROM_THREE_MONTHS,
  who2006Rules,
} from './growth/reference/who2006-rules.js';
export { restrictedMeasurement, restrictedZScore } from './growth/tails.js';
export { whoClasses, whoSchoolClasses } from './growth/who-classes.js';
export { type ZInterval, type ZIntervals, zIntervals } from './growth/z-interval.js';
// locus
export type { AlternativeList } from './locus/alternatives.js';
export { CHOSEN_BY, type ChosenBy } from './locus/choose.js';
export { type Eligibility, eligibilityOf } from './locus/eligibility.js';
export type { FilledFrom } from './locus/filled-column.js';
export { GATES, type Gate, type GateId, gateOf } from './locus/gate.js';
export { gradeOfList, type ListedVillage, type LocusGrade } from './locus/grade.js';
export type { LocusIndicator } from './locus/indicator.js';
export type { Normalisation } from './locus/normalise.js';
export type {
  LocusDecision,
  LocusOptions,
  LocusSelection,
  PreviousLocus,
} from './locus/options.js';
export {
  LOCUS_PARTS,
  LOCUS_PROFILES,
  type LocusPart,
  type LocusProfile,
  type LocusWeights,
  weightsOf,
} from './locus/profile.js';
export { QUADRANTS, type QuadrantId } from './locus/quadrant.js';
export { rankLocus } from './locus/rank-locus.js';
export type {
  LocusReason,
  LocusResult,
  LocusStatus,
  PartValue,
  RankedVillage,
} from './locus/result.js';
export { type Strength, strengthOf } from './locus/sensitivity.js';
export { gapOf, peopleNeeded, type ServiceGap } from './locus/service-gap.js';
export { shrinkageText } from './locus/shrinkage-text.js';
export type { LocusVillage, ServiceCount } from './locus/village.js';
export { LOCUS_REASONS } from './locus/village-words.js';
export type { VulnerabilityRule } from './locus/vulnerability.js';
// measurement
export {
  type AnaemiaGroup,
  type AnaemiaLimits,
  type AnaemiaSeverity,
  type AnaemiaStandard,
  anaemiaSeverity,
  pregnancyGroup,
  whoAnaemia2011,
  whoAnaemia2024,
} from './measurement/anaemia.js';
export { bodyMassIndex } from './measurement/bmi.js';
export {
  ENERGY_DEFICIENCY_BELOW_CM,
  hasEnergyDeficiency,
} from './measurement/energy-deficiency.js';
export type { Measurement } from './measurement/measurement.js';
export {
  adjustedLengthCm,
  lengthAdjustment,
  POSITION_RULE,
  type Position,
  type PositionCode,
  positionThatCounts,
} from './measurement/position.js';
export { MEASURE_SCALE, type MeasureId } from './measurement/scale.js';
// number
export { betaDraws } from './number/beta-draw.js';
export { Decimal, type DecimalInput } from './number/decimal.js';
export { formatNumber, formatPercent, formatPoints } from './number/format.js';
export {
  type Moments,
  meanOf,
  mergeMoments,
  momentsOfValues,
  NO_MOMENTS,
  varianceOf,
} from './number/moments.js';
export { normalDraws } from './number/normal-draw.js';
export { randomOf } from './number/random.js';
// prevalence
export { AGE_GROUPS, type AgeGroup, type AgeGroupId } from './prevalence/age-group.js';
export { type AreaSpread, areaPrior, areaSpread, type Beta } from './prevalence/area-spread.js';
export {
  agrestiCoull,
  clopperPearson,
  type ShareInterval,
  wilson,
} from './prevalence/binomial-interval.js';
export type { CaseCount, LevelOptions } from './prevalence/case-count.js';
export { type CensusOptions, type SharePrecision, withCensus } from './prevalence/census.js';
export {
  type CountCell,
  type CountOptions,
  type Counts,
  countsOfCells,
  emptyCounts,
  mergeCounts,
  rollUpCounts,
} from './prevalence/count.js';
export { countTable } from './prevalence/count-table.js';
export type { CountableTable, GroupingOptions, PlaceKey } from './prevalence/group-column.js';
export type { Dimension, GroupKey } from './prevalence/group-key.js';
export { type Sample, type ShareEstimate, sampleOf, shareEstimate } from './prevalence/interval.js';
export { effectOnPrevalence, type MarginPrevalence } from './prevalence/margin-prevalence.js';
export {
  COUNTED_CLASSES,
  COUNTED_INDICATORS,
  type CountedIndicator,
  OUTCOME_IDS,
  OUTCOMES,
  type Outcome,
  type OutcomeId,
} from './prevalence/outcome.js';
export {
  type Estimate,
  estimateOf,
  type GroupEstimate,
  prevalence,
  shareOf,
} from './prevalence/prevalence.js';
export type { SeenOverflow } from './prevalence/seen-children.js';
export type { BlockStore } from './prevalence/seen-drawers.js';
export {
  bkkbnMap,
  type SeverityBand,
  type SeverityScale,
  severityOf,
  who1995,
  whoUnicef2019,
} from './prevalence/severity.js';
export { isFew, shownShare } from './prevalence/shown-share.js';
export {
  type AreaCount,
  probabilityAbove,
  type SmoothedArea,
  type SmoothedShares,
  type SmoothOptions,
  smoothShares,
} from './prevalence/small-areas.js';
export {
  type BootstrapOptions,
  type BootstrapShare,
  bootstrapShares,
} from './prevalence/survey/bootstrap.js';
export { type Label, labelColumn, NO_LABEL } from './prevalence/survey/label-column.js';
export { latestRows } from './prevalence/survey/latest-rows.js';
export type { DesignColumns, SurveyDesign } from './prevalence/survey/survey-design.js';
export { groupingBy, type SurveyGrouping } from './prevalence/survey/survey-grouping.js';
export type { SurveyMean } from './prevalence/survey/survey-mean.js';
export {
  SCHOOL_AGE,
  type SurveyPopulation,
  UNDER_FIVE,
} from './prevalence/survey/survey-population.js';
export type {
  CombinedEstimate,
  IndicatorEstimate,
  SurveyRow,
} from './prevalence/survey/survey-row.js';
export type { SurveyLeft, SurveyOptions } from './prevalence/survey/survey-sample.js';
export type { SurveyShare } from './prevalence/survey/survey-share.js';
export { type SurveyTable, surveyTable } from './prevalence/survey/survey-table.js';
export { SURVEY_CUTS, type SurveyCut } from './prevalence/survey/survey-variable.js';
export { WHO_GROUPINGS, type WhoGrouping, whoGrouping } from './prevalence/survey/who-groupings.js';
export { createTally, type Tally, type TallyOptions } from './prevalence/tally.js';
export type { TallyPart } from './prevalence/tally-parts.js';
// programme
export {
  areasWithoutCertified,
  type CapacityCount,
  type CapacityOptions,
  capacityByLevel,
} from './programme/capacity/certified.js';
export {
  type Attendance,
  type AttendanceCount,
  attendanceOf,
  checkTrainings,
  type Training,
} from './programme/capacity/training.js';
export {
  differenceByVillage,
  type VillageBeforeAfter,
  type VillageEstimate,
} from './programme/evaluation/by-village.js';
export { type ChainState, chainState, type StepState } from './programme/evaluation/chain-state.js';
export type {
  BeforeAfterCounts,
  ChangeEstimate,
  ChangeOptions,
} from './programme/evaluation/change-estimate.js';
export {
  beforeAfter,
  differenceInDifferences,
  type LokusAndOthers,
} from './programme/evaluation/difference-in-differences.js';
export { EVALUATION_LIMITS, type EvaluationLimit } from './programme/evaluation/limits.js';
export {
  activitiesWithoutChain,
  CHAIN_STAGES,
  type ChainStage,
  type ChainStep,
  checkLogicChains,
  type LogicChain,
} from './programme/evaluation/logic-chain.js';
export {
  type CheckAnswer,
  type ChecklistScore,
  checklistScore,
  type FormAnswers,
  type FormField,
  type FormFieldType,
  type Instrument,
  type InstrumentPurpose,
} from './programme/instrument/instrument.js';
export { instrumentSchema, readForm } from './programme/instrument/instrument-schema.js';
export {
  activityVisit,
  deliveryNote,
  INSTRUMENTS,
  policyChecklist,
  posyanduVisit,
  reportChecklist,
} from './programme/instrument/instruments.js';
export { balanganDocuments } from './programme/legal/balangan-documents.js';
export {
  type DecreeNumber,
  decreeNumberText,
  parseDecreeNumber,
  parseRegulationNumber,
  type RegulationNumber,
} from './programme/legal/document-number.js';
export {
  checkDocuments,
  type DocumentSubject,
  type DocumentType,
  documentsFor,
  type LegalDocument,
} from './programme/legal/legal-document.js';
export type { Lifecycle, LifecycleMove } from './programme/lifecycle/lifecycle.js';
export {
  type EventOf,
  LIFECYCLES,
  type LifecycleKind,
  type StateOf,
} from './programme/lifecycle/lifecycles.js';
export { checkTrail, countByState, isClosedOn, stateOn } from './programme/lifecycle/trail.js';
export {
  allowedEvents,
  newTracked,
  type Tracked,
  type TrailStep,
  type TransitionOptions,
  transition,
} from './programme/lifecycle/transition.js';
export {
  checkFollowUps,
  type FollowUp,
  type FollowUpOptions,
  type OverdueFollowUp,
  overdueFollowUps,
} from './programme/meeting/follow-up.js';
export {
  checkMeetings,
  type Decision,
  decisionsWithoutFollowUp,
  type Meeting,
} from './programme/meeting/meeting.js';
export {
  balanganPartners,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationKind,
} from './programme/organisation.js';
export {
  type Commitment,
  type CommitmentOptions,
  type CommitmentPlace,
  checkCommitments,
} from './programme/partner/commitment.js';
export {
  type CommitmentDelivered,
  checkDeliveries,
  type Delivery,
  deliveredByCommitment,
} from './programme/partner/delivery.js';
export {
  checkFosterCare,
  type FosterCare,
  type FosterSummary,
  fosterSummary,
} from './programme/partner/foster-care.js';
export {
  type GapMatch,
  type GapState,
  type GapToFill,
  type MatchedGap,
  matchGaps,
  type PromiseWithoutGap,
} from './programme/partner/match-gaps.js';
export { isPseudonym } from './programme/person.js';
export {
  type Activity,
  type Beneficiaries,
  INTERVENTION_KINDS,
  type InterventionKind,
  type KnownEntries,
  TARGET_GROUPS,
  type TargetGroup,
} from './programme/plan/activity.js';
export {
  FUNDING_SOURCES,
  type FundingLine,
  type FundingSource,
  type Money,
  type MoneyTotal,
  moneyBySource,
  moneyTotal,
  type SourceTotal,
} from './programme/plan/money.js';
export {
  checkWorkPlan,
  type GroupSummary,
  type InterventionSummary,
  type PlanSummary,
  planSummary,
  type WorkPlan,
} from './programme/plan/work-plan.js';
export type { Identified } from './programme/references.js';
export {
  checkMemberships,
  type Membership,
  type MembershipOptions,
  vacantRoles,
} from './programme/role/membership.js';
export { POKJA_ROLES } from './programme/role/pokja-roles.js';
export type { Role, TeamId } from './programme/role/role.js';
export { TPPS_ROLES } from './programme/role/tpps-roles.js';
export {
  POKJA_STAGES,
  type PokjaStage,
  type StageOutputRule,
} from './programme/stage/pokja-stages.js';
export {
  checkStageOutputs,
  type OutputState,
  type StageOutput,
  type StageState,
  type StageStateOptions,
  stageStates,
} from './programme/stage/stage-state.js';
// publication
export { buildReport, type ReportInput, type ReportPeriod } from './publication/build-report.js';
export { type MonthCounter, monthCounter } from './publication/month-counter.js';
export { periodLabel, UNDATED } from './publication/period.js';
export { fullestMonth, type MonthRows, periodsOfMonths } from './publication/period-months.js';
export {
  type PlaceResolver,
  placeResolver,
  type ResolvedPlace,
} from './publication/place-names.js';
export { type CaseArea, caseTable } from './publication/privacy/case-table.js';
export type { CellName, SuppressOptions, ZeroRule } from './publication/privacy/cells-to-hide.js';
export {
  checkReleases,
  type DerivedCell,
  type Release,
  type ReleaseCheck,
  type ReleaseOptions,
  type SmallChange,
} from './publication/privacy/check-releases.js';
export {
  type FeasibleInterval,
  feasibleIntervals,
} from './publication/privacy/feasible-intervals.js';
export { type ExportCode, personalHeader } from './publication/privacy/header-words.js';
export { hmacSha256 } from './publication/privacy/hmac.js';
export {
  type ExportCell,
  type ExportTable,
  type LintedExport,
  type LintOptions,
  lintExport,
} from './publication/privacy/lint-export.js';
export { openTable } from './publication/privacy/open-table.js';
export type {
  OpenArea,
  OpenTable,
  TableArea,
  TableColumns,
} from './publication/privacy/open-table-shape.js';
export { type PseudonymOptions, pseudonymOf } from './publication/privacy/pseudonym.js';
export { publishedShare, type ShareName } from './publication/privacy/published-share.js';
export {
  type RoundedTable,
  type RoundOptions,
  roundTable,
} from './publication/privacy/round-table.js';
export {
  type HiddenReason,
  type PublishedArea,
  type PublishedTable,
  type SuppressedTable,
  suppressReleases,
  suppressTable,
} from './publication/privacy/suppress-table.js';
export {
  mergeProblems,
  type ProblemList,
  problemList,
  type RowDoubt,
} from './publication/problem-list.js';
export {
  type PublicSummary,
  publicSummary,
  type SummaryArea,
  type SummaryCount,
  type SummaryParagraph,
  summaryText,
} from './publication/public-summary/public-summary.js';
export {
  isPlain,
  PLAIN_LIMITS,
  type PlainLimits,
  type ReadingLevel,
  type ReadingOptions,
  readingLevel,
} from './publication/public-summary/reading-level.js';
export type { SummaryLevel } from './publication/public-summary/summary-words.js';
export { syllablesOf } from './publication/public-summary/syllables.js';
export {
  REMEASURE_LIMITS,
  type RemeasureCase,
  type RemeasureLimits,
} from './publication/remeasure-limits.js';
export {
  REMEASURE_RULES,
  type RemeasureRule,
  remeasureReasons,
} from './publication/remeasure-rules.js';
export type {
  AreaData,
  DataKind,
  EstimateData,
  PeriodData,
  ProblemData,
  ReportData,
  SourceData,
  TargetData,
} from './publication/report-data.js';
export type { CapacityPart, HeldTraining } from './publication/reports/capacity-part.js';
export { documentLine } from './publication/reports/document-line.js';
export type { DocumentLine } from './publication/reports/document-part.js';
export {
  INNOVATION_FIELDS,
  type InnovationField,
} from './publication/reports/innovation-fields.js';
export {
  type InnovationInput,
  type InnovationPart,
  type InnovationReport,
  type InnovationSection,
  innovationReport,
} from './publication/reports/innovation-report.js';
export type { HeldMeeting, MeetingPart } from './publication/reports/meeting-part.js';
export type { StatePart } from './publication/reports/missing-parts.js';
export type { NamedPlace } from './publication/reports/named-place.js';
export type { MatchCounts, PartnerPart, PromiseLine } from './publication/reports/partner-part.js';
export {
  type CapacitySection,
  type CoordinationSection,
  type InstrumentSection,
  type PokjaYearOptions,
  type PokjaYearReport,
  pokjaYearReport,
  type ReportingSection,
} from './publication/reports/pokja-year-report.js';
export type { ProgrammeState, ReportSpan } from './publication/reports/programme-state.js';
export type { ReportSentence, SentenceCode } from './publication/reports/report-sentence.js';
export { semesterSpan } from './publication/reports/semester.js';
export type { LokusSummary, ServiceLine } from './publication/reports/service-part.js';
export {
  type AreaFigures,
  type PeriodFigures,
  type StuntingFigures,
  stuntingFigures,
} from './publication/reports/stunting-figures.js';
export type {
  NeighbourFigure,
  NeighbourResult,
  StuntingFindings,
} from './publication/reports/stunting-findings.js';
export {
  type ResultOptions,
  type StuntingResults,
  stuntingResults,
} from './publication/reports/stunting-results.js';
export type { TeamPart } from './publication/reports/team-part.js';
export { type ReportingDuty, TPPS_REPORTING } from './publication/reports/tpps-reporting.js';
export {
  type TppsSemesterOptions,
  type TppsSemesterReport,
  tppsSemesterReport,
} from './publication/reports/tpps-semester-report.js';
export type { LateActivity, NamedChain, WorkPart } from './publication/reports/work-part.js';
// quality
export { type AgeHeaping, type AgePeak, ageHeaping } from './quality/age/age-heaping.js';
export { AGE_LIMITS, type AgeLimits } from './quality/age/age-limits.js';
export { type AgeVerdict, type AgeVerdictOptions, ageVerdict } from './quality/age/age-verdict.js';
export { type BirthHeap, type BirthHeaping, birthHeaping } from './quality/age/birth-heaping.js';
export {
  type BirthMonthHeight,
  type BirthMonthHeights,
  birthMonthHeights,
} from './quality/age/birth-month-heights.js';
export { HEIGHT_BANDS, type HeightBand, heightBands } from './quality/age/height-bands.js';
export { type HalfYear, type StepAt24, stepAt24 } from './quality/age/step-at-24.js';
export type { AgeDistribution } from './quality/checks/age-distribution.js';
export type { Completeness, CompletenessItem, MissingRows } from './quality/checks/completeness.js';
export type { DigitCheck, MeasureDigits, WholeBars } from './quality/checks/digits.js';
export type { Implausible, ImplausibleCheck } from './quality/checks/implausible.js';
export type { NormalityCheck } from './quality/checks/normality.js';
export type { PositionBar, PositionCheck } from './quality/checks/positions.js';
export type { SexRatio } from './quality/checks/sex-ratio.js';
export type { SpreadCheck } from './quality/checks/spread.js';
export { type DigitPreference, digitPreference } from './quality/digit-preference.js';
export { CHECKS, type CheckId, type Finding, type FindingLevel } from './quality/finding.js';
export { type Heap, heapOf } from './quality/heaping.js';
export { emptyQuality, mergeQuality } from './quality/merge-quality.js';
export {
  type BirthMonthSums,
  type ClusterCases,
  DIGIT_MEASURES,
  type DigitCounts,
  type DigitMeasure,
  type Histogram,
  type MonthBand,
  POSITION_BANDS,
  type PositionCounts,
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityIndicator,
  type ScoreCounts,
  type ZSums,
} from './quality/quality-counts.js';
export {
  QUALITY_LIMITS,
  type QualityLimit,
  type QualityLimits,
  type UsualRange,
} from './quality/quality-limits.js';
export {
  findingsOf,
  type GroupQuality,
  type QualityCheck,
  type QualityCheckOptions,
  type QualityReport,
  qualityCheck,
} from './quality/quality-report.js';
export { type QualityTally, qualityTally } from './quality/quality-tally.js';
export {
  type CopiedCheck,
  type CopiedCheckOptions,
  type CopiedGroup,
  copiedCheck,
} from './quality/register/copied.js';
export type { CopiedCheckId, CopiedFinding } from './quality/register/copied-findings.js';
export { COPIED_LIMITS, type CopiedLimits } from './quality/register/copied-limits.js';
export type { CopiedShare, CopiedShares } from './quality/register/copied-shares.js';
export type { RegisterDoubt, RegisterReject } from './quality/register/doubt-marks.js';
export type { GroupVerdict, GroupVerdicts } from './quality/register/group-verdicts.js';
export {
  mergeOutliers,
  type Outlier,
  type OutlierOptions,
  type Outliers,
  outliersOf,
} from './quality/register/outliers.js';
export {
  type RegisterCheck,
  type RegisterCheckOptions,
  type RegisterGroup,
  type RegisterReport,
  registerCheck,
} from './quality/register/register-check.js';
export {
  emptyRegister,
  mergeRegister,
  type RegisterCounts,
  type RuleCount,
} from './quality/register/register-counts.js';
export { REGISTER_LIMITS, type RegisterLimits } from './quality/register/register-limits.js';
export type { RegisterRule, RuleScope } from './quality/register/register-rule.js';
export {
  type GroupRuleCode,
  REGISTER_RULES,
  type RegisterRuleCode,
  ROW_RULE_CODES,
  type RowRuleCode,
} from './quality/register/register-rules.js';
export {
  type ChiSquareTest,
  dispersionTest,
  type RatioTestOptions,
  ratioTest,
} from './quality/smart/chi-square-test.js';
export {
  SMART_CLASSES,
  type SmartBand,
  type SmartBands,
  type SmartClass,
  type SmartLimits,
  type SmartTotalClass,
  smartBandOf,
  smartBands,
  smartClassOf,
} from './quality/smart/smart-bands.js';
export { SMART_MISSING, type SmartMissing } from './quality/smart/smart-missing.js';
export {
  type SmartOptions,
  type SmartScore,
  type SmartTestScore,
  smartScore,
} from './quality/smart/smart-score.js';
export {
  SMART_TEST_IDS,
  SMART_TESTS,
  type SmartTest,
  type SmartTestId,
  type SmartUnit,
} from './quality/smart/smart-tests.js';
export { SMART_WARNING } from './quality/smart/smart-text.js';
export { SMART_VARIANTS, type SmartRules } from './quality/smart/smart-variants.js';
export type { QualityExtras, QualityTable } from './quality/tally/quality-chunk.js';
export {
  WHO_WARNING,
  type WhoQuality,
  type WhoQualityOptions,
  whoQuality,
} from './quality/who-checks.js';
export {
  momentsOf,
  type SmartCleaned,
  type SmartCleanOptions,
  smartCleaned,
  type ZMoments,
} from './quality/z-moments.js';
// record
export { dayOfCell } from './record/cell-date.js';
export {
  type CellDecimal,
  type CellDimension,
  type MinuteDigits,
  minutesOfCell,
  type NoDecimal,
  parseDecimalCell,
} from './record/cell-decimal.js';
export { positionOfCell } from './record/cell-position.js';
export { isEmptyCell, shownCell, shownWord, stripCell } from './record/cell-text.js';
export {
  type BesideName,
  childKey,
  childKeyOfAscii,
  lettersOf,
  nikKey,
  textHash,
} from './record/child-key.js';
export { concatTables } from './record/concat-tables.js';
export {
  type FieldKind,
  type FieldRule,
  RECORD_FIELDS,
  RECORD_MEASURES,
  type RecordField,
  type RecordMeasure,
  ruleOf,
} from './record/field-table.js';
export { nikDoubts } from './record/nik-cell.js';
export {
  type ReadRecordOptions,
  type RecordCells,
  type RegisterRecord,
  readRecord,
} from './record/read-record.js';
export { type RecordSchemaParams, recordSchema } from './record/record-schema.js';
export {
  type DictionaryColumn,
  type MeasureColumn,
  type MeasurementTable,
  MISSING,
  type Place,
  type RecordTable,
} from './record/record-table.js';
// result
export type { Bilingual } from './result/bilingual.js';
export { type Language, messageOf } from './result/message-of.js';
export type { IssueCode } from './result/messages/messages.js';
export {
  fail,
  type Issue,
  type IssueLevel,
  type IssueOptions,
  type IssuePath,
  type IssueValues,
  issue,
  ok,
  type Result,
} from './result/result.js';
export {
  aarrBetween,
  aarrOf,
  projectedShare,
  requiredAarr,
  type YearShare,
} from './target/aarr.js';
// target
export {
  type AarrEstimate,
  type AarrFitOptions,
  aarrFit,
  aarrOfMeasured,
  aarrOfSeries,
} from './target/aarr-fit.js';
export { rpjmdBalangan } from './target/balangan-path.js';
export { BETWEEN_TARGETS, type BetweenTargets, targetBetween } from './target/between-targets.js';
export { checkPath, checkPaths } from './target/check-path.js';
export {
  type ChildrenOptions,
  type ChildrenToKeep,
  childrenToKeep,
} from './target/children-to-keep.js';
export type { YearMeasured } from './target/dated-share.js';
export { kalselBappeda, kalselBkkbn } from './target/kalsel-path.js';
export type { ZeroOptions } from './target/log-fit.js';
export { nationalPath, perpres72, rkp2023, rpjmn2025, vision2045 } from './target/national-path.js';
export {
  type MeasuredShare,
  type ProgressOptions,
  progress,
  shareBefore,
  type TargetProgress,
  type TargetStatus,
} from './target/progress.js';
export {
  type MeasuredOn,
  type PathProgress,
  type ProgressChanceOptions,
  progressChance,
  progressOfPaths,
  type TargetChance,
} from './target/progress-chance.js';
export {
  type Projection,
  projectedChance,
  projectMeasured,
  projectSeries,
} from './target/projection.js';
export { type TargetPath, type TargetPoint, targetIn } from './target/target-path.js';
export { TARGET_PATHS } from './target/target-paths.js';
export { type Tracking, type TrackingReason, type TrackOptions, track } from './target/tracking.js';
export type {
  Edge,
  TrackedOutcome,
  TrackingClass,
  TrackingRule,
  TrackingRules,
} from './target/tracking-rules.js';
export {
  type ProjectionBasis,
  projectTrend,
  type TrendProjection,
  type TrendProjectionOptions,
} from './target/trend-projection.js';
export { unicefCode, unicefText } from './target/unicef-tracking.js';
export {
  type NumberTarget,
  type NumberTargetInput,
  pathOfNumberTarget,
  shareOfNumberTarget,
  wha2025,
  wha2030,
} from './target/wha-target.js';
export { whoUnicef2025 } from './target/who-tracking.js';
// trend
export {
  ADJUSTMENTS,
  type AdjustmentId,
  benjaminiHochberg,
  holm,
  type PValue,
} from './trend/adjust.js';
export {
  changeOf,
  type Direction,
  directionOf,
  type PercentagePoints,
  percentOf,
  pointsOf,
  type RelativeChange,
  relativeChangeOf,
} from './trend/change.js';
export {
  type Comparison,
  compareWith,
  type Movement,
  type Movements,
  movementsBetween,
  type Named,
  type Ranked,
  rankedByShare,
} from './trend/compare.js';
export {
  type DifferenceMethod,
  type DifferenceTest,
  differenceOfCounts,
  differenceOfEstimates,
  type EstimateWithError,
} from './trend/difference.js';
export {
  type AreaFigure,
  differenceBetween,
  type RegisterFigure,
  type SurveyFigure,
  shareOfFigure,
} from './trend/figure.js';
export { fisherExact } from './trend/fisher-exact.js';
export {
  chanceAtMost,
  type LogitNormal,
  logitNormalOf,
  type Measured,
  type SourceKind,
} from './trend/measured.js';
export {
  type MeasuredArea,
  type RankChance,
  type RankOptions,
  rankChances,
  rankChancesOfEstimates,
} from './trend/rank-chance.js';
export {
  type JoinOptions,
  joinSeries,
  type PlainSeries,
  plainSeries,
  type Series,
  type SeriesOptions,
  type SeriesPoint,
  seriesOf,
} from './trend/series.js';
export {
  type TestedArea,
  type TestedNeighbour,
  type TestOptions,
  testedChanges,
  testedNeighbours,
} from './trend/tested-areas.js';
