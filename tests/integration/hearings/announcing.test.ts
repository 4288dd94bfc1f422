import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { findHearing, findVisibleHearing } from '~/domain/hearings/find-hearing.server';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { draftHearing, editHearing } from '~/domain/hearings/notice/draft.server';
import { addMaterial, removeMaterial } from '~/domain/hearings/notice/materials.server';
import { hashOf } from '~/platform/canonical.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { clerk, draftedHearing, hearing, officer, readyDetails } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();

let bakyt: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  bakyt = await officer('osh');
});
afterEach(() => setClockForTests());

const versionOf = async (number: number) => (await findHearing(db(), number)).version;
const announced = async (by: SignedIn, number: number) =>
  outcomeOf(announceHearing(by, number, await versionOf(number)));

describe('announcing a hearing', () => {
  it('opens it for remarks until the end of the meeting', async () => {
    const { stage, slug, remarksOpenAt, remarksCloseAt, startsAt, announcedAt } = await hearing(bakyt);
    expect({ stage, slug }).toEqual({ stage: 'announced', slug: 'byudjet-2027' });
    expect(remarksOpenAt).toEqual(announcedAt);
    expect(remarksCloseAt?.getTime()).toBe((startsAt?.getTime() ?? 0) + 120 * 60_000);
  });

  it('names each thing that is missing', async () => {
    const number = await draftHearing(bakyt, {
      kind: 'draft_budget',
      placeId: referenceId('place', 'osh'),
      titles: { ky: 'Бюджет' },
    });
    const refused = announceHearing(bakyt, number, 1);
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        decides: 'hearings.missing_decides',
        date: 'hearings.missing_date',
        venue: 'hearings.missing_venue',
        chair: 'hearings.missing_chair',
        contact: 'hearings.missing_contact',
        material_draft: 'hearings.missing_material_draft',
        material_justification: 'hearings.missing_material_justification',
        material_comparison: 'hearings.missing_material_comparison',
        material_plain_summary: 'hearings.missing_material_plain_summary',
      },
    });
    expect((await findHearing(db(), number)).stage).toBe('draft');
  });

  it('freezes what was announced, with the hash that its published JSON has', async () => {
    const { id, number, frozenHash } = await hearing(bakyt, { questions: [{ ky: 'Кошобузбу?' }] });
    const [row] = await db().select().from(tables.hearings).where(eq(tables.hearings.id, id));
    expect(hashOf(row?.frozen)).toBe(frozenHash);
    expect(row?.frozen).toMatchObject({
      number,
      kind: 'draft_budget',
      place: { slug: 'osh' },
      rules: { noticeDays: 10, answerDays: 14, protocolDays: 5, quorum: null },
      rulesSource: null,
      questions: [{ ky: 'Кошобузбу?' }],
      materials: [
        { kind: 'draft', url: 'https://example.org/draft' },
        { kind: 'justification' },
        { kind: 'comparison' },
        { kind: 'calculation' },
      ],
    });
  });

  it('happens once when two officers press at the same moment', async () => {
    const number = await draftedHearing(bakyt);
    const version = await versionOf(number);
    const other = await officer('osh', 'Жылдыз');
    expect(await outcomes([announceHearing(bakyt, number, version), announceHearing(other, number, version)])).toEqual({
      ok: 1,
      closed: 1,
    });
    const { id } = await findHearing(db(), number);
    const { hearingSteps } = tables;
    expect(await db().select().from(hearingSteps).where(eq(hearingSteps.hearingId, id))).toHaveLength(1);
  });

  it('does not happen to a draft that was changed since the officer read it', async () => {
    const number = await draftedHearing(bakyt);
    const version = await versionOf(number);
    await editHearing(bakyt, number, version, { chair: 'Башка төрага' });
    expect(await outcomeOf(announceHearing(bakyt, number, version))).toBe('conflict');
  });

  it('keeps ten days of notice, counted in days of Kyrgyzstan', async () => {
    // Half past eleven in the evening of 1 March in Bishkek.
    setClockForTests(() => new Date('2027-03-01T17:30:00Z'));
    const early = await draftedHearing(bakyt, { startsAt: new Date('2027-03-10T17:59:00Z') });
    const enough = await draftedHearing(bakyt, { startsAt: new Date('2027-03-10T18:00:00Z') });
    expect(await announced(bakyt, early)).toBe('invalid');
    expect(await announced(bakyt, enough)).toBe('ok');
  });

  it('refuses a time for remarks that is over, upside down or longer than the meeting', async () => {
    const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);
    const windows = [
      { remarksCloseAt: inDays(-1) },
      { remarksOpenAt: inDays(5), remarksCloseAt: inDays(4) },
      { remarksCloseAt: inDays(13) },
    ];
    for (const window of windows) {
      expect(await announced(bakyt, await draftedHearing(bakyt, window))).toBe('invalid');
    }
    const opens = inDays(2);
    expect((await hearing(bakyt, { remarksOpenAt: opens, remarksCloseAt: inDays(9) })).remarksOpenAt).toEqual(opens);
  });

  it('asks for an address of what is held online', async () => {
    const number = await draftedHearing(bakyt, { mode: 'hybrid' });
    expect(await announced(bakyt, number)).toBe('invalid');
    await editHearing(bakyt, number, await versionOf(number), { onlineUrl: 'https://meet.example.org/osh' });
    expect(await announced(bakyt, number)).toBe('ok');
  });
});

describe('who prepares a hearing', () => {
  it('is an officer of the place, and of no other', async () => {
    const number = await draftedHearing(bakyt);
    const others = [await officer('toktogul'), await clerk('osh'), await person()];
    for (const other of others) {
      expect(await outcomeOf(findVisibleHearing(db(), other, number))).toBe('not_found');
      expect(await outcomeOf(editHearing(other, number, 1, { chair: 'X' }))).toBe('not_found');
      expect(await announced(other, number)).toBe('not_found');
      const wanted = { kind: 'draft_budget', placeId: referenceId('place', 'osh'), titles: { ky: 'X' } } as const;
      expect(await outcomeOf(draftHearing(other, wanted))).toBe('forbidden');
    }
  });

  it('changes nothing of what is announced but who leads it and whom to ask', async () => {
    const { number, version } = await hearing(bakyt);
    expect(await outcomeOf(editHearing(bakyt, number, version, { titles: { ky: 'Башка' } }))).toBe('closed');
    expect(await outcomeOf(editHearing(bakyt, number, version, readyDetails()))).toBe('closed');
    expect(await outcomeOf(editHearing(bakyt, number, version, { chair: 'Жаңы төрага' }))).toBe('ok');
  });

  it('gets a number of its own, however many begin at once', async () => {
    const wanted = { kind: 'other_decision', placeId: referenceId('place', 'osh'), titles: { ky: 'Көп' } } as const;
    const numbers = await Promise.all(Array.from({ length: 20 }, () => draftHearing(bakyt, wanted)));
    expect(new Set(numbers).size).toBe(20);
  });

  it('begins one hearing however often the form is sent', async () => {
    const wanted = { kind: 'other_decision', placeId: referenceId('place', 'osh'), titles: { ky: 'Бир' } } as const;
    const first = await draftHearing(bakyt, wanted, 'key');
    expect(await draftHearing(bakyt, wanted, 'key')).toBe(first);
  });
});

describe('papers of a hearing', () => {
  const link = (title: string) => ({ kind: 'other', title, lang: 'ky', url: 'https://example.org/a' }) as const;

  it('are removed from a draft, and only replaced once it is announced', async () => {
    const number = await draftedHearing(bakyt);
    await removeMaterial(bakyt, number, await addMaterial(bakyt, number, link('Ашыкча')));
    const { number: open } = await hearing(bakyt);
    const first = await addMaterial(bakyt, open, link('Биринчи'));
    expect(await outcomeOf(removeMaterial(bakyt, open, first))).toBe('closed');
    const second = await addMaterial(bakyt, open, { ...link('Экинчи'), replaces: first });
    expect(await outcomeOf(addMaterial(bakyt, open, { ...link('Үчүнчү'), replaces: first }))).toBe('not_found');
    const rows = await db().select().from(tables.hearingMaterials).where(eq(tables.hearingMaterials.id, first));
    expect(rows[0]).toMatchObject({ replacedById: second });
  });

  it('are a file or an address, never both or neither', async () => {
    const number = await draftedHearing(bakyt);
    expect(await outcomeOf(addMaterial(bakyt, number, { kind: 'other', title: '', lang: 'ky' }))).toBe('invalid');
  });
});
