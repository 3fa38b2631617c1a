/** The borders of an area as text: rings joined by `;`, each a list of steps in ten-thousandths of a degree. */
export type BorderRow = readonly [
  code: string,
  name: string,
  rings: string,
  labelLng?: number,
  labelLat?: number,
];
