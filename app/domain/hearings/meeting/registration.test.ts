import { describe, expect, it } from 'vitest';
import { comingTotals, type Needs, readNeeds, writeNeeds } from './registration';

describe('needs of those who come', () => {
  it.each([
    { marked: [], words: '' },
    { marked: ['hearing'], words: '' },
    { marked: [], words: 'Коляска менен\nкелем' },
    { marked: ['step_free', 'childcare'], words: 'эки бала' },
  ] satisfies Needs[])('come back as they were written: %j', (needs) => {
    expect(readNeeds(writeNeeds(needs))).toEqual(needs);
  });

  it('that nobody knows are left out', () => {
    expect(readNeeds('step_free helicopter')).toEqual({ marked: ['step_free'], words: '' });
  });
});

describe('the totals of those who come', () => {
  const one = { seats: 2, lang: 'ky' as const, needs: { marked: [], words: '' }, village: 'Озгур' };

  it('count seats by language and village, whatever the size of its letters', () => {
    const totals = comingTotals([one, { ...one, seats: 1, village: 'озгур' }, { ...one, lang: 'uz', village: '' }]);
    expect(totals).toMatchObject({
      registrations: 3,
      seats: 5,
      langs: [
        { lang: 'ky', seats: 3 },
        { lang: 'uz', seats: 2 },
      ],
      villages: [{ name: 'Озгур', seats: 3 }],
    });
  });

  it('of nobody are nothing', () => {
    expect(comingTotals([])).toEqual({ registrations: 0, seats: 0, langs: [], needs: [], otherNeeds: 0, villages: [] });
  });
});
