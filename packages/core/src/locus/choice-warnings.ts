import { type Issue, type IssueValues, issue } from '../result/result.js';
import { type Choice, type ChoicePlan, isHeld } from './choose.js';

/** Where a list is not what was asked for. */
export function choiceWarnings(
  choice: Choice,
  { limits, minPerKecamatan, kecamatan }: ChoicePlan,
  { codes, totalBurden }: { readonly codes: readonly string[]; readonly totalBurden: number },
): readonly Issue[] {
  const warning = (code: Issue['code'], values: IssueValues) =>
    issue(code, { level: 'warning', path: ['select'], values });
  const found: Issue[] = [];
  const { count } = choice;
  if (Number.isFinite(limits.most)) {
    const values = { number: limits.most, count };
    if (count < limits.most) found.push(warning('locus.too_few_eligible', values));
    if (count > limits.most) found.push(warning('locus.more_than_number', values));
  }
  if (Number.isFinite(limits.shareOfBurden) && !isHeld(choice.burden, totalBurden, limits)) {
    found.push(warning('locus.burden_not_reached', { count }));
  }
  choice.byKecamatan.forEach((chosen, group) => {
    if (chosen >= minPerKecamatan) return;
    const values = { kecamatan: codes[kecamatan.indexOf(group)] ?? '', chosen, minPerKecamatan };
    found.push(warning('locus.kecamatan_short', values));
  });
  return found;
}
