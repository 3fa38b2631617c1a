import { areasMessages } from './areas.js';
import { cellsMessages } from './cells.js';
import { dhis2Messages } from './dhis2.js';
import { documentsMessages } from './documents.js';
import { enginesMessages } from './engines.js';
import { filesMessages } from './files.js';
import { locusMessages } from './locus.js';
import { peopleMessages } from './people.js';
import { programmeMessages } from './programme.js';
import { seriesMessages } from './series.js';
import { servicesMessages } from './services.js';
import { tablesMessages } from './tables.js';
import { targetsMessages } from './targets.js';
import { workbooksMessages } from './workbooks.js';

/**
 * What each issue says: what is wrong and how to mend it. `{name}` stands for a value of the issue.
 * The keys of this table are the closed set of issue codes.
 */
export const MESSAGES = {
  ...cellsMessages,
  ...peopleMessages,
  ...filesMessages,
  ...workbooksMessages,
  ...tablesMessages,
  ...documentsMessages,
  ...dhis2Messages,
  ...areasMessages,
  ...targetsMessages,
  ...locusMessages,
  ...seriesMessages,
  ...servicesMessages,
  ...programmeMessages,
  ...enginesMessages,
} as const;

/** The code of an issue: `subject.what`. */
export type IssueCode = keyof typeof MESSAGES;
