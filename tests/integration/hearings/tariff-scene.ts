import type { SignedIn } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing } from '~/domain/hearings/hearing';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { addMaterial } from '~/domain/hearings/notice/materials.server';
import { findTariff, findVersion } from '~/domain/tariffs/find-tariff.server';
import { db } from '~db/index.server';
import { draftedHearing, type WantedHearing } from '../../support/hearings';
import { publishedVersion, WATER, waterTariff } from '../tariffs/scene';

/** A tariff with one version in force, one proposed and an alternative to it. */
export async function proposedTariff(by: SignedIn) {
  const number = await waterTariff(by);
  const approved = { kind: 'approved', validFrom: '2024-01-01' } as const;
  const current = await publishedVersion(by, number, { ...WATER, payroll: '2000000' }, approved);
  const proposed = await publishedVersion(by, number);
  const other = await publishedVersion(by, number, { ...WATER, subsidy: '400000' }, { kind: 'alternative' });
  const tariff = await findTariff(db(), number);
  const idOf = async (ordinal: number) => (await findVersion(db(), by, tariff, ordinal)).id;
  return {
    number,
    current: await idOf(current),
    proposed: await idOf(proposed),
    other: await idOf(other),
  };
}

export type ProposedTariff = Awaited<ReturnType<typeof proposedTariff>>;

/** A draft of a hearing on the proposal, beside the tariff in force; without the antimonopoly body's opinion. */
export function draftOnTariff(by: SignedIn, tariff: ProposedTariff, wanted: WantedHearing = {}): Promise<number> {
  return draftedHearing(by, {
    kind: 'tariff',
    titles: { ky: 'Суунун тарифи' },
    tariffVersionId: tariff.proposed,
    comparedTariffVersionId: tariff.current,
    ...wanted,
  });
}

/** An announced hearing on a proposed tariff that takes remarks now. */
export async function tariffHearing(by: SignedIn, tariff: ProposedTariff): Promise<Hearing> {
  const number = await draftOnTariff(by, tariff);
  const url = 'https://example.org/opinion';
  await addMaterial(by, number, { kind: 'antimonopoly_opinion', title: '', lang: 'ky', url });
  await announceHearing(by, number, (await findHearing(db(), number)).version);
  return findHearing(db(), number);
}
