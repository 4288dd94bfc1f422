import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Көчөлөрдү оңдоо', 'кочолорду ондоо'],
    ['ЁЛКА', 'елка'],
    ['Ысык-Көл', 'ысык-кол'],
    ['Өзгөн', 'озгон'],
  ])('makes %s and what is typed without special letters the same', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes look-alikes for the letters they stand for', () => {
    expect(fold('кѳчѳ')).toBe(fold('көчө'));
    expect(fold('жаӊы')).toBe(fold('жаңы'));
    expect(fold('кѵн')).toBe(fold('күн'));
  });

  it('takes Latin letters inside a Cyrillic word for Cyrillic ones', () => {
    expect(fold('мeктeп')).toBe('мектеп');
    expect(fold('Cуу')).toBe('суу');
    expect(fold('КЫPГЫЗCTAH')).toBe('кыргызстан');
  });

  it('takes Cyrillic letters inside a Latin word for Latin ones', () => {
    expect(fold('Bishkеk')).toBe('bishkek');
    expect(fold('sсhооl')).toBe('school');
  });

  it('leaves words of one script alone', () => {
    expect(fold('cope хор')).toBe('cope хор');
  });

  it('reads the small L of scanned texts as the capital I that it stands for', () => {
    expect(fold('lssyk-Kul')).toBe(fold('Issyk-Kul'));
    expect(fold('lake, light, LSG')).toBe('lake, light, lsg');
  });

  it('drops accents, stress marks and soft hyphens, and keeps й', () => {
    expect(fold('Özgön, Kırgız')).toBe('ozgon, kirgiz');
    expect(fold('доро́га')).toBe('дорога');
    expect(fold('май\u00adдан')).toBe('майдан');
    expect(fold('и\u0306')).toBe('й');
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcehlosyABHL абвгеёжлнөүңѳӊѵӨҮҢöışß-\u0301\u0306'), maxLength: 30 }),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
    );
  });
});
