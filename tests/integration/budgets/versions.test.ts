import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import type { NewBudgetLine } from '~/domain/budgets/budget';
import { storedContent } from '~/domain/budgets/budget-content.server';
import { budgetLines, budgetsOfPlace, lineLinks } from '~/domain/budgets/budgets.queries.server';
import { findBudget, findVisibleBudget } from '~/domain/budgets/find-budget.server';
import { addBudget, BUDGET_KEY, insertVersion, type NewBudget } from '~/domain/budgets/versions.server';
import { hashOf } from '~/platform/canonical.server';
import { db, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';

useTestStore();
beforeAll(loadReferenceData);

const BY = { kind: 'system' } as const;
const placeId = referenceId('place', 'kazan-kuigan');

function line(side: NewBudgetLine['side'], plan: number | null, economicCode: string | null = null): NewBudgetLine {
  const titles = { ky: 'Сап', en: 'Line' };
  return { side, economicCode, functionalCode: null, programme: null, titles, plan, actual: null, note: null };
}

const budget = (wanted: Partial<NewBudget> = {}): NewBudget => ({
  placeId,
  year: 2026,
  stage: 'approved',
  resolutionNumber: null,
  resolutionDate: null,
  population: null,
  populationSource: null,
  source: 'test',
  sourceUrl: null,
  note: null,
  lines: [line('revenue', 100_00, '1111'), line('revenue', 50_00, '1311'), line('expenditure', 150_00)],
  totals: [],
  ...wanted,
});

describe('a version of a budget', () => {
  it('gets the next ordinal among the versions of its place, year and stage, however many come at once', async () => {
    const numbers = await Promise.all([1, 2, 3, 4].map(() => addBudget(BY, budget({ year: 2031 }))));
    expect(new Set(numbers).size).toBe(4);
    const versions = (await budgetsOfPlace(placeId)).filter(({ year }) => year === 2031);
    expect(versions.map(({ ordinal }) => ordinal)).toEqual([4, 3, 2, 1]);
  });

  it('has a hash that anybody can compute from what is published', async () => {
    const found = await findBudget(db(), await addBudget(BY, budget({ year: 2032 })));
    const content = await storedContent(db(), found);
    expect(content.lines).toHaveLength(3);
    expect(content).toMatchObject({ place: 'kazan-kuigan', ordinal: 1 });
    expect(found.contentHash).toBe(hashOf(JSON.parse(JSON.stringify(content))));
  });

  it('keeps the sums that do not agree, with both figures, and the sides of which nothing is known', async () => {
    const number = await addBudget(
      BY,
      budget({
        lines: [line('revenue', 100_00, '1111'), line('revenue', null, '1311')],
        totals: [{ side: 'revenue', code: null, titles: { ky: 'Бардыгы' }, plan: 101_00, actual: null }],
      }),
    );
    const found = await findBudget(db(), number);
    expect(found.mismatches).toMatchObject([{ kind: 'total', side: 'revenue', stated: 101_00, counted: 100_00 }]);
    expect(found.unpublishedSides).toEqual(['expenditure', 'financing']);
  });

  it('is seen by the officers of its place alone until it is published', async () => {
    const number = await transaction({ key: BUDGET_KEY }, (tx) => insertVersion(tx, BY, budget({ year: 2033 })));
    const officer = await withRoles('Кызматкер', { role: 'hearing_officer', placeId });
    const other = await withRoles('Башка', { role: 'hearing_officer', placeId: referenceId('place', 'osh') });
    expect((await findVisibleBudget(db(), officer, number)).publishedAt).toBeNull();
    expect(await outcomeOf(findVisibleBudget(db(), other, number))).toBe('not_found');
    expect(await outcomeOf(findVisibleBudget(db(), VISITOR, number))).toBe('not_found');
    expect((await budgetsOfPlace(placeId)).some((version) => version.number === number)).toBe(false);
    const { id } = await findBudget(db(), number);
    const [first] = await budgetLines(id);
    expect((await lineLinks([first?.id ?? ''], 'en')).size).toBe(0);
  });

  it('gives lines their names and addresses for whoever speaks about them', async () => {
    const number = await addBudget(BY, budget({ year: 2034 }));
    const [first] = await budgetLines((await findBudget(db(), number)).id);
    const links = await lineLinks([first?.id ?? ''], 'ru');
    expect([...links.values()]).toEqual([
      { id: first?.id, budgetNumber: number, position: 1, title: 'Сап', lang: 'ky', plan: 100_00 },
    ]);
  });
});
