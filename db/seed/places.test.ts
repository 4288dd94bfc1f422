import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PlaceSeed, places } from './places';

const REGISTER = '../shared/domain/kg-admin.tsv';
const bySlug = new Map(places.map((place) => [place.slug, place]));
const ofKind = (kind: PlaceSeed['kind']) => places.filter((place) => place.kind === kind);

function above(place: PlaceSeed): PlaceSeed[] {
  const chain: PlaceSeed[] = [];
  for (let next = place.parent; next !== undefined; next = bySlug.get(next)?.parent) {
    const found = bySlug.get(next);
    if (!found) throw new Error(`${place.slug}: no place "${next}"`);
    if (chain.includes(found)) throw new Error(`${place.slug}: ${next} stands above itself`);
    chain.push(found);
  }
  return chain;
}

describe('the register of places', () => {
  it('has nine oblasts and cities of republican significance, forty rayons and nine units of Osh', () => {
    expect(ofKind('oblast')).toHaveLength(7);
    expect(ofKind('republic_city').map((city) => city.slug)).toEqual(['bishkek', 'osh']);
    expect(ofKind('rayon')).toHaveLength(40);
    expect(places.filter((place) => place.parent === 'osh').map((unit) => unit.kind)).toEqual(
      Array(9).fill('city_unit'),
    );
  });

  it('gives each place an address of its own', () => {
    expect(bySlug.size).toBe(places.length);
    for (const { slug } of places) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('hangs every place on one that stands before it, of the right kind', () => {
    const allowed: Record<PlaceSeed['kind'], (PlaceSeed['kind'] | undefined)[]> = {
      republic_city: [undefined],
      oblast: [undefined],
      rayon: ['oblast'],
      city: ['oblast', 'rayon'],
      aiyl_aimak: ['rayon'],
      city_unit: ['republic_city'],
    };
    for (const place of places) {
      const [parent] = above(place);
      expect(allowed[place.kind], place.slug).toContain(parent?.kind);
      if (parent) expect(places.indexOf(parent), place.slug).toBeLessThan(places.indexOf(place));
    }
  });

  it('names every place in three languages and says where that comes from', () => {
    for (const { slug, name, source } of places) {
      expect(name.ky, slug).toMatch(/^[А-ЯӨҮҢ]/);
      expect(name.ru, slug).toMatch(/^[А-Яг]/);
      expect(name.ru, slug).not.toMatch(/[өүңӨҮҢ]/);
      expect(name.en, slug).toMatch(/^[A-Z][a-z]/);
      expect(source.length, slug).toBeGreaterThan(10);
    }
  });

  it('tells places apart by their whole name', () => {
    for (const lang of ['ky', 'ru', 'en'] as const) {
      expect(new Set(places.map((place) => place.name[lang])).size).toBe(places.length);
    }
  });

  it('has no empty or repeated alias, code or ISO code', () => {
    for (const { slug, aliases, name } of places) {
      const spellings = [...aliases, ...Object.values(name).slice(0, 1)];
      expect(new Set(spellings).size, slug).toBe(spellings.length);
      for (const alias of aliases) expect(alias.trim().length, slug).toBeGreaterThan(2);
    }
    for (const codes of [places.map((place) => place.soate), places.map((place) => place.iso)]) {
      const given = codes.filter(Boolean);
      expect(new Set(given).size).toBe(given.length);
    }
    for (const { soate } of places) if (soate) expect(soate).toMatch(/^417\d{11}$/);
  });

  it('keeps dates in order and names a successor only where there is one', () => {
    for (const { slug, validFrom, validTo, successor } of places) {
      for (const date of [validFrom, validTo]) if (date) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (validFrom && validTo) expect(validFrom < validTo, slug).toBe(true);
      if (successor) expect([...bySlug.keys()], slug).toContain(successor);
    }
  });

  it('keeps the codes of units inside the code of their oblast', () => {
    const codesByOblast = new Map<string, Set<string>>();
    for (const place of places) {
      const oblast = above(place).at(-1);
      if (!place.soate || !oblast) continue;
      codesByOblast.set(oblast.slug, (codesByOblast.get(oblast.slug) ?? new Set()).add(place.soate.slice(0, 5)));
    }
    for (const [oblast, codes] of codesByOblast) expect(codes.size, oblast).toBe(1);
  });

  it.skipIf(!existsSync(REGISTER))(`has the names of ${REGISTER} (skipped where it is absent)`, () => {
    const rows = readFileSync(REGISTER, 'utf8').trim().split('\n').slice(1);
    const named = new Map(places.map((place) => [place.name.ky, place.name.ru]));
    expect(rows).toHaveLength(49);
    for (const row of rows) {
      const [, , , , ru, ky = ''] = row.split('\t');
      expect(named.get(ky), ky).toBe(ru);
    }
  });
});
