import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isoDateFromDays } from '../../src/child/age.js';
import { birthDateOfNik, checkNik, type Nik, parseNik } from '../../src/child/nik.js';
import { messageOf } from '../../src/result/message-of.js';

function parsed(text: string): Nik {
  const nik = parseNik(text);
  if (!nik.ok) throw new Error(nik.issues[0].code);
  return nik.value;
}

const codes = (...given: Parameters<typeof checkNik>) => checkNik(...given).map(({ code }) => code);

describe('parseNik', () => {
  it('takes the parts of a girl', () => {
    expect(parsed('9911014203230017')).toEqual({
      digits: '9911014203230017',
      region: '991101',
      sex: 'female',
      day: 2,
      month: 3,
      yearOfCentury: 23,
      serial: '0017',
    });
  });

  it('takes off what Excel and forms put around it', () => {
    for (const text of [
      "'9911010203230001",
      ' 9911 0102 0323 0001\u00a0\u00a0',
      "  '9911010203230001",
    ]) {
      expect(parsed(text)).toMatchObject({ digits: '9911010203230001', sex: 'male', day: 2 });
    }
  });

  it.each([
    ['', 'nik.length', 0],
    ['991101020323', 'nik.length', 12],
    ['99110102032300011', 'nik.length', 17],
    ['TEMP991101020323', 'nik.not_digits', undefined],
    ['9,91101020323E+15', 'nik.not_digits', undefined],
    ['9911**********01', 'nik.masked', undefined],
  ])('refuses "%s"', (text, code, length) => {
    const values = length === undefined ? {} : { length };
    expect(parseNik(text)).toMatchObject({ ok: false, issues: [{ code, values }] });
  });
});

describe('birthDateOfNik', () => {
  it.each([
    ['9911010203230001', 2025, '2023-03-02'],
    ['9911014203230001', 2023, '2023-03-02'],
    ['9911010203230001', 2022, '1923-03-02'],
    ['9911013112990001', 2000, '1999-12-31'],
    ['9911017112000001', 2000, '2000-12-31'],
    ['9911013002240001', 2025, undefined],
    ['9911010013240001', 2025, undefined],
    ['9911019903240001', 2025, undefined],
  ])('%s, seen in %i: %s', (nik, year, date) => {
    expect(birthDateOfNik(parsed(nik), year)).toBe(date);
  });
});

describe('checkNik', () => {
  const child = { birthDate: '2023-03-02', sex: 'female' } as const;

  it('finds nothing in a sound NIK', () => {
    expect(checkNik('6311054203230001', child)).toEqual([]);
    expect(checkNik('6371054203230001')).toEqual([]);
  });

  it('finds the errors of parsing', () => {
    expect(codes('631105420323', child)).toEqual(['nik.length']);
    expect(checkNik('6311**********01', child)).toMatchObject([
      { code: 'nik.masked', level: 'error' },
    ]);
  });

  it.each(['99', '00', '10', '20', '37', '54', '66', '77', '83', '90', '97'])(
    'knows no province %s',
    (province) => {
      expect(codes(`${province}11054203230001`, child)).toEqual(['nik.region']);
    },
  );

  it('knows no kabupaten 00 or 70 and no kecamatan 00', () => {
    for (const region of ['630005', '637005', '631100']) {
      expect(codes(`${region}4203230001`, child)).toEqual(['nik.region']);
    }
  });

  it('compares date and sex', () => {
    expect(codes('6311054303230001', child)).toEqual(['nik.date']);
    expect(codes('6311054203220001', child)).toEqual(['nik.date']);
    expect(codes('6311050203230001', child)).toEqual(['nik.sex']);
    expect(codes('6311054203230001', { ...child, sex: 'male' })).toEqual(['nik.sex']);
    expect(codes('6311050101850001', child)).toEqual(['nik.date', 'nik.sex']);
    expect(codes('6311050101850001')).toEqual([]);
  });

  it('knows what people make up', () => {
    expect(codes('6311054203230000', child)).toEqual(['nik.dummy']);
    expect(codes('6311050000000000')).toEqual(['nik.dummy']);
    expect(codes('1111111111111111')).toEqual(['nik.dummy']);
    expect(codes('9991054203230001', child)).toEqual(['nik.region', 'nik.dummy']);
  });

  const nik = fc.string({
    unit: fc.constantFrom(...'0123456789*A '),
    minLength: 10,
    maxLength: 18,
  });
  const birthDate = fc.integer({ min: 0, max: 30_000 }).map(isoDateFromDays);

  test.prop([nik, birthDate])('never puts a NIK into a message', (text, date) => {
    for (const issue of checkNik(text, { birthDate: date, sex: 'male' })) {
      const shown = messageOf(issue, 'id') + messageOf(issue, 'en') + JSON.stringify(issue);
      expect(shown).not.toMatch(/\d{5}/);
      expect(shown).not.toMatch(/[{}]\w+}/);
    }
  });

  test.prop([birthDate, fc.boolean(), fc.integer({ min: 1, max: 9999 })])(
    'agrees with a NIK made from the child',
    (date, girl, serial) => {
      const [year, month, day] = date.split('-') as [string, string, string];
      const coded = girl ? String(Number(day) + 40) : day;
      const made = `631105${coded}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`;
      expect(checkNik(made, { birthDate: date, sex: girl ? 'female' : 'male' })).toEqual([]);
      expect(birthDateOfNik(parsed(made), Number(year))).toBe(date);
    },
  );
});
