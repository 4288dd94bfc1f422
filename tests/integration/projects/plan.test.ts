import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { declareStage } from '~/domain/ideas/stages.server';
import {
  addIndicator,
  changeIndicator,
  type IndicatorValues,
  recordValue,
  removeValue,
} from '~/domain/projects/indicators.server';
import { indicatorsCsv } from '~/domain/projects/indicators-csv.server';
import { addMilestone, changeMilestone, removeMilestone } from '~/domain/projects/milestones.server';
import { progressPage } from '~/domain/projects/progress-page.queries.server';
import { budgetOf, recordSpending, removeSpending } from '~/domain/projects/spending.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables, transaction } from '~db/index.server';
import { outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { authorAndFunders } from '../funding/granting';
import { fundedIdea } from './building';

useTestStore();
afterEach(() => setClockForTests());

let author: SignedIn;
let funder: SignedIn;

beforeAll(async () => {
  ({ author, funder } = await authorAndFunders());
});

const on = (day: string) => setClockForTests(() => new Date(`${day}T06:00:00Z`));
const shown = (number: number) => progressPage(VISITOR, number, 'ky', null);
const milestones = async (number: number) => (await shown(number)).milestones;

async function planned(dueOn = '2026-06-01') {
  on('2026-03-01');
  const number = await fundedIdea(author, funder);
  await addMilestone(author, number, { title: 'Мамы орнотулду', lang: 'ky', dueOn });
  const [milestone] = await milestones(number);
  if (!milestone) throw new Error('no milestone');
  return { number, id: milestone.id };
}

describe('a project', () => {
  it('begins when money is committed, and not before', async () => {
    const number = await published(author, { requested: 100_00 });
    expect((await shown(number)).project).toBeNull();
    expect((await shown(await fundedIdea(author, funder))).project).not.toBeNull();
  });

  it('that was declared before there were projects is shown and begins with the first thing written', async () => {
    const number = await published(author, { requested: 100_00 });
    await declareStage(author, number, 'in_progress', '');
    const { id } = await findIdea(db(), number);
    const { projects } = tables;
    await transaction((tx) => tx.delete(projects).where(eq(projects.ideaId, id)));
    expect((await shown(number)).project?.startedAt).toBeInstanceOf(Date);
    await addMilestone(author, number, { title: 'Мамы', lang: 'ky', dueOn: '2030-01-01' });
    expect(await db().select().from(projects).where(eq(projects.ideaId, id))).toHaveLength(1);
  });

  it('is planned by its author alone, and only while it runs', async () => {
    const number = await fundedIdea(author, funder);
    const add = (actor: SignedIn) => addMilestone(actor, number, { title: 'Мамы', lang: 'ky', dueOn: '2030-01-01' });
    expect(await outcomeOf(add(funder))).toBe('forbidden');
    expect(await outcomeOf(add(await person()))).toBe('forbidden');
    const seeking = await published(author);
    const early = addMilestone(author, seeking, { title: 'Мамы', lang: 'ky', dueOn: '2030-01-01' });
    expect(await outcomeOf(early)).toBe('closed');
    await declareStage(author, number, 'completed', '');
    expect(await outcomeOf(add(author))).toBe('closed');
  });
});

describe('a milestone', () => {
  it('sent twice is there once', async () => {
    const number = await fundedIdea(author, funder);
    const wanted = { title: 'Мамы', lang: 'ky' as const, dueOn: '2030-01-01', key: newKey() };
    await Promise.all([addMilestone(author, number, wanted), addMilestone(author, number, wanted)]);
    expect(await milestones(number)).toHaveLength(1);
  });

  it('moves to a later day only with a reason, which everybody reads', async () => {
    const { number, id } = await planned();
    const later = { title: 'Мамы орнотулду', dueOn: '2026-07-01', doneOn: null, version: 1 };
    await expect(changeMilestone(author, number, id, { ...later, reason: '' })).rejects.toMatchObject({
      fields: { reason: 'projects.error_delay_reason' },
    });
    await changeMilestone(author, number, id, { ...later, reason: 'Жамгыр' });
    const [moved] = await milestones(number);
    expect(moved).toMatchObject({ dueOn: '2026-07-01', version: 2 });
    expect(moved?.delays).toMatchObject([{ fromOn: '2026-06-01', toOn: '2026-07-01', reason: 'Жамгыр' }]);
    expect(await outcomeOf(removeMilestone(author, number, id, 2))).toBe('closed');
  });

  it('is late after its day, and done late on the day it is done', async () => {
    const { number, id } = await planned();
    on('2026-06-11');
    expect(await milestones(number)).toMatchObject([{ state: 'late', lateDays: 10 }]);
    const done = { title: 'Мамы орнотулду', dueOn: '2026-06-01', reason: '', version: 1 };
    expect(await outcomeOf(changeMilestone(author, number, id, { ...done, doneOn: '2026-06-12' }))).toBe('invalid');
    await changeMilestone(author, number, id, { ...done, reason: 'Жамгыр', doneOn: '2026-06-05' });
    expect(await milestones(number)).toMatchObject([{ state: 'done_late', lateDays: 4 }]);
  });

  it('done after its day says why, once, and everybody reads it with the day on which it was made known', async () => {
    const { number, id } = await planned();
    on('2026-06-11');
    const done = { title: 'Мамы орнотулду', dueOn: '2026-06-01', doneOn: '2026-06-05' };
    await expect(changeMilestone(author, number, id, { ...done, reason: '', version: 1 })).rejects.toMatchObject({
      fields: { reason: 'projects.error_delay_reason' },
    });
    await changeMilestone(author, number, id, { ...done, reason: 'Жамгыр', version: 1 });
    await changeMilestone(author, number, id, { ...done, title: 'Мамылар орнотулду', reason: '', version: 2 });
    const [milestone] = await milestones(number);
    const told = new Date('2026-06-11T06:00:00Z');
    expect(milestone?.delays).toMatchObject([{ fromOn: '2026-06-01', toOn: '2026-06-05', reason: 'Жамгыр', at: told }]);
    const earlier = { ...done, doneOn: '2026-06-01', reason: '', version: 3 };
    await changeMilestone(author, number, id, earlier);
    expect(await milestones(number)).toMatchObject([{ state: 'done', delays: [{ reason: 'Жамгыр' }] }]);
  });

  it('changed by two colleagues at once keeps the first and tells the second', async () => {
    const { number, id } = await planned();
    const change = (title: string) =>
      changeMilestone(author, number, id, { title, dueOn: '2026-06-01', doneOn: null, reason: '', version: 1 });
    const outcomes = await Promise.all([outcomeOf(change('Биринчи')), outcomeOf(change('Экинчи'))]);
    expect(outcomes.sort()).toEqual(['conflict', 'ok']);
    expect(await milestones(number)).toMatchObject([{ version: 2 }]);
  });

  it('put in by mistake goes without a trace', async () => {
    const { number, id } = await planned();
    await removeMilestone(author, number, id, 1);
    expect(await milestones(number)).toEqual([]);
  });

  it('of another idea is not found', async () => {
    const { id } = await planned();
    const other = await fundedIdea(author, funder);
    expect(await outcomeOf(removeMilestone(author, other, id, 1))).toBe('not_found');
  });
});

const homes: IndicatorValues = {
  title: 'Жарык көчөлөр',
  unit: 'көчө',
  lang: 'ky',
  baseline: '0',
  baselineOn: '2026-01-01',
  target: '8',
  targetOn: '2026-12-01',
};

async function measuredIdea() {
  on('2026-06-01');
  const number = await fundedIdea(author, funder);
  await addIndicator(author, number, homes);
  const [indicator] = (await shown(number)).indicators;
  if (!indicator) throw new Error('no indicator');
  return { number, id: indicator.id };
}

describe('an indicator', () => {
  it('shows how far it has come; a second value of a day corrects the first', async () => {
    const { number, id } = await measuredIdea();
    const record = (value: string, measuredOn: string) =>
      recordValue(author, number, id, { value, measuredOn, note: '' });
    await record('3', '2026-05-01');
    await record('60', '2026-06-01');
    await record('6', '2026-06-01');
    const [indicator] = (await shown(number)).indicators;
    expect(indicator?.values.map(({ value, measuredOn }) => [measuredOn, value])).toEqual([
      ['2026-05-01', '3'],
      ['2026-06-01', '6'],
    ]);
    expect(indicator?.removed).toMatchObject([{ value: '60', measuredOn: '2026-06-01' }]);
    expect(indicator?.gone).toBe(75);
    expect(await outcomeOf(record('7', '2026-06-02'))).toBe('invalid');
  });

  it('measured by mistake is taken out by its author, counts no more and stays to be read', async () => {
    const { number, id } = await measuredIdea();
    await recordValue(author, number, id, { value: '6', measuredOn: '2026-05-01', note: '' });
    await recordValue(author, number, id, { value: '60', measuredOn: '2026-06-01', note: '' });
    const wrong = (await shown(number)).indicators[0]?.values.at(-1)?.id ?? '';
    expect(await outcomeOf(removeValue(funder, number, id, wrong))).toBe('forbidden');
    expect(await outcomeOf(removeValue(author, number, id, 'nothing'))).toBe('not_found');
    await Promise.all([removeValue(author, number, id, wrong), removeValue(author, number, id, wrong)]);
    const [indicator] = (await shown(number)).indicators;
    expect(indicator?.values.map(({ value }) => value)).toEqual(['6']);
    expect(indicator?.removed).toMatchObject([{ value: '60', removedAt: expect.any(Date) }]);
    expect(indicator?.gone).toBe(75);
    expect(await outcomeOf(changeIndicator(author, number, { id, version: 1 }, homes))).toBe('closed');
  });

  it('keeps its goal once it is measured', async () => {
    const { number, id } = await measuredIdea();
    const easier = { ...homes, target: '4' };
    await changeIndicator(author, number, { id, version: 1 }, easier);
    expect(await outcomeOf(changeIndicator(author, number, { id, version: 1 }, homes))).toBe('conflict');
    await recordValue(author, number, id, { value: '1', measuredOn: '2026-06-01', note: '' });
    expect(await outcomeOf(changeIndicator(author, number, { id, version: 2 }, homes))).toBe('closed');
  });

  it('needs a target other than the baseline, on a later day', async () => {
    const { number } = await measuredIdea();
    expect(await outcomeOf(addIndicator(author, number, { ...homes, target: '0.000' }))).toBe('invalid');
    expect(await outcomeOf(addIndicator(author, number, { ...homes, targetOn: '2026-01-01' }))).toBe('invalid');
  });

  it('is measured on after the work is completed', async () => {
    const { number, id } = await measuredIdea();
    await declareStage(author, number, 'completed', '');
    await recordValue(author, number, id, { value: '8', measuredOn: '2026-06-01', note: 'Бүттү' });
    expect((await shown(number)).indicators[0]?.gone).toBe(100);
  });

  it('goes into a spreadsheet without becoming a formula', async () => {
    const { number } = await measuredIdea();
    await addIndicator(author, number, { ...homes, title: '=cmd()' });
    const csv = await indicatorsCsv(VISITOR, number, 'ky');
    expect(csv).toContain("'=cmd()");
    expect(csv).toContain('Жарык көчөлөр,көчө,Максаттуу маани,2026-12-01,8');
  });
});

describe('spending', () => {
  const spend = (number: number, lineId: string, amount: number, note = '') =>
    recordSpending(author, number, { lineId, amount, spentOn: '2026-02-01', note });

  async function spendable() {
    on('2026-03-01');
    const number = await fundedIdea(author, funder);
    const [line] = await budgetOf(db(), await findIdea(db(), number));
    return { number, lineId: line?.id ?? '' };
  }

  it('stands beside what the budget planned', async () => {
    const { number, lineId } = await spendable();
    await spend(number, lineId, 40_00);
    await spend(number, lineId, 60_00);
    const { spending } = await shown(number);
    expect(spending).toMatchObject({ planned: 100_00, spent: 100_00, lines: [{ planned: 100_00, spent: 100_00 }] });
  });

  it('goes over a line only with a note, also where two are recorded at once', async () => {
    const { number, lineId } = await spendable();
    const both = await Promise.all([
      outcomeOf(spend(number, lineId, 60_00)),
      outcomeOf(spend(number, lineId, 60_00, '')),
    ]);
    expect(both.sort()).toEqual(['invalid', 'ok']);
    await spend(number, lineId, 50_00, 'Баасы көтөрүлдү');
    expect((await shown(number)).spending.spent).toBe(110_00);
  });

  it('recorded by mistake counts no more and stays struck out; of another idea it is not found', async () => {
    const { number, lineId } = await spendable();
    await spend(number, lineId, 40_00);
    const [entry] = (await shown(number)).spending.entries;
    const other = await fundedIdea(author, funder);
    expect(await outcomeOf(removeSpending(author, other, entry?.id ?? ''))).toBe('not_found');
    await removeSpending(author, number, entry?.id ?? '');
    await removeSpending(author, number, entry?.id ?? '');
    const { spending } = await shown(number);
    expect(spending).toMatchObject({ spent: 0, entries: [], removed: [{ id: entry?.id, amount: 40_00 }] });
  });

  it('is refused on an unknown line, on a day to come, and by others', async () => {
    const { number, lineId } = await spendable();
    expect(await outcomeOf(spend(number, 'elsewhere', 10))).toBe('invalid');
    const tomorrow = { lineId, amount: 10, spentOn: '2026-03-02', note: '' };
    expect(await outcomeOf(recordSpending(author, number, tomorrow))).toBe('invalid');
    expect(await outcomeOf(recordSpending(funder, number, { ...tomorrow, spentOn: '2026-02-01' }))).toBe('forbidden');
    expect(now().toISOString().slice(0, 10)).toBe('2026-03-01');
  });
});
