import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { addRubric, changeRubric } from '~/domain/funding/scores/rubrics.server';
import { scoresPage } from '~/domain/funding/scores/score-pages.queries.server';
import { scoreTotals } from '~/domain/funding/scores/scored-cards.queries.server';
import { closeScoring } from '~/domain/funding/scores/scoring-closings.server';
import { waitingScores } from '~/domain/funding/scores/waiting-scores.queries.server';
import { subscribeAll } from '~/subscriptions.server';
import { tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { all, asOwner, deskOf, draft, finish, formOf, readInstead, recuse, runScoring } from './scoring';

useTestStore();

let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
});

/** The first has finished, the second has begun, the third has not. */
async function waitingDesk() {
  const { members, card, number } = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
  const [first, second, third] = members;
  await finish(first, card, all(4), 'Мыкты долбоор');
  await draft(second, card, all(1), 'Шектенем');
  return { owner: asOwner(first), second, third, card, number };
}

const page = (actor: SignedIn, card: string) => scoresPage(actor, card, null, 'ky');

describe('a scoring that waits for somebody', () => {
  it('is closed by an owner with a reason: the means stand, the missing are named', async () => {
    const { owner, card } = await waitingDesk();
    await runScoring(owner, card, 'close', 'Мирлан менен Илияс өргүүдө');
    const { closings, result, mayClose, mayReopen } = await page(owner, card);
    expect(result?.summary).toMatchObject({ mean: 4, assessors: 1 });
    expect(closings).toMatchObject([
      { by: 'Жаңыл', reason: 'Мирлан менен Илияс өргүүдө', missing: ['Мирлан', 'Илияс'], reopened: null },
    ]);
    expect([mayClose, mayReopen]).toEqual([false, true]);
  });

  it('stays blind for those who have not scored, until they give up scoring', async () => {
    const { owner, second, third, card } = await waitingDesk();
    await runScoring(owner, card, 'close', 'Чечим күтүлүп жатат');
    for (const member of [second, third]) {
      const shown = await page(member, card);
      expect(shown).toMatchObject({ maySee: false, mayRead: true, result: null });
      expect(JSON.stringify([shown, await formOf(member, card)])).not.toContain('Мыкты долбоор');
      expect((await scoreTotals(member, [card])).size).toBe(0);
      expect(await outcomeOf(draft(member, card, all(3)))).toBe('closed');
    }
    await readInstead(second, card);
    expect(await page(second, card)).toMatchObject({ maySee: true, result: { summary: { mean: 4 } } });
    expect((await formOf(second, card)).own).toMatchObject({ state: 'read', scores: {}, note: '' });
    // Whoever has read what others gave scores no more, even once it is open again.
    await runScoring(owner, card, 'reopen', 'Илияс кайтып келди');
    expect(await outcomeOf(finish(second, card, all(1)))).toBe('closed');
    await finish(third, card, all(2));
    const { result, closings, assessors } = await page(third, card);
    expect(result?.summary).toMatchObject({ mean: 3, assessors: 2 });
    expect(closings).toMatchObject([{ reopened: { by: 'Жаңыл', reason: 'Илияс кайтып келди' } }]);
    expect(assessors.map(({ state }) => state)).toEqual(['done', 'read', 'done']);
  });

  it('is shown to those who never score as soon as it is closed', async () => {
    const { owner, third, card } = await waitingDesk();
    await recuse(third, card, 'Автор менин иним');
    expect((await page(third, card)).maySee).toBe(false);
    await runScoring(owner, card, 'close', 'Чечим күтүлүп жатат');
    expect((await page(third, card)).result?.summary.mean).toBe(4);
  });

  it('is run by owners without a conflict alone, and only where it waits', async () => {
    const { owner, second, third, card } = await waitingDesk();
    const close = (actor: SignedIn) => outcomeOf(runScoring(actor, card, 'close', 'Себеп'));
    expect(await close(second)).toBe('forbidden');
    expect(await outcomeOf(runScoring(owner, card, 'reopen', 'Себеп'))).toBe('closed');
    expect(await outcomeOf(readInstead(second, card))).toBe('closed');
    await recuse(third, card, 'Автор менин иним');
    expect(await close(asOwner(third))).toBe('forbidden');
    await finish(second, card, all(2));
    expect(await close(owner)).toBe('closed');
    const fresh = await deskOf(author, ['Жаңыл', 'Мирлан']);
    expect(await outcomeOf(runScoring(asOwner(fresh.members[0]), fresh.card, 'close', 'Себеп'))).toBe('closed');
  });

  it('is another funder’s as little as one that is not there', async () => {
    const { card } = await waitingDesk();
    const stranger = asOwner(await memberOf({ name: 'Башка фонд' }));
    const ngo = await memberOf({ name: 'Бейөкмөт уюм', kind: 'ngo' });
    for (const [actor, code] of [
      [stranger, 'not_found'],
      [ngo, 'forbidden'],
      [VISITOR, 'sign_in'],
    ] as const) {
      for (const id of [card, 'no such card']) {
        expect(await outcomeOf(closeScoring(actor, id, 'default', 'Себеп'))).toBe(code);
      }
    }
  });

  it('is closed once by two owners at once, and no score slips in behind the closing', async () => {
    const { owner, second, third, card } = await waitingDesk();
    const form = await formOf(second, card);
    const outcomes = await Promise.all([
      outcomeOf(runScoring(owner, card, 'close', 'Биринчи')),
      outcomeOf(runScoring(asOwner(third), card, 'close', 'Экинчи')),
      outcomeOf(finish(second, card, all(2), '', form)),
    ]);
    expect(outcomes.slice(0, 2).sort()).toEqual(['closed', 'ok']);
    const { closings, result } = await page(owner, card);
    expect(closings).toHaveLength(1);
    expect([outcomes[2], result?.summary.assessors, closings[0]?.missing]).toEqual(
      outcomes[2] === 'ok' ? ['ok', 2, ['Илияс']] : ['closed', 1, ['Мирлан', 'Илияс']],
    );
  });

  it('has its reasons in the export of whoever wrote them, and in nobody else’s', async () => {
    const { owner, second, card, number } = await waitingDesk();
    await runScoring(owner, card, 'close', 'Менин себебим');
    expect((await exportOwnData(owner)).scoringClosings).toMatchObject([{ idea: number, reason: 'Менин себебим' }]);
    for (const other of [second, author]) {
      expect(JSON.stringify(await exportOwnData(other))).not.toContain('Менин себебим');
    }
  });
});

describe('a conflict of interest that comes to light late', () => {
  it('takes finished scores out of the result on every score card, and says so', async () => {
    const { members, card } = await deskOf(author, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await finish(first, card, all(5), 'Мыкты');
    await finish(second, card, all(2));
    expect((await page(second, card)).result?.summary.mean).toBe(3.5);
    await recuse(first, card, 'Автор менин иним экен');
    const { result, assessors } = await page(second, card);
    expect(result?.summary).toMatchObject({ mean: 2, assessors: 1 });
    expect(JSON.stringify(result)).not.toContain('Мыкты');
    expect(assessors[0]).toMatchObject({
      state: 'conflict',
      hasScored: true,
      conflict: { words: 'Автор менин иним экен' },
    });
    expect(assessors[0]?.conflict?.at).toBeInstanceOf(Date);
    expect(await outcomeOf(recuse(first, card, 'Дагы бир сөз'))).toBe('closed');
    // What they gave stays theirs to read.
    expect((await exportOwnData(first)).assessments).toMatchObject([{ scores: { importance: 5 }, note: 'Мыкты' }]);
  });

  it('is declared on a closed scoring as well', async () => {
    const { owner, second, card } = await waitingDesk();
    await runScoring(owner, card, 'close', 'Себеп');
    await recuse(second, card, 'Автор менин иним');
    expect((await page(owner, card)).assessors[1]).toMatchObject({ state: 'conflict', hasScored: false });
  });

  it('shows who has changed sides or left since they scored, and counts what they gave', async () => {
    const ngo = { name: 'Автордун уюму', kind: 'ngo' as const };
    const writer = await memberOf(ngo);
    const { members, card } = await deskOf(writer, ['Жаңыл', 'Мирлан']);
    const [first, second] = members;
    await finish(first, card, all(5));
    await finish(second, card, all(3));
    await actingFor(first, writer.acting?.organisationId ?? '', ngo);
    const { memberships } = tables;
    await transaction((tx) => tx.delete(memberships).where(eq(memberships.personId, second.person.id)));
    const { assessors, result } = await page(first, card);
    expect(assessors.map(({ changedSides, hasLeft }) => [changedSides, hasLeft])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(result?.summary).toMatchObject({ mean: 4, assessors: 2 });
  });
});

describe('a score card that is changed after scores were given', () => {
  it('leaves the means on the board, and names the card that they were given on', async () => {
    const { members, card } = await deskOf(author, ['Жаңыл', 'Мирлан', 'Илияс']);
    const [first, second, third] = members;
    await finish(first, card, all(4), 'Мыкты');
    const { rubric } = await formOf(first, card);
    const criteria = [{ id: null, kind: 'own' as const, name: 'Баасы', weight: 1 }];
    await changeRubric(first, rubric.id, rubric.version, { name: 'Жаңы карта', criteria });
    expect((await scoreTotals(first, [card])).get(card)).toEqual({
      mean: 4,
      assessors: 1,
      otherRubric: { id: rubric.id, name: '' },
    });
    expect((await formOf(first, card)).scoredBefore).toMatchObject({ id: rubric.id });
    // Whoever has yet to score learns nothing from the card that was replaced.
    expect((await scoreTotals(third, [card])).size).toBe(0);
    expect(await outcomeOf(scoresPage(third, card, rubric.id, 'ky'))).toBe('not_found');
    await finish(second, card, all(1));
    expect((await scoreTotals(second, [card])).get(card)).toEqual({ mean: 1, assessors: 1, otherRubric: null });
    // Having scored on the new card, they cannot be swayed by the old one.
    expect((await scoresPage(second, card, rubric.id, 'ky')).result?.given[0]?.note).toBe('Мыкты');
  });
});

describe('one of two score cards that is changed after scores were given', () => {
  it('stays blind for those who scored on the other card alone, and have yet to score on the one in its place', async () => {
    const { members, card } = await deskOf(author, ['Бермет', 'Чынгыз', 'Эрмек']);
    const [first, second] = members;
    const criteria = [{ id: null, kind: 'own' as const, name: 'Баасы', weight: 1 }];
    const other = await addRubric(first, { name: 'Экинчи карта', criteria });
    await finish(first, card, all(4), 'Мыкты');
    await finish(second, card, all(2), '', await formOf(second, card, other));
    const { rubric } = await formOf(first, card);
    const next = await changeRubric(first, rubric.id, rubric.version, { name: 'Жаңы карта', criteria });
    expect(await outcomeOf(scoresPage(second, card, rubric.id, 'ky'))).toBe('not_found');
    await finish(second, card, all(1), '', await formOf(second, card, next));
    expect((await scoresPage(second, card, rubric.id, 'ky')).result?.given[0]?.note).toBe('Мыкты');
  });
});

describe('what waits for a member’s scores', () => {
  it('is what they have begun, and what a colleague has finished, while they may score', async () => {
    const { owner, second, third, card, number } = await waitingDesk();
    const numbers = async (actor: SignedIn) => (await waitingScores(actor, 'ky')).waiting.map((one) => one.card.number);
    expect(await waitingScores(second, 'ky')).toMatchObject({
      count: 1,
      waiting: [{ card: { id: card, number }, isBegun: true, finished: 1 }],
    });
    expect(await numbers(third)).toEqual([number]);
    expect(await numbers(owner)).toEqual([]);
    await recuse(third, card, 'Автор менин иним');
    expect(await numbers(third)).toEqual([]);
    await runScoring(owner, card, 'close', 'Себеп');
    expect(await numbers(second)).toEqual([]);
  });
});
