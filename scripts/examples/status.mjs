// The words and scores that e-PPGBM prints beside the measurements (Permenkes 2/2020).

/** `[upper limit, word]` in rising order; a z at the limit is in the class below it where `through`. */
const WORDS = {
  weightForAge: [
    [-3, 'Berat Badan Sangat Kurang'],
    [-2, 'Berat Badan Kurang'],
    [1.01, 'Berat Badan Normal'],
    [Infinity, 'Risiko Berat Badan Lebih'],
  ],
  heightForAge: [
    [-3, 'Sangat Pendek'],
    [-2, 'Pendek'],
    [3.01, 'Normal'],
    [Infinity, 'Tinggi'],
  ],
  weightForHeight: [
    [-3, 'Gizi Buruk'],
    [-2, 'Gizi Kurang'],
    [1.01, 'Gizi Baik'],
    [2.01, 'Berisiko Gizi Lebih'],
    [3.01, 'Gizi Lebih'],
    [Infinity, 'Obesitas'],
  ],
};

const OUTLIER = ['Outlier', 'Outlier'];
const NONE = ['-', '-'];

/** Word and z of an indicator as two cells; `isWrongUnit` where the cell was typed in another unit. */
export function statusCells(indicator, score, isWrongUnit) {
  if (isWrongUnit || score?.flag) return OUTLIER;
  if (score?.z === undefined) return NONE;
  const [, word] = WORDS[indicator].find(([limit]) => score.z < limit);
  return [word, score.z.toFixed(2).replace('.', ',')];
}
