import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { DEFAULT_RULES } from '~/domain/hearings/hearing';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { draftHearing } from '~/domain/hearings/notice/draft.server';
import { hearingOverview } from '~/domain/hearings/notice/overview.queries.server';
import { dropRules, setRules } from '~/domain/hearings/notice/set-rules.server';
import { rulesFor } from '~/domain/hearings/rules.server';
import { scopeOf } from '~/domain/places/scope.server';
import { now } from '~/platform/clock.server';
import { db } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { draftedHearing, hearing, officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';

useTestStore();

let bakyt: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  bakyt = await officer(null);
});

const own = (change = {}) => ({ rules: { ...DEFAULT_RULES, ...change }, source: 'Кеңештин токтому № 12' });
const rulesAt = async (place: string, kind: 'draft_budget' | 'tariff') =>
  rulesFor(db(), await scopeOf(db(), referenceId('place', place)), kind);

describe('the rules of a hearing', () => {
  it('are the defaults of Ashar where nobody settled others', async () => {
    expect(await rulesAt('osh', 'draft_budget')).toEqual({ rules: DEFAULT_RULES, source: null });
  });

  it('are those of the nearest place, there of the very kind', async () => {
    const placeId = referenceId('place', 'toktogul');
    await setRules(bakyt, { placeId, kind: null, ...own({ noticeDays: 20 }) });
    expect((await rulesAt('toktogul-city', 'tariff')).rules.noticeDays).toBe(20);
    const town = referenceId('place', 'toktogul-city');
    await setRules(bakyt, { placeId: town, kind: null, ...own({ noticeDays: 15 }) });
    await setRules(bakyt, { placeId: town, kind: 'tariff', ...own({ noticeDays: 30 }) });
    expect((await rulesAt('toktogul-city', 'draft_budget')).rules.noticeDays).toBe(15);
    expect((await rulesAt('toktogul-city', 'tariff')).rules.noticeDays).toBe(30);
    await dropRules(bakyt, town, 'tariff');
    expect((await rulesAt('toktogul-city', 'tariff')).rules.noticeDays).toBe(15);
    await setRules(bakyt, { placeId: town, kind: null, ...own({ noticeDays: 12 }) });
    expect((await rulesAt('toktogul-city', 'tariff')).rules.noticeDays).toBe(12);
  });

  it('decide how early the notice must come', async () => {
    const placeId = referenceId('place', 'osh');
    await setRules(bakyt, { placeId, kind: 'execution_report', ...own({ noticeDays: 21 }) });
    const startsAt = new Date(now().getTime() + 12 * 86_400_000);
    const number = await draftedHearing(bakyt, { kind: 'execution_report', startsAt });
    const { version } = await findHearing(db(), number);
    expect(await outcomeOf(announceHearing(bakyt, number, version))).toBe('invalid');
  });

  it('of an announced hearing stay, with their source, whatever is settled later', async () => {
    const placeId = referenceId('place', 'osh');
    const { number } = await hearing(bakyt, { kind: 'other_decision' });
    await setRules(bakyt, { placeId, kind: 'other_decision', ...own({ answerDays: 3 }) });
    const { overview } = await hearingOverview(bakyt, number, 'ky');
    expect([overview.rules.answerDays, overview.rulesSource]).toEqual([14, null]);
    const { number: next } = await hearing(bakyt, { kind: 'other_decision' });
    const later = await hearingOverview(bakyt, next, 'ky');
    expect([later.overview.rules.answerDays, later.overview.rulesSource]).toEqual([3, 'Кеңештин токтому № 12']);
  });

  it('are settled for places of the register', async () => {
    const unknown = 'no such place';
    expect(await outcomeOf(setRules(bakyt, { placeId: unknown, kind: null, ...own() }))).toBe('invalid');
    const wanted = { kind: 'draft_budget', placeId: unknown, titles: { ky: 'X' } } as const;
    expect(await outcomeOf(draftHearing(bakyt, wanted))).toBe('invalid');
  });

  it('are settled by officers of that place alone', async () => {
    const elsewhere = await officer('toktogul');
    const set = setRules(elsewhere, { placeId: referenceId('place', 'osh'), kind: null, ...own() });
    expect(await outcomeOf(set)).toBe('forbidden');
  });
});
