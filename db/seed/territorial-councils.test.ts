import { describe, expect, it } from 'vitest';
import { places } from './places';
import { territorialCouncils } from './territorial-councils';

describe('the territorial councils of Osh', () => {
  it('are twelve, numbered from one, each with an address and names of its own', () => {
    expect(territorialCouncils.map((council) => council.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(new Set(territorialCouncils.map((council) => council.slug)).size).toBe(12);
    for (const lang of ['ky', 'ru', 'en'] as const) {
      expect(new Set(territorialCouncils.map((council) => council.name[lang])).size).toBe(12);
    }
  });

  it('stand at a place of the register and say that their names are to be confirmed', () => {
    for (const council of territorialCouncils) {
      expect(places.map((place) => place.slug)).toContain(council.place);
      expect(council.note.en).toBe('name to be confirmed');
      expect(council.source).toContain('20 May 2013');
    }
  });
});
