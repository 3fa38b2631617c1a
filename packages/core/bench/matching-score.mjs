// How well groups of rows agree with the truth, by pairs of rows.

const choose2 = (n) => (n * (n - 1)) / 2;

/** Precision and recall over all pairs of rows: `found` and `truth` hold the child of each row. */
export function pairwise(found, truth) {
  const sizes = (keys) => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    let pairs = 0;
    for (const count of counts.values()) pairs += choose2(count);
    return pairs;
  };
  const together = sizes(found.map((group, i) => group * 4_000_000 + truth[i]));
  return { precision: together / sizes(found), recall: together / sizes(truth) };
}

/** Rows grouped by a text key; rows with an empty key are alone. */
export function groupsByText(keys) {
  const numbers = new Map();
  let next = 0;
  return keys.map((key) => {
    if (key === '') return next++;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, next);
    return next++;
  });
}

/** The share of pairs of twins, both of them measured, who are two children. */
export function twinsApart(found, truth, children) {
  const groups = new Map();
  truth.forEach((child, i) => {
    if (!groups.has(child)) groups.set(child, new Set());
    groups.get(child).add(found[i]);
  });
  let [pairs, apart] = [0, 0];
  for (let i = 1; i < children.length; i++) {
    const [one, other] = [groups.get(i - 1), groups.get(i)];
    if (children[i].parents !== children[i - 1].parents || !one || !other) continue;
    pairs++;
    if (![...one].some((group) => other.has(group))) apart++;
  }
  return apart / pairs;
}
