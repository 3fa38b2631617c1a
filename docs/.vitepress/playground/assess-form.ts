import {
  assess,
  type Child,
  classOf,
  formatNumber,
  INDICATORS,
  type IndicatorId,
  type Language,
  type Measurement,
  messageOf,
  missingReasonText,
  type Sex,
  whoClasses,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { growthChart } from '@balanting/report';

/** The form as it is typed. */
export interface ChildForm {
  readonly sex: Sex;
  readonly birthDate: string;
  readonly measuredOn: string;
  readonly weightKg: string;
  readonly heightCm: string;
  readonly position: '' | 'lying' | 'standing';
  readonly oedema: boolean;
}

/** One line of the answer. */
export interface FormLine {
  readonly id: IndicatorId;
  readonly label: string;
  /** Empty where there is none; `why` then says why. */
  readonly z: string;
  readonly grade: string;
  readonly flag: boolean;
  readonly why: string;
}

/** What the playground shows of a form. */
export interface FormAnswer {
  readonly lines: readonly FormLine[];
  readonly problems: readonly string[];
  readonly age: string;
}

const SHOWN = ['heightForAge', 'weightForAge', 'weightForHeight', 'bmiForAge'] as const;

/** The z-scores of the child in the form, or what is wrong with it. A decimal comma is taken as a point. */
export function answerOf(form: ChildForm, language: Language): FormAnswer {
  const [child, measurement] = inputOf(form);
  const found = assess(child, measurement, { reference: who2006 });
  if (!found.ok) {
    return {
      lines: [],
      age: '',
      problems: found.issues.map((issue) => messageOf(issue, language)),
    };
  }
  const { age } = found.value;
  const lines = SHOWN.map((id): FormLine => {
    const score = found.value[id];
    const label = INDICATORS[id].label[language];
    if ('reason' in score) {
      const why = missingReasonText(score.reason, language);
      return { id, label, z: '', grade: '', flag: false, why };
    }
    const standard = language === 'id' ? who2006.classification : whoClasses;
    const grade = classOf(standard, id, Math.round(score.z * 100))?.label[language] ?? '';
    return { id, label, z: formatNumber(score.z, 2, language), grade, flag: score.flag, why: '' };
  });
  const months = age === null ? '' : formatNumber(age.months, 1, language);
  return { lines, problems: [], age: age === null ? '' : `${age.days} / ${months}` };
}

/** The chart of height-for-age or weight-for-age with the child in it; empty where it has no place. */
export function chartOf(
  form: ChildForm,
  indicator: 'heightForAge' | 'weightForAge',
  language: Language,
): string {
  const [child, measurement] = inputOf(form);
  const found = assess(child, measurement, { reference: who2006 });
  if (!found.ok || found.value.age === null) return '';
  const value =
    indicator === 'heightForAge'
      ? found.value.adjustedHeightCm
      : Number(measurement.weightKg || Number.NaN);
  const score = found.value[indicator];
  const visits =
    value === null || Number.isNaN(value)
      ? []
      : [{ ageDays: found.value.age.days, value, z: 'z' in score ? score.z : null }];
  return growthChart(visits, { reference: who2006, indicator, sex: form.sex, language });
}

function inputOf(form: ChildForm): readonly [Child, Measurement] {
  const plain = (text: string) => text.trim().replace(',', '.');
  const { sex, birthDate, measuredOn, position, oedema } = form;
  return [
    { sex, birthDate },
    {
      measuredOn,
      weightKg: plain(form.weightKg),
      heightCm: plain(form.heightCm),
      oedema,
      ...(position !== '' && { position }),
    },
  ];
}
