// The obvious row-by-row implementation in floats, kept as the yardstick: one object in, one object
// out, tables in maps by key, Math.pow everywhere.

/** Rows of the tables in maps by "sex/x". */
export function naiveTables(reference) {
  const { heightForAge, weightForAge, weightForHeight, bmiForAge } = reference.indicators;
  return {
    heightForAge: mapOf(heightForAge.table),
    weightForAge: mapOf(weightForAge.table),
    weightForLength: mapOf(weightForHeight.table),
    weightForHeight: mapOf(weightForHeight.standing),
    bmiForAge: mapOf(bmiForAge.table),
  };
}

function mapOf(table) {
  const { l, m, s } = table.rows();
  const map = new Map();
  const count = table.last - table.first + 1;
  for (let i = 0; i < l.length; i++) {
    const sex = i < count ? 'male' : 'female';
    map.set(`${sex}/${table.first + (i % count)}`, {
      l: l[i] / 1e4,
      m: m[i] / 1e4,
      s: s[i] / 1e5,
    });
  }
  return map;
}

/** Four z-scores of one child. */
export function naiveAssess(tables, child) {
  let height = child.heightCm;
  if (child.ageDays < 731 && child.position === 'standing') {
    if (child.ageDays / 30.4375 >= 9) height += 0.7;
  } else if (child.ageDays >= 731 && child.position === 'lying') height -= 0.7;
  const key = `${child.sex}/${child.ageDays}`;
  const byLength = child.ageDays < 731 ? tables.weightForLength : tables.weightForHeight;
  const bmi = child.weightKg / (height / 100) ** 2;
  return {
    heightForAge: round(lms(height, tables.heightForAge.get(key), false)),
    weightForAge: round(lms(child.weightKg, tables.weightForAge.get(key), true)),
    weightForHeight: round(
      lms(child.weightKg, byLength.get(`${child.sex}/${Math.round(height * 10)}`), true),
    ),
    bmiForAge: round(lms(bmi, tables.bmiForAge.get(key), true)),
  };
}

function lms(y, row, restricted) {
  if (row === undefined) return undefined;
  const { l, m, s } = row;
  const z = ((y / m) ** l - 1) / (l * s);
  if (!restricted || Math.abs(z) <= 3) return z;
  const sd = (k) => m * (1 + l * s * k) ** (1 / l);
  return z > 3 ? 3 + (y - sd(3)) / (sd(3) - sd(2)) : -3 + (y - sd(-3)) / (sd(-2) - sd(-3));
}

function round(z) {
  return z === undefined ? undefined : Math.round(z * 100) / 100;
}
