import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeView } from '~/domain/places/place-view.queries.server';
import {
  findPlaces,
  placeBreadcrumbs,
  placeBySlug,
  placeName,
  placeOptions,
} from '~/domain/places/places.queries.server';
import { sectorName, sectorOptions } from '~/domain/places/sectors.queries.server';
import { tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';

useTestStore();
beforeAll(loadReferenceData);

const id = (slug: string) => referenceId('place', slug);

describe('the register of places', () => {
  it('names places in the language of the reader', async () => {
    expect(await placeName(id('osh'), 'ru')).toBe('город Ош');
    expect([await placeName(null, 'ky'), await placeName('unknown', 'ky')]).toEqual(['', '']);
    expect(await placeBySlug('nowhere')).toBeUndefined();
  });

  it('leads up and down', async () => {
    expect((await placeBreadcrumbs(id('toktogul-city'), 'en')).map(({ slug }) => slug)).toEqual([
      'jalal-abad',
      'toktogul',
    ]);
    expect((await placeView('osh', 'en')).within.map(({ slug }) => slug)).toContain('osh-japalak');
  });

  it('is found by its names in any language, by aliases and without special letters', async () => {
    const slugs = async (query: string) => (await findPlaces(query, 'ky')).map(({ slug }) => slug);
    expect(await slugs('токтогул')).toEqual(expect.arrayContaining(['toktogul', 'toktogul-city']));
    expect(await slugs('Пржевальск')).toEqual(['karakol']);
    expect(await slugs('толойкон')).toContain('osh-toloykon');
    expect(await slugs('Japal')).toEqual(['osh-japalak']);
    expect([await slugs(''), await slugs('шшшш')]).toEqual([[], []]);
  });

  it('offers every place once, under its oblast or city, with what it lies in', async () => {
    const groups = await placeOptions('en');
    const options = groups.flatMap((group) => group.options);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(groups.slice(0, 2).map(({ label }) => label)).toEqual(['Bishkek city', 'Osh city']);
    expect(groups.find(({ label }) => label === 'Jalal-Abad oblast')?.options).toContainEqual({
      value: id('toktogul-city'),
      label: 'Toktogul rayon › Toktogul city',
    });
  });

  it('changes when an administrator renames a place, and offers none that is gone', async () => {
    const { places } = tables;
    await transaction({ touch: ['places'] }, async (tx) => {
      await tx
        .update(places)
        .set({ nameEn: 'Japalak (new)' })
        .where(eq(places.id, id('osh-japalak')));
      await tx
        .update(places)
        .set({ validTo: '2025-01-01', successorId: id('osh-manas-ata') })
        .where(eq(places.id, id('osh-kerme-too')));
    });
    expect(await placeName(id('osh-japalak'), 'en')).toBe('Japalak (new)');
    const offered = (await placeOptions('en', 'slug')).flatMap(({ options }) => options.map(({ value }) => value));
    expect(offered).not.toContain('osh-kerme-too');
    const view = await placeView('osh-kerme-too', 'en');
    expect([view.isGone, view.successor?.slug]).toEqual([true, 'osh-manas-ata']);
    await expect(placeView('nowhere', 'en')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keeps nothing of a change that was undone', async () => {
    const failing = transaction({ touch: ['places'] }, async (tx) => {
      await tx
        .update(tables.places)
        .set({ nameEn: 'Nowhere' })
        .where(eq(tables.places.id, id('osh')));
      expect(await placeName(id('osh'), 'en')).toBe('Osh city');
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await placeName(id('osh'), 'en')).toBe('Osh city');
  });
});

describe('the sectors', () => {
  it('are named and offered in their order, parts below their first level', async () => {
    expect(await sectorName(referenceId('sector', 'water'), 'en')).toBe('Water');
    const [water] = await sectorOptions('en');
    expect(water?.options.map(({ label }) => label).slice(0, 2)).toEqual(['Water', 'Drinking water in villages']);
  });
});
