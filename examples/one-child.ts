// One child: z-scores, classes, and how a z came about. Run: npx tsx examples/one-child.ts
import { pathToFileURL } from 'node:url';
import { assess, explain, formatNumber, messageOf, permenkes2020 } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

const child = { sex: 'female', birthDate: '2023-03-02' } as const;
// Text keeps values as they were written down: 81.5 is exactly 81.5.
const values = { weightKg: '9.1', heightCm: '81.5', position: 'standing' } as const;
const measurement = { measuredOn: '2025-08-14', ...values };
const indicators = ['weightForAge', 'heightForAge', 'weightForHeight'] as const;

export async function main(print: (line: string) => void = console.log) {
  const result = assess(child, measurement, { reference: who2006 });
  if (!result.ok) {
    for (const issue of result.issues) print(messageOf(issue, 'id'));
    return;
  }
  print(`Umur / age: ${result.value.age?.days} hari / days`);
  for (const id of indicators) {
    const score = result.value[id];
    if ('reason' in score) {
      print(`${id}: tidak ada / none, ${score.reason}`);
      continue;
    }
    const label = permenkes2020.bands[id]?.find(({ code }) => code === score.class)?.label;
    print(`${id}: z ${formatNumber(score.z, 2, 'id')}, ${label?.id} / ${label?.en}`);
  }
  // The steps behind a z: table, row, LMS values, and the z before rounding.
  const explained = explain(child, measurement, { reference: who2006 });
  const height = explained.ok ? explained.value.indicators.heightForAge : undefined;
  if (height === undefined || 'reason' in height) return;
  const { table, unit, x, lms, raw } = height;
  const [l, m, s, z] = [lms.l, lms.m, lms.s, raw].map((value) => formatNumber(value, 5, 'id'));
  print(`${table}, ${unit} ${x}: L ${l}, M ${m}, S ${s}, z ${z}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
