import type { RegisterField } from './register-field.js';

/**
 * The header words of plain tables and of ENA for SMART, beside those of registers, in the form of
 * `headerKey`.
 *
 * Source: ENA for SMART 2020 (SURVDATE, BIRTHDAT, MONTHS, EDEMA, MUAC) and its exports; common English words.
 */
export const PLAIN_ALIASES: Readonly<Partial<Record<RegisterField, readonly string[]>>> = {
  id: ['id', 'childid', 'idanak', 'idbalita'],
  nik: ['nationalid'],
  name: ['name', 'childname', 'fullname'],
  sex: ['gender', 'childsex'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'birthdat', 'birthday'],
  measuredOn: [
    ...['date', 'tanggal', 'tgl', 'measuredon', 'measurementdate', 'dateofmeasurement'],
    ...[
      'visitdate',
      'dateofvisit',
      'survdate',
      'surdate',
      'surveydate',
      'dateofsurvey',
      'interviewdate',
    ],
  ],
  ageDays: ['agedays', 'ageindays', 'umurhari'],
  // Not "age" alone, which is in days in some files and in months in others.
  ageMonths: ['agemonths', 'ageinmonths', 'months', 'umurbulan'],
  weight: ['weight', 'weightkg', 'wt', 'bodyweight'],
  lengthHeight: [
    ...['height', 'heightcm', 'ht', 'length', 'lengthcm', 'lengthheight', 'lengthheightcm'],
    ...['heightlength', 'lenhei', 'bodyheight'],
  ],
  position: ['position', 'measure', 'measuredposition', 'lengthorheight', 'posisi'],
  armCircumference: ['muac', 'muaccm', 'muacmm', 'armc', 'armcircumference'],
  headCircumference: ['headc', 'headcircumference', 'headcircumferencecm', 'hc'],
  oedema: ['oedema', 'edema', 'edem', 'bilateraloedema', 'bilateraledema', 'edemabilateral'],
  province: ['province'],
  district: ['district', 'regency'],
  kecamatan: ['subdistrict'],
  puskesmas: ['healthcentre', 'healthcenter'],
  village: ['village'],
};
