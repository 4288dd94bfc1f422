import { describe, expect, it } from 'vitest';
import { drawText, textWidth, wrapText } from './lettering';

describe('words in pictures', () => {
  it('can be written in all letters of the three languages', () => {
    const letters =
      'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯabcxyzABCXYZ0123456789«»“”—–…№%';
    for (const letter of letters) expect(textWidth(letter, 100), letter).toBeGreaterThan(0);
  });

  it('are as wide as their letters, and a space that the font lacks is a space', () => {
    expect(textWidth('шш', 50)).toBeCloseTo(2 * textWidth('ш', 50));
    expect(textWidth('97\u202f000', 50)).toBe(textWidth('97 000', 50));
  });

  it('are broken between words and end with an ellipsis where there is no more room', () => {
    const lines = wrapText('Мектепке жана аялдамага баруучу төрт караңгы көчөгө жарык', {
      width: 500,
      size: 60,
      most: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 60)).toBeLessThanOrEqual(500);
    expect(wrapText('ааааааааааааааааааааааааааааааа', { width: 200, size: 60, most: 3 })[0]).toMatch(/^а+…$/);
  });

  it('hold nothing of the text itself, so nothing can be smuggled into the drawing', () => {
    expect(drawText('</g><script>', { x: 0, y: 0, size: 10, fill: '#000' })).not.toContain('script');
    expect(wrapText('constructor __proto__', { width: 900, size: 20, most: 1 })).toEqual(['constructor __proto__']);
  });
});
