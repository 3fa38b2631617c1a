import type { AreaLevel } from '../../area/area-code.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { Role } from './role.js';

const CHAIR: Bilingual = { id: 'Ketua', en: 'Chair' };
const MEMBER: Bilingual = { id: 'Anggota', en: 'Member' };
const STEERING: Bilingual = { id: 'Pengarah', en: 'Steering' };

const PERPRES = 'Perpres 72/2021 pasal 20, dikutip dalam paparan BKKBN';
const TEMPLATE = 'BKKBN, contoh keputusan TPPS, Februari 2022';
const PROPOSAL = 'Proposal inovasi daerah "Balanting", dasar hukum';

/**
 * The roles of TPPS from province to village.
 *
 * Source: Perpres 72/2021, article 20 (the teams); BKKBN, template of February 2022 (roles below the
 * province, not verified); the proposal "Balanting" (kecamatan teams, chaired by the vice regent).
 *
 * @example
 * TPPS_ROLES.filter(({ level }) => level === 'village').length; // => 4
 */
export const TPPS_ROLES: readonly Role[] = [
  one('province', 'chair', CHAIR, null, PERPRES),
  many('province', 'member', MEMBER, 'OPD dan pemangku kepentingan', PERPRES, true),
  many('district', 'steering', STEERING, 'Bupati, DPRD, Forkopimda', TEMPLATE),
  one('district', 'chair', CHAIR, 'Wakil Bupati', TEMPLATE),
  many('district', 'deputy', label('Wakil Ketua', 'Deputy'), 'Sekda, Bappeda, TP-PKK', TEMPLATE),
  one('district', 'secretary', label('Sekretaris', 'Secretary'), 'Dinas KB', TEMPLATE),
  field(1, 'pelayanan intervensi spesifik dan sensitif', 'specific and sensitive services'),
  field(2, 'perubahan perilaku dan pendampingan keluarga', 'behaviour and family support'),
  field(3, 'koordinasi, konvergensi, dan perencanaan', 'coordination, convergence, planning'),
  field(
    4,
    'data, pemantauan, evaluasi, dan pengetahuan',
    'data, monitoring, evaluation, knowledge',
  ),
  one('kecamatan', 'chair', CHAIR, 'Camat; di Balangan diketuai wakil bupati', PROPOSAL),
  many('kecamatan', 'member', MEMBER, null, TEMPLATE),
  one('village', 'chair', CHAIR, 'Kepala desa atau ketua TP-PKK', TEMPLATE),
  companion('midwife', 'Bidan', 'Midwife'),
  companion('pkk-cadre', 'Kader TP-PKK', 'PKK cadre'),
  companion('kb-cadre', 'Kader KB', 'Family-planning cadre'),
];

function one(
  level: AreaLevel,
  id: string,
  named: Bilingual,
  usually: string | null,
  source: string,
): Role {
  return { ...many(level, id, named, usually, source), single: true };
}

function many(
  level: AreaLevel,
  id: string,
  named: Bilingual,
  usually: string | null,
  source: string,
  verified = false,
): Role {
  return { id, team: 'tpps', level, label: named, usually, single: false, source, verified };
}

/** One of the four fields of a district's team. */
function field(number: number, inIndonesian: string, inEnglish: string): Role {
  const named = label(`Bidang ${inIndonesian}`, `Field of ${inEnglish}`);
  return many('district', `field-${number}`, named, null, TEMPLATE);
}

/** One of the three of a village's Tim Pendamping Keluarga (TPK), of which it may have several. */
function companion(id: string, inIndonesian: string, inEnglish: string): Role {
  const named = label(`${inIndonesian} (TPK)`, `${inEnglish} (family companion team)`);
  return many('village', id, named, null, TEMPLATE);
}

function label(id: string, en: string): Bilingual {
  return { id, en };
}
