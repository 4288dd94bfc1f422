import { beforeAll, describe, expect, it } from 'vitest';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { deskHearing, partPage } from '~/domain/hearings/notice/desk.queries.server';
import { editHearing } from '~/domain/hearings/notice/draft.server';
import type { FrozenHearing } from '~/domain/hearings/notice/frozen';
import { addMaterial } from '~/domain/hearings/notice/materials.server';
import { frozenText, hearingOverview } from '~/domain/hearings/notice/overview.queries.server';
import { findTariff, findVersion } from '~/domain/tariffs/find-tariff.server';
import { defaultRules } from '~/domain/tariffs/tariff-rules';
import { setTariffRules } from '~/domain/tariffs/tariff-rules.server';
import { startVersion } from '~/domain/tariffs/versions.server';
import { db } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { draftedHearing, officer } from '../../support/hearings';
import { useTestStore } from '../../support/store';
import { FACTS, publishedVersion, WATER } from '../tariffs/scene';
import { draftOnTariff, proposedTariff, tariffHearing } from './tariff-scene';

useTestStore();
beforeAll(loadReferenceData);

const versionOf = async (number: number) => (await findHearing(db(), number)).version;
const idOf = async (by: Awaited<ReturnType<typeof officer>>, number: number, ordinal: number) =>
  (await findVersion(db(), by, await findTariff(db(), number), ordinal)).id;

describe('a hearing on a tariff', () => {
  it('takes the tariff for the draft, the calculation and the comparison', async () => {
    const bakyt = await officer();
    const number = await draftOnTariff(bakyt, await proposedTariff(bakyt));
    const { missing } = await deskHearing(bakyt, number, 'ky');
    expect(missing).toEqual([{ item: 'material_antimonopoly_opinion', part: 'materials' }]);
  });

  it('asks for the opinion of the antimonopoly body where the rules of the tariff do, and not elsewhere', async () => {
    const bakyt = await officer();
    const tariff = await proposedTariff(bakyt);
    const number = await draftOnTariff(bakyt, tariff);
    await expect(announceHearing(bakyt, number, await versionOf(number))).rejects.toMatchObject({
      fields: { material_antimonopoly_opinion: 'hearings.missing_material_antimonopoly_opinion' },
    });
    await addMaterial(bakyt, number, { kind: 'antimonopoly_opinion', title: '', lang: 'ky', url: 'https://e.org/o' });
    await announceHearing(bakyt, number, await versionOf(number));

    const osh = referenceId('place', 'osh');
    const rules = { ...defaultRules('drinking_water', '2026-01-01'), agrees: 'none' } as const;
    await setTariffRules(bakyt, osh, 'drinking_water', rules);
    const ordinal = await publishedVersion(bakyt, tariff.number);
    const free = await draftOnTariff(bakyt, { ...tariff, proposed: await idOf(bakyt, tariff.number, ordinal) });
    await announceHearing(bakyt, free, await versionOf(free));
    await setTariffRules(bakyt, osh, 'drinking_water', defaultRules('drinking_water', '2026-01-01'));
  });

  it('is on a published proposal of its own place, beside another version of the same tariff', async () => {
    const bakyt = await officer();
    const tariff = await proposedTariff(bakyt);
    const other = await proposedTariff(bakyt);
    const draft = await startVersion(bakyt, tariff.number, FACTS, WATER);
    const number = await draftOnTariff(bakyt, tariff);
    const version = await versionOf(number);
    const refused = [
      { tariffVersionId: tariff.current },
      { tariffVersionId: await idOf(bakyt, tariff.number, draft) },
      { tariffVersionId: null },
      { comparedTariffVersionId: tariff.proposed },
      { comparedTariffVersionId: other.current },
    ];
    for (const change of refused) {
      await expect(editHearing(bakyt, number, version, change)).rejects.toMatchObject({ code: 'invalid' });
    }
    const osh = await draftedHearing(bakyt, { kind: 'draft_budget' });
    const onTariff = { tariffVersionId: tariff.proposed };
    await expect(editHearing(bakyt, osh, await versionOf(osh), onTariff)).rejects.toMatchObject({ code: 'invalid' });
    const nurgul = await officer('toktogul-city', 'Нургүл');
    const town = await draftedHearing(nurgul, { kind: 'tariff', place: 'toktogul-city' });
    await expect(editHearing(nurgul, town, await versionOf(town), onTariff)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('offers its officer the published versions of its place, and no budget', async () => {
    const bakyt = await officer();
    const tariff = await proposedTariff(bakyt);
    const number = await draftOnTariff(bakyt, tariff);
    const { tariffs, values } = await partPage(bakyt, number, 'tariff', 'en');
    expect(values).toEqual({ tariffVersionId: tariff.proposed, comparedTariffVersionId: tariff.current });
    const own = (options: typeof tariffs.heard) =>
      options.filter(({ value }) => [tariff.current, tariff.proposed, tariff.other].includes(value));
    expect(own(tariffs.heard).map(({ label }) => label)).toEqual([
      'Drinking water: proposed, from 1 January 2027 (No. 2)',
      'Drinking water: alternative, from 1 January 2027 (No. 3)',
    ]);
    expect(own(tariffs.compared)).toHaveLength(3);
    await expect(partPage(bakyt, number, 'budget', 'en')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('fixes the version with its hash when it is announced, and shows its three numbers', async () => {
    const bakyt = await officer();
    const tariff = await proposedTariff(bakyt);
    const { number } = await tariffHearing(bakyt, tariff);
    const frozen = JSON.parse(await frozenText({ kind: 'visitor' }, number)) as FrozenHearing;
    expect(frozen.tariff).toEqual({
      number: tariff.number,
      ordinal: 2,
      contentHash: expect.stringMatching(/^\w{64}$/),
    });
    expect(frozen.comparedTariff).toMatchObject({ number: tariff.number, ordinal: 1 });
    expect(frozen.budget).toBeNull();
    const { overview, frame } = await hearingOverview({ kind: 'visitor' }, number, 'ky');
    expect(frame.tariff).toEqual({ number: tariff.number, ordinal: 2, compared: 1 });
    expect(overview.tariff).toMatchObject({
      service: 'drinking_water',
      standing: 'proposed',
      // 5,000,000 som for 150,000 + 18,250 + 2 × 31,750 cubic metres; a million less in the one before.
      price: { unit: 'm3', now: 2157, before: 1726 },
      cost: { full: 2500, recovery: 100 },
    });
  });
});
