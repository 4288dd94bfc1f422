import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import {
  addAgendaItem,
  agendaOf,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '~/domain/hearings/meeting/agenda.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced, type WantedDates } from './announced';

useTestStore();
const meeting = async (wanted: WantedDates = {}) => (await announced(wanted)).number;
let nurgul: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  nurgul = await officer();
});

const entry = (title: string, minutes: number) => ({ titles: { ky: title }, speaker: 'Төрага', minutes });

/** An agenda of three points. Returns the hearing's number. */
async function planned(): Promise<number> {
  const number = await meeting();
  await addAgendaItem(nurgul, number, entry('Ачылышы', 10), 0);
  await addAgendaItem(nurgul, number, entry('Баяндама', 30), 1);
  await addAgendaItem(nurgul, number, entry('Суроолор', 60), 2);
  return number;
}

const items = async (number: number) => agendaOf(db(), (await findHearing(db(), number)).id);
const shown = async (number: number) =>
  (await items(number)).map(({ titles, position, startMinute }) => `${position} ${startMinute} ${titles.ky}`);

describe('the agenda', () => {
  it('lets each point begin where the one before it ends', async () => {
    expect(await shown(await planned())).toEqual(['1 0 Ачылышы', '2 10 Баяндама', '3 40 Суроолор']);
  });

  it('counts the times anew when a point moves, changes its length or goes', async () => {
    const number = await planned();
    const [opening, report, questions] = await items(number);
    await moveAgendaItem(nurgul, number, questions?.id ?? '', -1);
    expect(await shown(number)).toEqual(['1 0 Ачылышы', '2 10 Суроолор', '3 70 Баяндама']);
    await moveAgendaItem(nurgul, number, opening?.id ?? '', -1);
    await moveAgendaItem(nurgul, number, report?.id ?? '', 1);
    expect(await shown(number)).toEqual(['1 0 Ачылышы', '2 10 Суроолор', '3 70 Баяндама']);
    await editAgendaItem(nurgul, number, { id: opening?.id ?? '', version: 1 }, entry('Ачылышы', 5));
    await removeAgendaItem(nurgul, number, { id: questions?.id ?? '', version: 1 });
    expect(await shown(number)).toEqual(['1 0 Ачылышы', '2 5 Баяндама']);
  });

  it('refuses a change made on an older version, and keeps theirs', async () => {
    const number = await planned();
    const [opening] = await items(number);
    const id = opening?.id ?? '';
    await editAgendaItem(nurgul, number, { id, version: 1 }, entry('Ачылыш сөзү', 10));
    expect(await outcomeOf(editAgendaItem(nurgul, number, { id, version: 1 }, entry('Башталышы', 10)))).toBe(
      'conflict',
    );
    expect(await outcomeOf(removeAgendaItem(nurgul, number, { id, version: 1 }))).toBe('conflict');
    expect((await shown(number))[0]).toBe('1 0 Ачылыш сөзү');
  });

  it('gets one point of a form that is sent ten times at once', async () => {
    const number = await meeting();
    const tries = Array.from({ length: 10 }, () => outcomeOf(addAgendaItem(nurgul, number, entry('Ачылышы', 10), 0)));
    expect((await Promise.all(tries)).filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(await shown(number)).toEqual(['1 0 Ачылышы']);
  });

  it('is written by officers of the place alone, and not once the meeting was held', async () => {
    const number = await planned();
    const add = (actor: Parameters<typeof addAgendaItem>[0], to: number, seen: number) =>
      outcomeOf(addAgendaItem(actor, to, entry('Башка', 5), seen));
    expect(await add(VISITOR, number, 3)).toBe('sign_in');
    expect(await add(await withRoles('Тургун'), number, 3)).toBe('forbidden');
    expect(await add(await officer('toktogul'), number, 3)).toBe('forbidden');
    expect(await add(nurgul, await meeting({ stage: 'held' }), 0)).toBe('closed');
    const draft = await meeting({ stage: 'draft' });
    expect(await add(await officer('toktogul'), draft, 0)).toBe('not_found');
    expect(await add(nurgul, draft, 0)).toBe('ok');
  });
});
