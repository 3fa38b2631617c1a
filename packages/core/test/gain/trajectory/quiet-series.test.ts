import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { growthEvents } from '../../../src/gain/events/growth-events.js';
import { mayHaveEvents } from '../../../src/gain/trajectory/quiet-series.js';

const z = fc.oneof(
  fc.integer({ min: -330, max: 100 }).map((hundredths) => hundredths / 100),
  fc.constant(null),
);
const series = fc.array(z, { maxLength: 8 });
const options = fc.constantFrom(
  {},
  { below: [] },
  { falls: [1.2], catchUps: [], below: [-3] },
  { falls: [], catchUps: [] },
);

test.prop([series, options])('passes over no series that has an event', (points, asked) => {
  const events = growthEvents(
    points.map((each, day) => ({ day, z: each })),
    asked,
  );
  if (events.length > 0) expect(mayHaveEvents(points, asked)).toBe(true);
});

it('passes over quiet series', () => {
  const quiet = [-1.2, -1.5, null, -0.9];
  expect(mayHaveEvents(quiet, {})).toBe(false);
  expect(mayHaveEvents(quiet, { falls: [0.5] })).toBe(true);
  expect(mayHaveEvents(quiet, { catchUps: [0.5] })).toBe(true);
  expect(mayHaveEvents(quiet, { below: [-1] })).toBe(true);
  expect(mayHaveEvents([], {})).toBe(false);
});
