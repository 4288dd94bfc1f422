import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { fundedProjects } from '~/domain/projects/funded-projects.queries.server';
import { addMilestone } from '~/domain/projects/milestones.server';
import { publishReport } from '~/domain/projects/reports.server';
import { setClockForTests } from '~/platform/clock.server';
import { subscribeAll } from '~/subscriptions.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { completedIdea, fundedIdea, passDays } from './building';

useTestStore();
afterEach(() => setClockForTests());

let author: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
});

const on = (day: string) => setClockForTests(() => new Date(`${day}T06:00:00Z`));

describe('the ideas that a funder pays for', () => {
  it('are told of where there is a new report, a late milestone or a long silence, and not otherwise', async () => {
    on('2026-03-01');
    const funder = await memberOf({ name: 'Шамдагай фонд' });
    const number = await fundedIdea(author, funder);
    await completedIdea(author, funder);
    const told = async () =>
      (await fundedProjects(funder, 'ky')).map(({ number: idea, report, silentSince, late }) => [
        idea,
        report?.number ?? null,
        silentSince,
        late,
      ]);
    expect(await told()).toEqual([]);
    await addMilestone(author, number, { title: 'Мамы орнотулду', lang: 'ky', dueOn: '2026-03-10' });
    await publishReport(author, number, { lang: 'ky', body: 'Иш башталды' });
    expect(await told()).toEqual([[number, 1, null, 0]]);
    passDays(15);
    expect(await told()).toEqual([[number, null, null, 1]]);
    passDays(80);
    expect(await told()).toEqual([[number, null, '2026-03-01', 1]]);
  });

  it('are each funder’s own', async () => {
    on('2026-03-01');
    const funder = await memberOf({ name: 'Шамдагай фонд' });
    const number = await fundedIdea(author, funder);
    await publishReport(author, number, { lang: 'ky', body: 'Иш башталды' });
    expect(await fundedProjects(funder, 'ky')).toHaveLength(1);
    expect(await fundedProjects(await memberOf({ name: 'Башка фонд' }), 'ky')).toEqual([]);
    expect(await outcomeOf(fundedProjects(VISITOR, 'ky'))).toBe('sign_in');
    expect(await outcomeOf(fundedProjects(author, 'ky'))).toBe('forbidden');
  });
});
