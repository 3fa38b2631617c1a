import { describe, expect, it } from 'vitest';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import { POKJA_STAGES } from '../../../src/programme/stage/pokja-stages.js';
import {
  checkStageOutputs,
  type StageOutput,
  stageStates,
} from '../../../src/programme/stage/stage-state.js';
import { after, codesOf } from '../builders.js';

const output = (id: string, year = 2022): StageOutput => ({
  ...newTracked('output', `${id}-${year}`),
  output: id,
  year,
});

describe('the four stages of the decree', () => {
  it('are in its words and order', () => {
    expect(POKJA_STAGES.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(POKJA_STAGES.map(({ label }) => label.id.split(' ').slice(0, 2).join(' '))).toEqual([
      'Melaksanakan koordinasi',
      'Melaksanakan peningkatan',
      'Menyusun instrumen',
      'Melaporkan hasil',
    ]);
    const ids = POKJA_STAGES.flatMap(({ outputs }) => outputs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(13);
    expect(ids.length).toBe(13);
  });
});

describe('stageStates', () => {
  const outputs = [
    after(output('institutions'), ['draft', '2022-02-01'], ['agree', '2022-03-01']),
    after(
      output('people'),
      ['draft', '2022-02-01'],
      ['agree', '2022-03-01'],
      ['publish', '2022-04-01'],
      ['revise', '2022-09-01'],
    ),
    after(output('policy-instrument'), ['draft', '2022-02-01']),
    after(output('activity-report', 2021), ['draft', '2022-01-05'], ['agree', '2022-01-31']),
  ];
  const at = (on: string, year = 2022) =>
    stageStates(outputs, { year, on }).map(({ state, done }) => [state, done]);

  it('are not started, running, done, and running again once revised', () => {
    expect(at('2022-01-31')[1]).toEqual(['not-started', 0]);
    expect(at('2022-02-01')[1]).toEqual(['running', 0]);
    expect(at('2022-03-01')[1]).toEqual(['done', 2]);
    expect(at('2022-04-01')[1]).toEqual(['done', 2]);
    expect(at('2022-09-01')[1]).toEqual(['running', 1]);
  });

  it('look at one year', () => {
    expect(at('2022-12-31')[3]).toEqual(['not-started', 0]);
    expect(at('2022-12-31', 2021)[3]).toEqual(['running', 1]);
  });

  it('show every output', () => {
    const [, , third] = stageStates(outputs, { year: 2022, on: '2022-12-31' });
    expect(third?.outputs.map(({ id, state }) => [id, state])).toEqual([
      ['policy-instrument', 'drafting'],
      ['monitoring-instrument', 'not-started'],
      ['report-instrument', 'not-started'],
    ]);
    expect(third?.state).toBe('running');
  });
});

describe('checkStageOutputs', () => {
  it('takes each output of the decree once a year', () => {
    expect(checkStageOutputs([output('data'), output('data', 2023)]).ok).toBe(true);
    expect(codesOf(checkStageOutputs([output('lunch')]))).toEqual(['entry.unknown']);
    const again = { ...output('data'), id: 'other' };
    expect(codesOf(checkStageOutputs([output('data'), again]))).toEqual(['entry.twice']);
  });
});
