import { describe, expect, it } from 'vitest';
import { existsOn, type Place, placeRegisterOf } from './place';

const place = (id: string, parentId: string | null): Place => ({
  id,
  slug: `${id}-slug`,
  kind: 'rayon',
  parentId,
  names: { ky: id, ru: id, en: id },
  aliases: [],
  iso: null,
  soate: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  source: 'test',
  version: 1,
});

describe('the register of places', () => {
  const register = placeRegisterOf([place('osh', null), place('unit', 'osh'), place('street', 'unit')]);

  it('finds places by id and by slug', () => {
    expect(register.byId('unit')?.slug).toBe('unit-slug');
    expect(register.bySlug('unit-slug')?.id).toBe('unit');
    expect(register.bySlug('nowhere')).toBeUndefined();
  });

  it('walks down and up, the outermost first', () => {
    expect(register.childrenOf(null).map(({ id }) => id)).toEqual(['osh']);
    expect(register.above('street').map(({ id }) => id)).toEqual(['osh', 'unit']);
  });

  it('ends its walk up a circle of parents', () => {
    const circle = placeRegisterOf([place('a', 'b'), place('b', 'a')]);
    expect(circle.above('a').length).toBeLessThan(10);
  });
});

describe('the validity of a place', () => {
  it('begins on the first day and ends before the last', () => {
    const merged = { validFrom: '2020-01-01', validTo: '2025-01-01' };
    expect(existsOn(merged, '2019-12-31')).toBe(false);
    expect(existsOn(merged, '2020-01-01')).toBe(true);
    expect(existsOn(merged, '2025-01-01')).toBe(false);
    expect(existsOn({ validFrom: null, validTo: null }, '2025-01-01')).toBe(true);
  });
});
