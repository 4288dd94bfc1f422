import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordDecision } from '~/domain/hearings/answers/decision.server';
import { decisionDesk, decisionPage } from '~/domain/hearings/answers/decision-page.queries.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { hearingsOnTariff } from '~/domain/hearings/notice/hearings-about.queries.server';
import { hearingPrintout } from '~/domain/hearings/protocol/hearing-printout';
import { paperContent } from '~/domain/hearings/protocol/paper-content.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { startVersion } from '~/domain/tariffs/versions.server';
import { i18nFor } from '~/i18n/i18n.server';
import { setClockForTests } from '~/platform/clock.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { FACTS, WATER } from '../tariffs/scene';
import { redate } from './announced';
import { proposedTariff, tariffHearing } from './tariff-scene';

useTestStore();
beforeAll(loadReferenceData);
afterEach(() => setClockForTests());

const visitor = { kind: 'visitor' } as const;
const decision = () => ({
  ...{ number: '14-2', decidedOn: today(), votesFor: 25, votesAgainst: 4, votesAbstain: 1 },
  ...{ text: 'Суунун тарифи бекитилсин.', url: null },
});

/** A tariff hearing whose answers are published. */
async function answered() {
  const bakyt = await officer();
  const tariff = await proposedTariff(bakyt);
  const hearing = await tariffHearing(bakyt, tariff);
  await redate(hearing, { stage: 'answers_published' });
  return { bakyt, tariff, number: hearing.number };
}

const hashes = async (tariffNumber: number) => {
  const { tariffs, tariffVersions } = tables;
  const rows = await db()
    .select({ ordinal: tariffVersions.ordinal, hash: tariffVersions.contentHash })
    .from(tariffVersions)
    .innerJoin(tariffs, eq(tariffs.id, tariffVersions.tariffId))
    .where(eq(tariffs.number, tariffNumber));
  return new Map(rows.map(({ ordinal, hash }) => [ordinal, hash]));
};

describe('the decision on a tariff', () => {
  it('approves what was heard: the same content comes into force on its day, and the proposal stays', async () => {
    const { bakyt, tariff, number } = await answered();
    await recordDecision(bakyt, number, decision(), { versionId: tariff.proposed, validFrom: '2099-01-01' });
    expect((await findHearing(db(), number)).stage).toBe('decided');
    const { versions, shown, compared } = await tariffPage(visitor, tariff.number, 'ky');
    // It is what readers see first, beside the one that it follows.
    expect([shown?.ordinal, compared?.ordinal]).toEqual([4, 1]);
    expect(versions.map(({ ordinal, standing }) => [ordinal, standing])).toEqual([
      [4, 'coming'],
      [3, 'alternative'],
      [2, 'proposed'],
      [1, 'current'],
    ]);
    expect(versions[0]).toMatchObject({ resolution: '14-2', resolutionDate: today(), price: '21.57' });
    const all = await hashes(tariff.number);
    expect(all.get(4)).toBe(all.get(2));
    const { approved } = await decisionPage(visitor, number, {}, 'ky');
    expect(approved).toEqual({ number: tariff.number, ordinal: 4, validFrom: '2099-01-01' });
    setClockForTests(() => new Date('2099-01-01T06:00:00Z'));
    const later = await tariffPage(visitor, tariff.number, 'ky');
    expect(later.versions.find(({ ordinal }) => ordinal === 4)?.standing).toBe('current');
    expect(later.versions.find(({ ordinal }) => ordinal === 1)?.standing).toBe('past');
  });

  it('finds room beside those who begin versions of the same tariff at that moment', async () => {
    const { bakyt, tariff, number } = await answered();
    const begun = Array.from({ length: 8 }, () => startVersion(bakyt, tariff.number, FACTS, WATER));
    const approval = { versionId: tariff.proposed, validFrom: '2099-01-01' };
    await Promise.all([...begun, recordDecision(bakyt, number, decision(), approval)]);
    expect([...(await hashes(tariff.number)).keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  it('may approve an alternative, and leads from the tariff in force to the hearing', async () => {
    const { bakyt, tariff, number } = await answered();
    await recordDecision(bakyt, number, decision(), { versionId: tariff.other, validFrom: today() });
    const { shown } = await tariffPage(visitor, tariff.number, 'ky', { version: 4 });
    expect(shown).toMatchObject({ standing: 'current', sourceUrl: expect.stringContaining(`/hearings/${number}/`) });
    expect(await hearingsOnTariff(shown?.id ?? '', 'ky')).toMatchObject([{ number, state: 'decided' }]);
  });

  it('may approve none, and then nothing changes', async () => {
    const { bakyt, tariff, number } = await answered();
    await recordDecision(bakyt, number, decision(), 'none');
    expect((await tariffPage(visitor, tariff.number, 'ky')).versions).toHaveLength(3);
    expect((await decisionPage(visitor, number, {}, 'ky')).approved).toBeNull();
  });

  it('says which version was approved, one of the tariff that was heard, from a day that is not before it', async () => {
    const { bakyt, tariff, number } = await answered();
    const foreign = await proposedTariff(bakyt);
    const { tariff: choice } = await decisionDesk(bakyt, number, 'ky');
    expect(choice?.options.map(({ value }) => value)).toEqual([tariff.proposed, tariff.other]);
    const wrong = { fields: { approved_version: 'answers.error_approved' } };
    await expect(recordDecision(bakyt, number, decision())).rejects.toMatchObject(wrong);
    for (const versionId of [tariff.current, foreign.proposed, 'nothing']) {
      const approval = { versionId, validFrom: today() };
      await expect(recordDecision(bakyt, number, decision(), approval)).rejects.toMatchObject(wrong);
    }
    const early = { versionId: tariff.proposed, validFrom: '2020-01-01' };
    await expect(recordDecision(bakyt, number, decision(), early)).rejects.toMatchObject({
      fields: { 'valid_from.day': 'answers.error_before_decision' },
    });
    expect((await findHearing(db(), number)).stage).toBe('answers_published');
  });
});

describe('the protocol of a tariff hearing', () => {
  it('names the version with its hash, the items that remarks are about, and what their copies change', async () => {
    const bakyt = await officer();
    const tariff = await proposedTariff(bakyt);
    const hearing = await tariffHearing(bakyt, tariff);
    await makeRemark(await withRoles('Айгүл'), hearing.number, {
      ...{ kind: 'proposal', body: 'Айлык акыны азайтуу', lang: 'ky' },
      ...{ about: { kind: 'cost_item', id: 'payroll' }, copy: 'payroll=2500000' },
    });
    const content = await paperContent(db(), await findHearing(db(), hearing.number), 'protocol');
    const hash = (await hashes(tariff.number)).get(2);
    expect(content.hearing.tariff).toEqual({ number: tariff.number, ordinal: 2, contentHash: hash });
    expect(content.remarks[0]).toMatchObject({
      about: { kind: 'cost_item', code: 'payroll', titles: { en: 'Wages' } },
      copy: [{ field: 'payroll', names: { en: 'Wages' }, value: '2500000' }],
    });
    const { parts } = hearingPrintout({ content, hash: null }, i18nFor('en'));
    const printed = JSON.stringify(parts.flatMap(({ blocks }) => [...blocks]));
    expect(printed).toContain('Wages: 2500000');
    expect(printed).toContain(hash);
  });
});
