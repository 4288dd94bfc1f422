import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { placeBySlug } from '~/domain/places/places.queries.server';
import { addPlaceWithin, editPlace, type PlaceFacts } from '~/domain/places/places.server';
import { scopeOf } from '~/domain/places/scope.server';
import { sectorOptions, sectorRegister } from '~/domain/places/sectors.queries.server';
import { addSector, editSector, moveSector, type SectorFacts } from '~/domain/places/sectors.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';
import { administrator } from './administrator';

useTestStore();
let admin: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  admin = await administrator();
});

const facts = (name: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  names: { ky: `${name} кыргызча`, ru: `${name} по-русски`, en: name },
  aliases: [],
  iso: null,
  soate: null,
  validFrom: null,
  validTo: null,
  successor: null,
  source: 'test',
  ...more,
});

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );

describe('the register of places', () => {
  it('gets a unit within another, which a role held above covers', async () => {
    const slug = await addPlaceWithin(admin, 'osh', {
      ...facts('New quarter', { aliases: ['Жаңы'] }),
      kind: 'city_unit',
    });
    expect(slug).toBe('new-quarter');
    const place = await placeBySlug(slug);
    expect(place).toMatchObject({ kind: 'city_unit', aliases: ['Жаңы'], parentId: referenceId('place', 'osh') });
    expect(await scopeOf(db(), place?.id ?? '')).toContain(referenceId('place', 'osh'));
    expect(await addPlaceWithin(admin, 'osh', { ...facts('New quarter'), kind: 'city_unit' })).toBe('new-quarter-2');
  });

  it('is changed once where two change the same at once', async () => {
    const version = (await placeBySlug('new-quarter'))?.version ?? 0;
    const tries = ['First', 'Second'].map((name) => editPlace(admin, 'new-quarter', version, facts(name)));
    expect(await outcomes(tries)).toEqual({ ok: 1, conflict: 1 });
    expect((await placeBySlug('new-quarter'))?.version).toBe(version + 1);
  });

  it('names the unit that took the place of another, and never a circle', async () => {
    const versionOf = async (slug: string) => (await placeBySlug(slug))?.version ?? 0;
    await editPlace(admin, 'new-quarter', await versionOf('new-quarter'), facts('Old', { successor: 'new-quarter-2' }));
    const old = await placeBySlug('new-quarter');
    expect(old?.successorId).toBe((await placeBySlug('new-quarter-2'))?.id);
    const back = facts('New', { successor: 'new-quarter' });
    expect(await code(editPlace(admin, 'new-quarter-2', await versionOf('new-quarter-2'), back))).toBe('invalid');
    const early = facts('New', { validFrom: '2025-01-01', validTo: '2024-01-01' });
    expect(await code(editPlace(admin, 'new-quarter-2', await versionOf('new-quarter-2'), early))).toBe('invalid');
  });

  it('is closed to everybody but administrators', async () => {
    const resident = await person();
    expect(await code(editPlace(resident, 'osh', 1, facts('Mine')))).toBe('forbidden');
    expect(await code(editPlace({ kind: 'visitor' }, 'osh', 1, facts('Mine')))).toBe('sign_in');
    expect(await code(addPlaceWithin(resident, 'osh', { ...facts('Mine'), kind: 'city' }))).toBe('forbidden');
    expect(await code(moveSector(resident, 'water', 'down'))).toBe('forbidden');
  });

  it('keeps every change in the audit', async () => {
    const { auditEntries } = tables;
    const id = (await placeBySlug('new-quarter'))?.id ?? '';
    const acts = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, id));
    expect(acts.map(({ act }) => act).sort()).toEqual(['place.added', 'place.edited', 'place.edited']);
    expect(new Set(acts.map(({ actorId }) => actorId))).toEqual(new Set([admin.person.id]));
  });
});

describe('the sectors', () => {
  const wells: SectorFacts = {
    names: { ky: 'Кудуктар', ru: 'Колодцы', en: 'Wells' },
    icon: 'droplets',
    colour: 1,
    dacCode: '14031',
    sdg: 6,
    isRetired: false,
  };

  const order = async (parent: string | null) => (await sectorRegister()).partsOf(parent).map(({ slug }) => slug);

  it('get a part as the last of its level, and change places', async () => {
    expect(await addSector(admin, 'water', wells)).toBe('wells');
    const water = referenceId('sector', 'water');
    const before = await order(water);
    expect(before.at(-1)).toBe('wells');
    await moveSector(admin, 'wells', 'up');
    const after = await order(water);
    expect(after.indexOf('wells')).toBe(before.length - 2);
    const first = await order(null);
    await moveSector(admin, first[0] ?? '', 'up');
    expect(await order(null)).toEqual(first);
  });

  it('have two levels', async () => {
    expect(await code(addSector(admin, 'wells', wells))).toBe('closed');
  });

  it('that are retired are offered to no new idea, and can come back', async () => {
    const version = async () => (await sectorRegister()).bySlug('wells')?.version ?? 0;
    const offered = async () => (await sectorOptions('en')).flatMap(({ options }) => options.map(({ label }) => label));
    await editSector(admin, 'wells', await version(), { ...wells, isRetired: true });
    expect(await offered()).not.toContain('Wells');
    expect(await code(editSector(admin, 'wells', 1, wells))).toBe('conflict');
    await editSector(admin, 'wells', await version(), wells);
    expect(await offered()).toContain('Wells');
  });
});
