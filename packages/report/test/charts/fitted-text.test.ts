import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fittedText, textLines, textWidth } from '../../src/charts/fitted-text.js';

describe('fittedText', () => {
  it('keeps what fits and cuts the rest, whole characters only', () => {
    expect(fittedText('Juai', 100)).toBe('Juai');
    expect(fittedText('Tanah Habang Kanan', 60)).toBe('Tanah…');
    expect(fittedText('WWWWWWWW', 60)).toBe('WWWW…');
    expect(fittedText('iiiiiiii', 60)).toBe('iiiiiiii');
    expect(fittedText('😀😀😀😀😀😀😀😀', 40)).toBe('😀😀😀…');
  });

  test.prop([fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 400 })])(
    'is never wider than its room',
    (text, room) => {
      const fitted = fittedText(text, room);
      expect(textWidth(fitted)).toBeLessThanOrEqual(room + 1e-9);
      if (fitted !== text) expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
    },
  );
});

describe('textLines', () => {
  it('breaks between words, and leaves a long word whole', () => {
    expect(textLines('satu dua tiga', 60)).toEqual(['satu dua', 'tiga']);
    expect(textLines('sangatpanjangsekali ya', 30)).toEqual(['sangatpanjangsekali', 'ya']);
  });
});
