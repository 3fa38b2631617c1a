/** Outcomes, their rules and classes, and the tiles that show them. */
export const outcomeTexts = {
  'severity.very-low': {
    id: 'sangat rendah',
    en: 'very low',
  },
  'severity.low': {
    id: 'rendah',
    en: 'low',
  },
  'severity.medium': {
    id: 'sedang',
    en: 'medium',
  },
  'severity.high': {
    id: 'tinggi',
    en: 'high',
  },
  'severity.very-high': {
    id: 'sangat tinggi',
    en: 'very high',
  },
  'outcome.stunting': {
    id: 'Stunting',
    en: 'Stunting',
  },
  'outcome.severeStunting': {
    id: 'Sangat pendek',
    en: 'Severe stunting',
  },
  'outcome.wasting': {
    id: 'Wasting',
    en: 'Wasting',
  },
  'outcome.underweight': {
    id: 'Berat badan kurang',
    en: 'Underweight',
  },
  'outcome.overweight': {
    id: 'Gizi lebih',
    en: 'Overweight',
  },
  'rule.stunting': {
    id: 'TB/U di bawah −2\u00a0SD',
    en: 'Height-for-age below −2\u00a0SD',
  },
  'rule.severeStunting': {
    id: 'TB/U di bawah −3\u00a0SD',
    en: 'Height-for-age below −3\u00a0SD',
  },
  'rule.wasting': {
    id: 'BB/TB di bawah −2\u00a0SD',
    en: 'Weight-for-height below −2\u00a0SD',
  },
  'rule.underweight': {
    id: 'BB/U di bawah −2\u00a0SD',
    en: 'Weight-for-age below −2\u00a0SD',
  },
  'rule.overweight': {
    id: 'BB/TB di atas +2\u00a0SD',
    en: 'Weight-for-height above +2\u00a0SD',
  },
  'tiles.title': {
    id: 'Status gizi pada {period}',
    en: 'Nutritional status in {period}',
  },
  'tiles.count': {
    id: '{cases} dari {n} anak',
    en: '{cases} of {n} children',
  },
  'tiles.interval': {
    id: 'selang 95\u00a0%:',
    en: '95\u00a0% interval:',
  },
  'tiles.severity': {
    id: 'kelas: {severity}',
    en: 'class: {severity}',
  },
  'indicator.heightForAge': {
    id: 'Tinggi badan menurut umur (TB/U)',
    en: 'Height-for-age',
  },
  'indicator.weightForAge': {
    id: 'Berat badan menurut umur (BB/U)',
    en: 'Weight-for-age',
  },
  'indicator.weightForHeight': {
    id: 'Berat badan menurut tinggi badan (BB/TB)',
    en: 'Weight-for-height',
  },
} as const;
