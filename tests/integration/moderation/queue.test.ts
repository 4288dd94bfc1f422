import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { reportIdea } from '~/domain/ideas/idea-comments.server';
import type { QueueItem } from '~/domain/moderation/queue';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { setClockForTests } from '~/platform/clock.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { moderator, published, submitted } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
});

afterEach(() => setClockForTests());

const at = (iso: string) => setClockForTests(() => new Date(iso));
const numbers = (items: QueueItem[]) => items.map(({ number }) => number);

describe('the queue of a moderator', () => {
  it('holds what waits in the moderator’s place and below it, and nothing else', async () => {
    const inUnit = await submitted(author, { place: 'osh-toloykon' });
    const inOsh = await submitted(author, { place: 'osh' });
    const elsewhere = await submitted(author, { place: 'toktogul-city' });
    const osh = await queuePage(await moderator('Ош', 'osh'), 'ky', null);
    expect(numbers(osh.items)).toEqual([inUnit, inOsh]);
    const unit = await queuePage(await moderator('Төлөйкөн', 'osh-toloykon'), 'ky', null);
    expect(numbers(unit.items)).toEqual([inUnit]);
    const platform = await queuePage(await moderator('Платформа', null), 'ky', null);
    expect(numbers(platform.items)).toEqual(expect.arrayContaining([inUnit, inOsh, elsewhere]));
  });

  it('leaves out the moderator’s own ideas', async () => {
    const own: SignedIn = { ...(await moderator('Ош', 'osh')) };
    const number = await submitted(own);
    expect(numbers((await queuePage(own, 'ky', null)).items)).not.toContain(number);
    expect(numbers((await queuePage(await moderator('Башка', 'osh'), 'ky', null)).items)).toContain(number);
  });

  it('puts first what has waited longest, and says when five working days are over', async () => {
    at('2026-11-02T05:00:00Z');
    const old = await submitted(author, { place: 'toktogul' });
    at('2026-11-12T05:00:00Z');
    const young = await submitted(author, { place: 'toktogul' });
    const page = await queuePage(await moderator('Токтогул', 'toktogul'), 'ky', null);
    const [first, second] = page.items.filter(({ number }) => number === old || number === young);
    expect(first).toMatchObject({ number: old, due: '2026-11-09', isOverdue: true });
    expect(second).toMatchObject({ number: young, due: '2026-11-19', isOverdue: false });
    expect(page.overdue).toBe(1);
  });

  it('counts the reports of one subject together, by reason', async () => {
    const number = await published(author, { place: 'kazan-kuigan' });
    await reportIdea(await person(), number, { reason: 'spam', note: null });
    await reportIdea(await person(), number, { reason: 'false_facts', note: null });
    await reportIdea(await person(), number, { reason: 'spam', note: null });
    const { items } = await queuePage(await moderator('Казан-Куйган', 'kazan-kuigan'), 'ky', null);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'report', about: 'idea', id: (await findIdea(db(), number)).id });
    expect(items[0]?.reasons).toEqual([
      { reason: 'spam', count: 2 },
      { reason: 'false_facts', count: 1 },
    ]);
  });

  it('goes on page by page, forward and back, without leaving anything out', async () => {
    const all: number[] = [];
    for (let n = 0; n < 45; n += 1) {
      at(new Date(Date.UTC(2026, 9, 1, 0, n)).toISOString());
      all.push(await submitted(author, { place: 'nookat' }));
    }
    const nookat = await moderator('Ноокат', 'nookat');
    const first = await queuePage(nookat, 'ky', null);
    const second = await queuePage(nookat, 'ky', first.next);
    const third = await queuePage(nookat, 'ky', second.next);
    expect([first, second, third].flatMap(({ items }) => numbers(items))).toEqual(all);
    expect(third).toMatchObject({ total: 45, first: 41, next: null });
    expect(numbers((await queuePage(nookat, 'ky', third.previous)).items)).toEqual(numbers(second.items));
    expect(second.previous).toBe('');
  });
});
