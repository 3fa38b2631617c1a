import { rpjmdBalangan } from './balangan-path.js';
import { kalselBappeda, kalselBkkbn } from './kalsel-path.js';
import { nationalPath, perpres72, rkp2023, rpjmn2025, vision2045 } from './national-path.js';
import type { TargetPath } from './target-path.js';

/**
 * The target paths that come with the library, of the district, the province and the country.
 *
 * @example
 * TARGET_PATHS.map(({ id }) => id)[0]; // => 'rpjmd-balangan'
 */
export const TARGET_PATHS: readonly TargetPath[] = [
  rpjmdBalangan,
  kalselBkkbn,
  kalselBappeda,
  nationalPath,
  perpres72,
  rkp2023,
  rpjmn2025,
  vision2045,
];
