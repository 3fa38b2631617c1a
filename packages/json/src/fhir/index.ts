export { type RecordStreamOptions, readRecordStream } from '../stream/read-record-stream.js';
export { bundleFromRecord } from './bundle-from-record.js';
export type { BundleOptions } from './bundle-options.js';
export { LENGTH_CODES, MEASURE_CODES, type MeasureCode, OEDEMA_CODE } from './measure-codes.js';
export { type BundleRecords, recordsFromBundle } from './records-from-bundle.js';
export { resourceId } from './resource-id.js';
export { SCORE_CODES, type ScoreCode } from './score-codes.js';
export { type Coded, SYSTEMS } from './systems.js';
