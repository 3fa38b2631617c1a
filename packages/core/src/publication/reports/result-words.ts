import type { Bilingual } from '../../result/bilingual.js';

/** What reports say of the figures of stunting; `{name}` stands for a value. */
export const resultWords = {
  'problem.period': {
    id: 'Pada {period}, {cases} dari {n} anak yang diukur di {district} tergolong pendek ({share}): {severe} sangat pendek dan {moderate} pendek.',
    en: 'In {period}, {cases} of {n} children measured in {district} were stunted ({share}): {severe} severely and {moderate} moderately.',
  },
  'issue.targets': {
    id: '{label} menargetkan prevalensi stunting {list}.',
    en: '{label} aims at a prevalence of stunting of {list}.',
  },
  'result.now': {
    id: 'Prevalensi stunting {district} pada {period} adalah {now} ({kind}).',
    en: 'The prevalence of stunting in {district} in {period} was {now} ({kind}).',
  },
  'result.fall': {
    id: 'Sejak {previous} prevalensi turun {points}, dari {before} menjadi {now}; itu {relative} dari angka semula.',
    en: 'Since {previous} the prevalence fell by {points}, from {before} to {now}; that is {relative} of the first figure.',
  },
  'result.rise': {
    id: 'Sejak {previous} prevalensi naik {points}, dari {before} menjadi {now}; itu {relative} dari angka semula.',
    en: 'Since {previous} the prevalence rose by {points}, from {before} to {now}; that is {relative} of the first figure.',
  },
  'result.unchanged': {
    id: 'Sejak {previous} prevalensi tidak berubah: {before} dan {now}.',
    en: 'Since {previous} the prevalence has not changed: {before} and {now}.',
  },
  'result.target_reached': {
    id: 'Target {year} sebesar {target} tercapai: prevalensi berada {gap} di bawahnya.',
    en: 'The target for {year}, {target}, is reached: the prevalence lies {gap} below it.',
  },
  'result.target_exact': {
    id: 'Target {year} sebesar {target} tercapai: prevalensi tepat pada target.',
    en: 'The target for {year}, {target}, is reached: the prevalence equals it.',
  },
  'result.target_early': {
    id: 'Target {year} sebesar {target} sudah tercapai lebih awal: prevalensi berada {gap} di bawahnya.',
    en: 'The target for {year}, {target}, is reached early: the prevalence lies {gap} below it.',
  },
  'result.target_on_track': {
    id: 'Target {year} sebesar {target} belum tercapai tetapi sesuai jalur: prevalensi berada {gap} di atasnya.',
    en: 'The target for {year}, {target}, is not reached yet but on track: the prevalence lies {gap} above it.',
  },
  'result.target_off_track': {
    id: 'Target {year} sebesar {target} belum tercapai dan di luar jalur: prevalensi berada {gap} di atasnya.',
    en: 'The target for {year}, {target}, is not reached and off track: the prevalence lies {gap} above it.',
  },
  'result.neighbour_lower': {
    id: 'Prevalensi itu {points} lebih rendah daripada {neighbour} ({share}).',
    en: 'The prevalence is {points} lower than {neighbour} ({share}).',
  },
  'result.neighbour_higher': {
    id: 'Prevalensi itu {points} lebih tinggi daripada {neighbour} ({share}).',
    en: 'The prevalence is {points} higher than {neighbour} ({share}).',
  },
  'result.neighbour_equal': {
    id: 'Prevalensi itu sama dengan {neighbour} ({share}).',
    en: 'The prevalence equals that of {neighbour} ({share}).',
  },
  'result.neighbour_source': {
    id: 'Angka {neighbour} dari {source} tidak dipastikan diukur dengan cara yang sama: perbandingan ini hanya petunjuk.',
    en: 'The figure of {neighbour} from {source} is not known to be measured alike: the comparison is a hint only.',
  },
  'result.above': {
    id: 'Di atas angka kabupaten: {names}.',
    en: 'Above the figure of the district: {names}.',
  },
  'result.none_above': {
    id: 'Tidak ada kecamatan di atas angka kabupaten.',
    en: 'No kecamatan lies above the figure of the district.',
  },
  'result.extremes': {
    id: 'Tertinggi: Kecamatan {highest} sebesar {highShare}; terendah: Kecamatan {lowest} sebesar {lowShare}.',
    en: 'Highest: Kecamatan {highest} with {highShare}; lowest: Kecamatan {lowest} with {lowShare}.',
  },
  'result.fallen': {
    id: 'Sejak {previous} turun di {count} kecamatan: {names}.',
    en: 'Since {previous} it fell in {count} kecamatan: {names}.',
  },
  'result.risen': {
    id: 'Sejak {previous} naik di {count} kecamatan: {names}.',
    en: 'Since {previous} it rose in {count} kecamatan: {names}.',
  },
  'result.still': {
    id: 'Sejak {previous} tidak berubah di {count} kecamatan: {names}.',
    en: 'Since {previous} it did not change in {count} kecamatan: {names}.',
  },
  'result.largest_fall': {
    id: 'Penurunan terbesar: Kecamatan {name}, {points} (dari {before} menjadi {now}).',
    en: 'Largest fall: Kecamatan {name}, by {points} (from {before} to {now}).',
  },
  'result.smallest_fall': {
    id: 'Penurunan terkecil: Kecamatan {name}, {points} (dari {before} menjadi {now}).',
    en: 'Smallest fall: Kecamatan {name}, by {points} (from {before} to {now}).',
  },
  'result.largest_rise': {
    id: 'Kenaikan terbesar: Kecamatan {name}, {points} (dari {before} menjadi {now}).',
    en: 'Largest rise: Kecamatan {name}, by {points} (from {before} to {now}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
