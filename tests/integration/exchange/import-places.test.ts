import { beforeAll, describe, expect, it } from 'vitest';
import { importPlaces } from '~/domain/exchange/import-places.server';
import { placeBySlug } from '~/domain/places/places.queries.server';
import { scopeOf } from '~/domain/places/scope.server';
import { db } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';

useTestStore();
beforeAll(loadReferenceData);

const HEADER = 'slug,kind,parent,name_ky,name_ru,name_en,aliases,valid_to,successor,source';
const row = (slug: string, parent: string, rest = ',,') =>
  `${slug},aiyl_aimak,${parent},${slug} айыл аймагы,${slug} айыл аймагы,${slug} aiyl aimak,${rest},test`;
const idOf = async (slug: string) => (await placeBySlug(slug))?.id ?? '';

describe('a file of places', () => {
  it('adds units wherever their parents stand in it, and a second time changes nothing', async () => {
    const csv = [HEADER, row('ak-bura-east', 'ak-bura', 'Чыгыш|East,,'), row('ak-bura', 'osh-oblast')].join('\n');
    expect(await importPlaces(csv)).toEqual({ what: 'places', added: 2, changed: 0, unchanged: 0 });
    expect(await importPlaces(csv)).toEqual({ what: 'places', added: 0, changed: 0, unchanged: 2 });
    expect(await placeBySlug('ak-bura-east')).toMatchObject({ kind: 'aiyl_aimak', aliases: ['East', 'Чыгыш'] });
    const scope = await scopeOf(db(), await idOf('ak-bura-east'));
    expect(new Set(scope)).toEqual(
      new Set([await idOf('ak-bura-east'), await idOf('ak-bura'), referenceId('place', 'osh-oblast')]),
    );
  });

  it('moves a unit with all that lies within it', async () => {
    expect(await importPlaces([HEADER, row('ak-bura', 'jalal-abad')].join('\n'))).toMatchObject({ changed: 1 });
    const scope = await scopeOf(db(), await idOf('ak-bura-east'));
    expect(scope).toContain(referenceId('place', 'jalal-abad'));
    expect(scope).not.toContain(referenceId('place', 'osh-oblast'));
  });

  it('lets a successor inherit', async () => {
    await importPlaces([HEADER, row('ak-bura-east', 'ak-bura', ',2026-01-01,osh')].join('\n'));
    expect(await placeBySlug('ak-bura-east')).toMatchObject({
      validTo: '2026-01-01',
      successorId: referenceId('place', 'osh'),
    });
    expect(await scopeOf(db(), await idOf('ak-bura-east'))).toContain(referenceId('place', 'osh'));
  });

  it('is refused where units lie within each other, stand twice or hang in the air', async () => {
    const csv = [HEADER, row('a', 'b'), row('b', 'a'), row('c', 'nowhere'), row('c', ''), row('D!', '')].join('\n');
    await expect(importPlaces(csv)).rejects.toThrow(
      /Row 2, column parent.*Row 3, column parent.*Row 4, column parent.*Row 5, column slug.*Row 6, column slug/s,
    );
    expect(await placeBySlug('a')).toBeUndefined();
  });
});
