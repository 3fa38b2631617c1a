import type { Operation } from './operation.js';
import { assessments } from './operations/assessments.js';
import { changes } from './operations/changes.js';
import { convert } from './operations/convert.js';
import { coverage } from './operations/coverage.js';
import { gain } from './operations/gain.js';
import { health } from './operations/health.js';
import { lokus } from './operations/lokus.js';
import { prevalence } from './operations/prevalence.js';
import { quality } from './operations/quality.js';
import { ready } from './operations/ready.js';
import { referenceTable } from './operations/reference-table.js';
import { references } from './operations/references.js';
import { reports } from './operations/reports.js';
import { targets } from './operations/targets.js';

/** Every operation of the service, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  assessments,
  prevalence,
  quality,
  gain,
  targets,
  changes,
  lokus,
  coverage,
  reports,
  convert,
  references,
  referenceTable,
  health,
  ready,
];
