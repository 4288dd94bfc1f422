import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellBudgets } from '~/demo/tell-budgets.server';
import type { SignedIn } from '~/domain/accounts/actor';
import type { BudgetLine } from '~/domain/budgets/budget';
import { budgetLines } from '~/domain/budgets/budgets.queries.server';
import { sumOf } from '~/domain/budgets/check-sums';
import { findBudget } from '~/domain/budgets/find-budget.server';
import { setClockForTests } from '~/platform/clock.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

const TODAY = new Date('2026-11-22T06:00:00Z');
let told: Map<string, number>;

beforeAll(async () => {
  await loadReferenceData();
  const officer: SignedIn = await person();
  const cast = { as: async () => officer, personId: () => officer.person.id, organisationId: () => '' };
  told = await tellBudgets(cast, TODAY);
});
afterAll(() => setClockForTests());

async function versionOf(key: string) {
  const budget = await findBudget(db(), told.get(key) ?? 0);
  const lines = await budgetLines(budget.id);
  const sum = (side: BudgetLine['side'], figure: 'plan' | 'actual' = 'plan') =>
    sumOf(
      lines.filter((line) => line.side === side),
      figure,
    );
  return { budget, lines, sum };
}

describe('the two real budgets', () => {
  it('give the revenue of Kazan-Kuigan in 2022 to the digit: 5,453.6 thousand som', async () => {
    const { budget, sum } = await versionOf('kazan-kuigan-2022');
    expect(sum('revenue')).toBe(545_360_000);
    expect(budget).toMatchObject({ year: 2022, stage: 'approved', mismatches: [], isDemo: false });
    expect(budget.source).toContain('kazankuigan.naryn-region.kg');
  });

  it('give the revenue of Kara-Kujur in 2021 to the digit: 8,554.4 thousand som', async () => {
    const { budget, sum } = await versionOf('kara-kujur-2021');
    expect(sum('revenue')).toBe(855_440_000);
    expect(budget.mismatches).toEqual([]);
  });

  it('show what their sources leave out as not published, never as nought', async () => {
    for (const key of ['kazan-kuigan-2022', 'kara-kujur-2021']) {
      const { budget, sum } = await versionOf(key);
      expect(budget.unpublishedSides).toEqual(['expenditure', 'financing']);
      expect(sum('expenditure')).toBeNull();
    }
  });
});

describe('the invented budgets', () => {
  it('are marked as demo and whole: what is spent comes from somewhere', async () => {
    for (const key of ['osh-executed', 'osh-approved', 'osh-draft', 'toktogul-approved', 'toktogul-draft']) {
      const { budget, lines, sum } = await versionOf(key);
      expect(budget).toMatchObject({ isDemo: true, unpublishedSides: [] });
      expect(lines.length).toBeGreaterThan(55);
      expect((sum('revenue') ?? 0) + (sum('financing') ?? 0)).toBe(sum('expenditure'));
    }
  });

  it('have a plan and a fact for the year that is over, and a plan for the others', async () => {
    const executed = await versionOf('osh-executed');
    expect(executed.budget.year).toBe(2025);
    expect(executed.sum('expenditure', 'actual')).not.toBeNull();
    expect((await versionOf('osh-draft')).sum('expenditure', 'actual')).toBeNull();
  });

  it('show one sum that does not agree, so that readers see how it looks', async () => {
    const { budget } = await versionOf('toktogul-approved');
    expect(budget.mismatches).toMatchObject([{ kind: 'total', side: 'expenditure', code: null, figure: 'plan' }]);
    expect((await versionOf('osh-draft')).budget.mismatches).toEqual([]);
  });
});
