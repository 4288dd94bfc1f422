import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTokens, searchTokens } from './stem.server';

/** What both databases do: every token of the query is the beginning of some token of the text. */
function finds(query: string, text: string): boolean {
  const tokens = searchTokens(text);
  const sought = queryTokens(query);
  return sought.length > 0 && sought.every((beginning) => tokens.some((token) => token.startsWith(beginning)));
}

const KYRGYZ = 'Айылдагы мектептердин жана көчөлөрдүн жарыгын оңдоо, балдар үчүн бакча, Ысык-Көлдүн суусу';
const RUSSIAN = 'Ремонт сельских дорог и школ, вывоз мусора, освещение улиц для всех жителей';
const ENGLISH = 'Street lighting and clean water for two communities near lssyk-Kul';

describe('a search', () => {
  it.each([
    'мектеп',
    'мектеби',
    'мектепке',
    'көчө',
    'кочо',
    'кѳчѳ',
    'көчөлөргө',
    'кочолорду',
    'КОЧОЛОР',
    'жарык',
    'жарыктын',
    'ондоого',
    'бала',
    'балдарыбыздын',
    'бакчасына',
    'ысык кол',
    'Ысык-Көлгө',
    'ысыккөл',
    'сууну',
    'cyyнy',
    'мeктeп',
    'айыл мектеби',
  ])('finds a Kyrgyz text by "%s"', (query) => {
    expect(finds(query, KYRGYZ)).toBe(true);
  });

  it.each([
    'дорога',
    'дороги',
    'дорогами',
    'школа',
    'школы',
    'мусор',
    'улица',
    'освещения',
    'жители',
    'ремонт дорог',
    'для школ',
  ])('finds a Russian text by "%s"', (query) => {
    expect(finds(query, RUSSIAN)).toBe(true);
  });

  it.each(['streets', 'lights', 'light', 'community', 'waters', 'Issyk-Kul', 'issykkul', 'cleaning the water'])(
    'finds an English text by "%s"',
    (query) => {
      expect(finds(query, ENGLISH)).toBe(true);
    },
  );

  it('finds a form of either consonant by the other', () => {
    expect(finds('мектеби', 'мектеп')).toBe(true);
    expect(finds('мектеп', 'мектеби')).toBe(true);
    expect(finds('жүрөк', 'жүрөгү')).toBe(true);
    expect(finds('клубу', 'клуб')).toBe(true);
    expect(finds('клуб', 'клубу')).toBe(true);
  });

  it('wants every word of the query', () => {
    expect(finds('мектеп аэропорт', KYRGYZ)).toBe(false);
    expect(finds('балык', KYRGYZ)).toBe(false);
  });

  it('takes a short part of a name with its hyphen, not every text about water', () => {
    expect(queryTokens('Ак-Суу')).toEqual(['аксу']);
    expect(finds('Ак-Суу', 'Ак-Суунун көпүрөсү')).toBe(true);
    expect(finds('Ак-Суу', 'Таза суу')).toBe(false);
  });
});

describe('queryTokens', () => {
  it('leaves out words of one and two letters and words that say nothing', () => {
    expect(queryTokens('в Ош и для воды')).toEqual(['вод']);
    expect(queryTokens('үчүн')).toHaveLength(1);
    expect(queryTokens('a б?')).toEqual([]);
  });

  it('takes eight words at most, each once, and nothing but letters and digits', () => {
    expect(queryTokens('школа школы школе')).toEqual(['школ']);
    expect(queryTokens('one1 two2 three3 four4 five5 six6 seven7 eight8 nine9')).toHaveLength(8);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        for (const token of queryTokens(query)) expect(token).toMatch(/^[\p{L}\p{N}]{3,40}$/u);
      }),
    );
  });
});

describe('searchTokens', () => {
  it('gives each token once, in the order of the text, at most 2,000', () => {
    expect(searchTokens('Суу, суу, СУУ! Мектеп')).toEqual(['суу', 'мектеп', 'мектеб']);
    expect(searchTokens(Array.from({ length: 5000 }, (_, i) => `сан${i}`).join(' '))).toHaveLength(2000);
  });

  it('lets every word find itself, and by each of its beginnings of three letters', () => {
    const word = fc.stringMatching(/^(?:[а-яёөүң]{3,16}|[a-z]{3,16})$/u);
    fc.assert(
      fc.property(word, fc.nat(12), (text, cut) => {
        expect(finds(text, text)).toBe(true);
        const [token = ''] = searchTokens(text);
        expect(finds(token.slice(0, Math.max(3, token.length - cut)), text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
