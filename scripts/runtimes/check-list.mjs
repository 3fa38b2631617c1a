// Counts checks and keeps what failed; runs anywhere.

/** An empty list: `same` compares by JSON, `attempt` counts a step that throws as one failure. */
export function checkList() {
  let count = 0;
  const failures = [];
  return {
    same: (name, found, expected) => {
      count++;
      const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
      if (a !== b) failures.push(`${name}: ${a} in place of ${b}`);
    },
    attempt: async (name, step) => {
      try {
        await step();
      } catch (error) {
        count++;
        failures.push(`${name}: ${error?.stack ?? error}`);
      }
    },
    result: () => ({ count, failures }),
  };
}

/** The sum of two results. */
export function joined(a, b) {
  return { count: a.count + b.count, failures: [...a.failures, ...b.failures] };
}
