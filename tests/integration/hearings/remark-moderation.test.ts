import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportedRemarks, exportedStances } from '~/domain/hearings/remarks/personal-data.server';
import { parseRemarkFilter } from '~/domain/hearings/remarks/remark-filter';
import { remarkList } from '~/domain/hearings/remarks/remark-list.queries.server';
import { remarkPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import { reportRemark } from '~/domain/hearings/remarks/remark-reports.server';
import { takeQuestionStance, takeRemarkStance } from '~/domain/hearings/remarks/remark-stances.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { objectToOwn, openOwn } from '~/domain/moderation/own-hidings.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { moderator, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { announced, askedAt, redate } from './announced';

useTestStore();
let rude: SignedIn;
let reader: SignedIn;
let here: SignedIn;
let second: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  rude = await person();
  reader = await person();
  here = await moderator('Жылдыз', 'osh');
  second = await moderator('Назгүл', 'osh');
  const grant = { role: 'moderator', placeId: referenceId('place', 'osh'), grantedAt: new Date() } as const;
  const granted = [here, second].map(({ person: { id: personId } }) => ({ id: newId(), personId, ...grant }));
  await transaction((tx) => tx.insert(tables.roleGrants).values(granted));
});

const INSULT = { reason: 'insult', note: null } as const;
const hide = (id: string) => ({ reason: 'insult' as const, note: 'Кордоо', seen: id });

async function reported() {
  const hearing = await announced();
  const number = await makeRemark(rude, hearing.number, { kind: 'proposal', body: 'Кордогон сөздөр', lang: 'ky' });
  await reportRemark(reader, hearing.number, number, INSULT);
  const [row] = await db().select().from(tables.remarks).where(eq(tables.remarks.hearingId, hearing.id));
  return { hearing, number, id: row?.id ?? '' };
}

async function noticesOf({ person: { id } }: SignedIn): Promise<string[]> {
  const rows = await db()
    .select()
    .from(tables.notices)
    .where(eq(tables.notices.personId, id))
    .orderBy(tables.notices.id);
  return rows.map(({ kind }) => kind);
}

const waiting = async (actor: SignedIn, id: string) =>
  (await queuePage(actor, 'ky', null)).items.filter((item) => item.id === id);

describe('a reported remark', () => {
  it('waits at the desk of the moderator of its place, and of nobody else', async () => {
    const { id } = await reported();
    expect(await waiting(here, id)).toMatchObject([
      { kind: 'report', about: 'remark', title: { text: 'Бюджет 2027' }, words: { text: 'Кордогон сөздөр' } },
    ]);
    expect(await waiting(await moderator('Башка', 'toktogul'), id)).toEqual([]);
    expect(await noticesOf(here)).toContain('desk_reported');
    expect(await outcomeOf(hideReported(reader, id, hide(id)))).toBe('forbidden');
    expect(await outcomeOf(hideReported(VISITOR, id, hide(id)))).toBe('sign_in');
  });

  it('keeps its number and loses its words where it is hidden; both sides are told', async () => {
    const { hearing, number, id } = await reported();
    await hideReported(here, id, hide(id));
    const page = await remarkPage(VISITOR, hearing.number, number, 'ky');
    expect(page.remark).toMatchObject({ number, body: '', name: null, hiddenFor: 'insult' });
    expect(page.right).toBe('closed');
    expect(await outcomeOf(takeRemarkStance(reader, hearing.number, number, 'for'))).toBe('closed');
    const search = parseRemarkFilter(new URLSearchParams({ q: 'кордогон' }));
    expect((await remarkList(VISITOR, hearing.number, { filter: search, page: {} }, 'ky')).found).toBe(0);
    expect(await noticesOf(rude)).toContain('remark_hidden');
    expect(await noticesOf(reader)).toContain('report_hidden');
    expect(await waiting(here, id)).toEqual([]);
  });

  it('is shown again where another moderator agrees with the objection of its author', async () => {
    const { hearing, number, id } = await reported();
    await hideReported(here, id, hide(id));
    const { hidingId } = await remarkPage(rude, hearing.number, number, 'ky');
    expect(await outcomeOf(openOwn(reader, hidingId ?? ''))).toBe('not_found');
    expect(await openOwn(rude, hidingId ?? '')).toMatchObject({ kind: 'remark', words: 'Кордогон сөздөр' });
    await objectToOwn(rude, hidingId ?? '', 'Бул сын');
    expect(await outcomeOf(objectToOwn(rude, hidingId ?? '', 'Дагы'))).toBe('closed');
    expect(await waiting(here, hidingId ?? '')).toEqual([]);
    expect(await waiting(second, hidingId ?? '')).toMatchObject([{ kind: 'objection', about: 'remark' }]);
    expect(await outcomeOf(decideOnObjection(here, hidingId ?? '', 'lifted', ''))).toBe('forbidden');
    await decideOnObjection(second, hidingId ?? '', 'lifted', 'Сын уруксат');
    const page = await remarkPage(VISITOR, hearing.number, number, 'ky');
    expect(page.remark).toMatchObject({ body: 'Кордогон сөздөр', hiddenFor: null });
    expect(await noticesOf(rude)).toContain('objection_lifted');
  });

  it('stays where the moderator finds nothing wrong', async () => {
    const { hearing, number, id } = await reported();
    await keepReported(here, id, id);
    expect((await remarkPage(VISITOR, hearing.number, number, 'ky')).remark.body).toBe('Кордогон сөздөр');
    expect(await outcomeOf(reportRemark(rude, hearing.number, number, INSULT))).toBe('forbidden');
  });
});

describe('a person who leaves for good', () => {
  it('takes stances along where they may still change, and leaves those that are closed counted', async () => {
    const leaving = await person();
    const [open, closed] = [await announced(), await announced()];
    const number = await makeRemark(leaving, open.number, { kind: 'proposal', body: 'Жол', lang: 'ky' });
    await makeRemark(leaving, closed.number, { kind: 'proposal', body: 'Суу', lang: 'ky' });
    await askedAt(open);
    await takeRemarkStance(leaving, open.number, number, 'for');
    await takeQuestionStance(leaving, open.number, 1, 'against');
    await takeRemarkStance(leaving, closed.number, 1, 'against');
    await redate(closed, { remarksCloseAt: new Date(0) });
    expect(await exportedRemarks(db(), leaving.person.id)).toMatchObject([{ body: 'Жол' }, { body: 'Суу' }]);
    expect(await exportedStances(db(), leaving.person.id)).toHaveLength(3);
    await transaction(() => emit('person.erased', { personId: leaving.person.id }));
    const counts = async (hearing: number) => (await remarkPage(VISITOR, hearing, 1, 'ky')).remark.counts;
    expect(await counts(open.number)).toEqual({ for: 0, against: 0, abstain: 0 });
    expect(await counts(closed.number)).toEqual({ for: 0, against: 1, abstain: 0 });
    expect(await db().$count(tables.stances, eq(tables.stances.personId, leaving.person.id))).toBe(1);
  });
});
