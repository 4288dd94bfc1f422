import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { storedContent } from '~/domain/budgets/budget-content.server';
import { budgetLines } from '~/domain/budgets/budgets.queries.server';
import type { FileReading } from '~/domain/budgets/file-reading';
import { findBudget } from '~/domain/budgets/find-budget.server';
import {
  discardImport,
  findImport,
  prepareBudget,
  setBudgetColumns,
  sweepBudgetImports,
  uploadBudget,
} from '~/domain/budgets/imports.server';
import { discardBudget, publishBudget } from '~/domain/budgets/publication.server';
import { budgetTemplate } from '~/domain/exchange/budget-template.server';
import { readBudgetFile } from '~/domain/exchange/read-budget-file.server';
import { hashOf } from '~/platform/canonical.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();

const placeId = referenceId('place', 'kazan-kuigan');
const FACTS = {
  year: 2026,
  stage: 'draft',
  resolutionNumber: null,
  resolutionDate: null,
  population: null,
  populationSource: null,
  source: 'Айыл өкмөтүнүн файлы',
  sourceUrl: null,
  note: null,
} as const;
const CELLS = [
  ['side', 'economic_code', 'title_ky', 'plan', 'total'],
  ['revenue', '11', 'Салыктар', '5 453,6', ''],
  ['expenditure', '22', 'Жарык', '5 453,6', ''],
  ['revenue', '', 'Бардыгы', '5 453,6', 'x'],
];

let officer: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  officer = await withRoles('Кызматкер', { role: 'hearing_officer', placeId });
  other = await withRoles('Башка', { role: 'hearing_officer', placeId: referenceId('place', 'osh') });
});

const upload = (cells: string[][] = CELLS, actor: SignedIn = officer) =>
  uploadBudget(actor, { placeId, fileName: 'бюджет.csv', cells }, null);

async function prepared(cells: string[][] = CELLS): Promise<number> {
  return prepareBudget(officer, await upload(cells), 1, FACTS);
}

describe('a file on its way to a version', () => {
  it('is uploaded by an officer of the place alone, and seen by nobody else', async () => {
    const wanted = { placeId, fileName: 'x.csv', cells: CELLS };
    expect(await outcomeOf(uploadBudget(VISITOR, wanted, null))).toBe('sign_in');
    expect(await outcomeOf(uploadBudget(await person(), wanted, null))).toBe('forbidden');
    expect(await outcomeOf(uploadBudget(other, wanted, null))).toBe('forbidden');
    const id = await upload();
    for (const actor of [other, await person()]) {
      expect(await outcomeOf(findImport(db(), actor, id))).toBe('not_found');
      expect(await outcomeOf(setBudgetColumns(actor, id, 1, {} as FileReading))).toBe('not_found');
      expect(await outcomeOf(prepareBudget(actor, id, 1, FACTS))).toBe('not_found');
      expect(await outcomeOf(discardImport(actor, id))).toBe('not_found');
    }
    expect(await outcomeOf(findImport(db(), VISITOR, id))).toBe('sign_in');
  });

  it('is one import however often its form is sent', async () => {
    const wanted = { placeId, fileName: 'x.csv', cells: CELLS };
    const ids = await Promise.all([1, 2, 3].map(() => uploadBudget(officer, wanted, 'one-key')));
    expect(new Set(ids).size).toBe(1);
  });

  it('is read as the last file of the municipality was, and two officers do not overwrite each other', async () => {
    const cells = [
      ['Булак', 'Быйыл'],
      ['Салык', '12'],
    ];
    const id = await upload(cells);
    const reading: FileReading = {
      headerRow: 1,
      columns: ['title_ky', 'plan'],
      unit: 'million_som',
      decimal: 'point',
      side: 'revenue',
    };
    expect(await outcomes([1, 2].map(() => setBudgetColumns(officer, id, 1, reading)))).toEqual({ ok: 1, conflict: 1 });
    expect((await findImport(db(), officer, id)).version).toBe(2);
    expect((await findImport(db(), officer, await upload(cells))).reading).toEqual(reading);
    expect(await outcomeOf(prepareBudget(officer, id, 1, FACTS))).toBe('conflict');
    const budget = await findBudget(db(), await prepareBudget(officer, id, 2, FACTS));
    expect((await budgetLines(budget.id))[0]).toMatchObject({ side: 'revenue', plan: 1_200_000_000 });
    // Back to thousands for the tests below.
    await setBudgetColumns(officer, await upload(cells), 1, { ...reading, unit: 'thousand_som', decimal: 'comma' });
  });

  it('becomes no version while a row cannot be read or nothing was read', async () => {
    const wrong = await upload([...CELLS, ['revenue', '13', 'Грант', 'көп', '']]);
    expect(await outcomeOf(prepareBudget(officer, wrong, 1, FACTS))).toBe('invalid');
    const nothing = await upload([['эч', 'нерсе']]);
    expect(await outcomeOf(prepareBudget(officer, nothing, 1, FACTS))).toBe('invalid');
  });

  it('is forgotten when its version is made, when its officer says so, and after a month', async () => {
    const [made, discarded, old] = [await upload(), await upload(), await upload()];
    await prepareBudget(officer, made, 1, FACTS);
    await discardImport(officer, discarded);
    expect(await outcomeOf(findImport(db(), officer, made))).toBe('not_found');
    expect(await outcomeOf(findImport(db(), officer, discarded))).toBe('not_found');
    const later = Date.now() + 31 * 86_400_000;
    try {
      setClockForTests(() => new Date(later));
      await sweepBudgetImports();
    } finally {
      setClockForTests();
    }
    expect(await outcomeOf(findImport(db(), officer, old))).toBe('not_found');
  });

  it('made twice by two officers at once becomes one version', async () => {
    const id = await upload();
    const found = await outcomes([1, 2].map(() => prepareBudget(officer, id, 1, FACTS)));
    expect(found).toEqual({ ok: 1, not_found: 1 });
  });
});

describe('publishing a version', () => {
  it('is for the officers of its place, and happens once however many press the button', async () => {
    const number = await prepared();
    expect(await outcomeOf(publishBudget(other, number, false))).toBe('not_found');
    expect(await outcomeOf(publishBudget(VISITOR, number, false))).toBe('not_found');
    expect(await outcomes([1, 2, 3, 4].map(() => publishBudget(officer, number, false)))).toEqual({ ok: 1, closed: 3 });
    expect(await outcomeOf(discardBudget(officer, number))).toBe('closed');
    const budget = await findBudget(db(), number);
    expect(budget.contentHash).toBe(hashOf(await storedContent(db(), budget)));
  });

  it('gives versions prepared side by side their ordinals in the order of publishing, without gaps', async () => {
    const facts = { ...FACTS, year: 2030 };
    const numbers: number[] = [];
    for (let at = 0; at < 3; at += 1) numbers.push(await prepareBudget(officer, await upload(), 1, facts));
    const [first = 0, second = 0, third = 0] = numbers;
    await discardBudget(officer, second);
    await Promise.all([publishBudget(officer, third, false), publishBudget(officer, first, false)]);
    const ordinals = await Promise.all([first, third].map(async (number) => (await findBudget(db(), number)).ordinal));
    expect(ordinals.sort()).toEqual([1, 2]);
    expect(await outcomeOf(findBudget(db(), second))).toBe('not_found');
  });

  it('with sums that do not agree asks for so many words, and keeps both figures for the public', async () => {
    const cells = CELLS.map((row) => (row[4] === 'x' ? ['revenue', '', 'Бардыгы', '5 453,7', 'x'] : row));
    const number = await prepared(cells);
    expect(await outcomeOf(publishBudget(officer, number, false))).toBe('invalid');
    await publishBudget(officer, number, true);
    const { mismatches } = await findBudget(db(), number);
    expect(mismatches).toMatchObject([{ kind: 'total', stated: 545_370_000, counted: 545_360_000 }]);
  });

  it('of five thousand lines keeps each of them, in order', async () => {
    const many = Array.from({ length: 4_999 }, (_, at) => ['expenditure', '', `Сап ${at}`, `${at},1`, '']);
    const number = await prepared([CELLS[0] ?? [], ...many]);
    await publishBudget(officer, number, false);
    const lines = await budgetLines((await findBudget(db(), number)).id);
    expect(lines).toHaveLength(4_999);
    expect(lines.at(-1)).toMatchObject({ position: 4_999, titles: { ky: 'Сап 4998' }, plan: 499_810_000 });
  });
});

describe('the template', () => {
  it.each(['csv', 'xlsx'] as const)('as %s is understood without a mapping, and its sums agree', async (format) => {
    const bytes = await budgetTemplate(format);
    const cells = await readBudgetFile(new File([new Uint8Array(bytes)], `budget.${format}`), 1);
    const { budgetColumnMappings } = tables;
    const osh = referenceId('place', 'osh');
    expect(await db().select().from(budgetColumnMappings).where(eq(budgetColumnMappings.placeId, osh))).toEqual([]);
    const id = await uploadBudget(other, { placeId: osh, fileName: 'template', cells }, null);
    const number = await prepareBudget(other, id, 1, FACTS);
    const budget = await findBudget(db(), number);
    expect(budget).toMatchObject({ mismatches: [], unpublishedSides: [] });
    expect((await budgetLines(budget.id))[0]).toMatchObject({ economicCode: '1331', plan: 303_700_000 });
  });
});
