import { beforeAll, describe, expect, it } from 'vitest';
import { findBudget } from '~/domain/budgets/find-budget.server';
import { addBudget } from '~/domain/budgets/versions.server';
import { hearingsOnBudget } from '~/domain/hearings/notice/hearings-about.queries.server';
import { db } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { announced } from './announced';

useTestStore();
beforeAll(loadReferenceData);

async function anyBudget(): Promise<string> {
  const number = await addBudget(
    { kind: 'system' },
    {
      placeId: referenceId('place', 'osh'),
      ...{ year: 2030, stage: 'draft', resolutionNumber: null, resolutionDate: null, population: null },
      ...{ populationSource: null, source: 'test', sourceUrl: null, note: null, lines: [], totals: [] },
    },
  );
  return (await findBudget(db(), number)).id;
}

describe('the hearings on a budget', () => {
  it('lead from its lines to the form while they take remarks, and no longer', async () => {
    const budgetId = await anyBudget();
    const over = await announced({ budgetId, opens: -48, closes: -1 });
    const open = await announced({ budgetId });
    await announced({ budgetId, stage: 'draft' });
    await announced();
    const found = await hearingsOnBudget(budgetId, 'ky');
    expect(found.map(({ number, state, takesRemarks }) => [number, state, takesRemarks])).toEqual([
      [open.number, 'open', true],
      [over.number, 'announced', false],
    ]);
    expect(found[0]).toMatchObject({ title: 'Бюджет 2027', lang: 'ky' });
  });
});
