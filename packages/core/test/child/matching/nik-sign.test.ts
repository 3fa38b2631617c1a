import { describe, expect, it } from 'vitest';
import { daysFromIsoDate } from '../../../src/child/iso-date.js';
import { NO_DAY } from '../../../src/child/matching/compare-dates.js';
import { nikFacts } from '../../../src/child/matching/nik-facts.js';
import { compareNiks, signedNik } from '../../../src/child/matching/nik-sign.js';

const BORN = daysFromIsoDate('2023-03-02')!;
const OWN = '9911010203230001';
const signed = (text: string) => signedNik(text, BORN);

describe('signedNik', () => {
  it.each([
    [OWN, 'own'],
    ['9911014203230001', 'own'],
    ['9911010302230001', 'own'],
    ["'9911010203230001 ", 'own'],
    ['9911010203240001', 'foreign'],
    ['9911010303230001', 'foreign'],
    ['9911015607900001', 'foreign'],
    ['991101020323', 'short'],
    ['991101020323000', 'short'],
    ['99110102032', 'none'],
    ['99110102032300011', 'none'],
    ['9911**********01', 'masked'],
    ['TEMP010203230001', 'none'],
    ['9911010203230000', 'none'],
    ['9999999999999999', 'none'],
    ['9991010203230001', 'none'],
    ['', 'none'],
  ])('%s is %s', (text, sign) => {
    expect(signed(text).sign).toBe(sign);
  });

  it('is not own of a child without a birth date', () => {
    expect(signedNik(OWN, NO_DAY).sign).toBe('foreign');
  });
});

describe('compareNiks', () => {
  const parent = '9911015607900001';
  it.each([
    [OWN, OWN, 'same-own'],
    [parent, parent, 'same-foreign'],
    [OWN, '9911010203230042', 'two-own'],
    [OWN, '9911010203230002', 'own-slip'],
    [OWN, '9911010203230010', 'own-slip'],
    [OWN, '9912010203230001', 'own-slip'],
    [OWN, parent, 'unknown'],
    [OWN, '', 'unknown'],
    [OWN, '991101020323', 'unknown'],
    ['991101020323', '991101020323', 'unknown'],
    ['9911010203230', '9911010203230', 'same-short'],
    [OWN, '991101020323001', 'cut'],
    [OWN, '991101020323009', 'unknown'],
    [OWN, '9911**********01', 'unknown'],
    [OWN, '991101020323**01', 'fits-mask'],
    [OWN, '99110102********', 'fits-mask'],
    [OWN, '9911010*********', 'unknown'],
    [OWN, '991102********01', 'against-mask'],
    [parent, '991102********01', 'unknown'],
    ['991101********01', '991101********01', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareNiks(signed(a), signed(b))).toBe(expected);
    expect(compareNiks(signed(b), signed(a))).toBe(expected);
  });

  it('is own where it fits one of two birth dates', () => {
    const later = signedNik(OWN, daysFromIsoDate('2023-03-12')!);
    expect(compareNiks(later, signed(OWN))).toBe('same-own');
    expect(compareNiks(later, later)).toBe('same-foreign');
  });
});

describe('nikFacts', () => {
  it('confirms the date and tells the sex', () => {
    expect(nikFacts(OWN, BORN)).toEqual({ birthDate: true, sex: 1 });
    expect(nikFacts('9911014203230001', BORN)).toEqual({ birthDate: true, sex: 2 });
  });

  it('does not confirm a date with day and month swapped', () => {
    expect(nikFacts('9911010302230001', BORN)).toEqual({ birthDate: false, sex: 1 });
  });

  it('confirms nothing of another child', () => {
    expect(nikFacts('9911015607900001', BORN)).toEqual({ birthDate: false, sex: 0 });
    expect(nikFacts(OWN, NO_DAY)).toEqual({ birthDate: false, sex: 0 });
  });
});
