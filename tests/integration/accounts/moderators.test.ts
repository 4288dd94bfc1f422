import { beforeAll, describe, expect, it } from 'vitest';
import { moderatorNames, moderatorsNear } from '~/domain/accounts/moderators.queries.server';
import { activeGrants, giveRole } from '~/domain/accounts/roles.server';
import { now } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from './people';

useTestStore();
beforeAll(loadReferenceData);

const at = (slug: string) => referenceId('place', slug);

async function moderator(name: string, placeId: string | null) {
  const { person: made } = await person(undefined, name);
  await transaction((tx) => giveRole(tx, { kind: 'system' }, { personId: made.id, role: 'moderator', placeId }));
  return made.id;
}

describe('the page of a place', () => {
  it('names nobody where no moderator was appointed', async () => {
    expect(await moderatorNames(at('osh'))).toEqual([]);
  });

  it('names those of the whole platform, and those nearest to the place before them', async () => {
    await moderator('Нурлан', null);
    expect(await moderatorNames(at('osh-japalak'))).toEqual(['Нурлан']);
    const wide = await moderator('Жылдыз', at('jalal-abad'));
    const near = await moderator('Гүлнара', at('toktogul'));
    await moderator('Бакыт', at('toktogul'));
    expect(await moderatorNames(at('toktogul-city'))).toEqual(['Бакыт', 'Гүлнара']);
    expect(await moderatorNames(at('jalal-abad'))).toEqual(['Жылдыз']);
    expect(await moderatorNames(at('osh-japalak'))).toEqual(['Нурлан']);
    expect(await moderatorsNear(db(), at('toktogul-city'), [wide])).toContain(near);
    expect(await moderatorsNear(db(), at('jalal-abad'), [wide])).not.toContain(wide);
  });

  it('names nobody whose role was taken back', async () => {
    const id = await moderator('Эркин', at('talas'));
    expect(await moderatorNames(at('talas'))).toEqual(['Эркин']);
    await transaction((tx) => tx.update(tables.roleGrants).set({ revokedAt: now(), revokedBy: id }));
    expect(await activeGrants(db(), id)).toEqual([]);
    expect(await moderatorNames(at('talas'))).toEqual([]);
  });
});
