// The programme of 2022 beside the exports: services, scorecards and target children of every village made
// up with seeded numbers; partners, activities and stages those that contoh-pokja-2022.json was given by hand.
import { CHILD_RULES, PREGNANT_RULES } from './core.mjs';
import { normal, stream } from './random.mjs';

/** The day of the last export: what came later is not known yet. */
const ON = '2022-09-30';
const QUARTER = { year: 2022, quarter: 3 };

/** Of each indicator the people due, in parts of the children of a village, and the share reached. */
const SERVICES = {
  E11: { due: 0.13, reached: 0.76 },
  E14: { due: 0.1, reached: 0.71 },
  E15: { due: 0.3, reached: 0.79 },
  E17: { due: 1, reached: 0.9 },
  E18: { due: 0.06, reached: 0.68 },
  E19: { due: 0.18, reached: 0.83 },
  E24: { due: 0.5, reached: 0.74 },
  E26: { due: 1.4, reached: 0.88 },
  E27: { due: 1.4, reached: 0.72 },
};
const PREGNANT = 0.13;
const BELOW_TWO = 0.38;
/** Services of the scorecard that reach fewer than the others, and those that are due to few. */
const LESS = { pil_fe: 0.68, kepemilikan_jamban: 0.7, pengasuhan_paud: 0.55, konseling_gizi: 0.64 };
const DUE = { kunjungan_rumah: 0.2, pemeriksaan_nifas: 0.3, pengasuhan_paud: 0.8 };

/** Promised a second time, which the example of the year shows; here it would be a warning on every start. */
const DOUBLED = 'k3';

/** The text of the document: one entry a line. */
export function programmeText(villages, byHand) {
  const traits = villages.map((village) => traitsOf(village, byHand.coverage));
  return documentText({
    format: 'balanting-programme',
    version: 1,
    about:
      'Contoh, bukan data sebenarnya: layanan, mitra, dan kerja Pokja Balanting sampai 30 September 2022 yang dikarang.',
    year: 2022,
    on: ON,
    coverage: traits.flatMap((village) => coverageOf(village, byHand.coverage)),
    scorecards: traits.map(cardOf),
    targetChildren: traits.map(({ code, children, cards }) => ({ village: code, children, cards })),
    organisations: byHand.organisations,
    commitments: byHand.commitments
      .filter(({ id }) => id !== DOUBLED)
      .map((one) => ({ ...untilDay(one), document: null })),
    deliveries: byHand.deliveries.filter(({ on }) => on <= ON).map(untilDay),
    activities: byHand.activities.map(untilDay),
    outputs: byHand.outputs.map(untilDay),
  });
}

/** The children of a village and how well its services work. */
function traitsOf({ code, plan }, given) {
  const random = stream(`programme ${code}`);
  const listed = given.find(({ village, indicator }) => village === code && indicator === 'E17');
  const measured = plan[2].n;
  const children = Math.max(
    listed?.denominator ?? 0,
    Math.ceil(measured / (0.86 + 0.1 * random())) + 2,
  );
  const cards = Math.round(children * (0.9 + 0.09 * random()));
  return { code, children, cards, measured, lean: 0.06 * normal(random), random };
}

function coverageOf({ code, children, measured, lean, random }, given) {
  return Object.entries(SERVICES).map(([indicator, { due, reached }]) => {
    const row = given.find((one) => one.village === code && one.indicator === indicator);
    if (row !== undefined) return row;
    const denominator = Math.max(1, Math.round(children * due));
    const share = Math.min(1, Math.max(0, reached + lean + 0.05 * normal(random)));
    const numerator = indicator === 'E17' ? measured : Math.round(denominator * share);
    return { village: code, indicator, numerator, denominator };
  });
}

function cardOf({ code, children, lean, random }) {
  const people = (part, rules) => {
    const count = Math.max(1, Math.round(children * part));
    return { people: count, marks: marksOf(rules, { count, lean, random }) };
  };
  return {
    village: code,
    quarter: QUARTER,
    pregnant: people(PREGNANT, PREGNANT_RULES),
    children: people(BELOW_TWO, CHILD_RULES),
  };
}

function marksOf(rules, { count, lean, random }) {
  const marks = rules.map(({ key }) => {
    const due = Math.round(count * (DUE[key] ?? 1));
    const share = Math.min(1, Math.max(0, (LESS[key] ?? 0.82) + lean + 0.05 * normal(random)));
    const Y = Math.round(due * share);
    return [key, { Y, T: due - Y, TS: count - due }];
  });
  return Object.fromEntries(marks);
}

/** An entry with the steps taken until the day. */
function untilDay({ steps, ...entry }) {
  return { ...entry, steps: steps.filter(({ at }) => at <= ON) };
}

function documentText(document) {
  const fields = Object.entries(document).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  "${key}": ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
