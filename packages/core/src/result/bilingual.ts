/** A sentence or label in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
