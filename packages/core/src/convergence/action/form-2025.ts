import type { Bilingual } from '../../result/bilingual.js';
import type { ActionForm, ConvergenceAction } from './convergence-action.js';

const LETTER = 'SE Mendagri 400.5.7/1685/Bangda, 17 Maret 2025, menurut berita Bangda dan daerah';

/**
 * The form in use since 2025: four main steps, two kinds of actions (which action is of which kind is not
 * public), and three classes of result whose limits are not public either. A kecamatan makes its own
 * situation analysis too. Outputs and times are not known.
 *
 * Source: SE Mendagri 400.5.7/1685/Bangda of 17 March 2025, as told by Bangda and districts.
 *
 * @example
 * actionForm2025.classes.map(({ id }) => id); // => ['tumbuh', 'berkembang', 'berdaya']
 */
export const actionForm2025: ActionForm = {
  id: 'aksi-2025',
  label: { id: 'Aksi konvergensi 2025', en: 'Convergence actions 2025' },
  fromYear: 2025,
  toYear: null,
  groups: [
    { id: 'utama', label: { id: 'Aksi utama', en: 'Main actions' } },
    { id: 'pendukung', label: { id: 'Aksi pendukung', en: 'Supporting actions' } },
  ],
  classes: [
    { id: 'tumbuh', label: { id: 'Tumbuh', en: 'Growing' } },
    { id: 'berkembang', label: { id: 'Berkembang', en: 'Developing' } },
    { id: 'berdaya', label: { id: 'Berdaya', en: 'Empowered' } },
  ],
  source: LETTER,
  verified: true,
  actions: [
    step(1, 'analisis-situasi', { id: 'Analisis situasi', en: 'Situation analysis' }, []),
    step(2, 'penguatan-perencanaan', { id: 'Penguatan perencanaan', en: 'Stronger planning' }, [
      'analisis-situasi',
    ]),
    step(3, 'penguatan-pelaksanaan', { id: 'Penguatan pelaksanaan', en: 'Stronger delivery' }, [
      'penguatan-perencanaan',
    ]),
    step(4, 'penilaian-hasil', { id: 'Penilaian hasil (monev)', en: 'Assessment of results' }, [
      'penguatan-pelaksanaan',
    ]),
  ],
};

function step(
  no: number,
  id: string,
  label: Bilingual,
  needs: readonly string[],
): ConvergenceAction {
  return {
    id,
    no,
    label,
    outputs: { value: [], source: LETTER, verified: false },
    needs,
    needsLastYear: [],
    time: null,
    source: LETTER,
    verified: true,
  };
}
