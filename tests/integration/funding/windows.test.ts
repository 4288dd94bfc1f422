import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { effectOfCriteria, matchesPage } from '~/domain/funding/windows/matches.queries.server';
import { publicWindowsOf, whoLooksFor } from '~/domain/funding/windows/public-windows.queries.server';
import { WINDOWS_MAX } from '~/domain/funding/windows/window';
import { windowPage, windowsOfFunder } from '~/domain/funding/windows/windows.queries.server';
import {
  closeWindow,
  createWindow,
  editWindow,
  markAlertsSeen,
  reopenWindow,
} from '~/domain/funding/windows/windows.server';
import { saveDraft } from '~/domain/ideas/drafts.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { submitIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { emit } from '~/platform/events.server';
import { newKey } from '~/platform/idempotency.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { ideaContent, memberOf, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { criteria, windowValues } from '../../support/windows';
import { person } from '../accounts/people';
import { signed } from './granting';

useTestStore();

const LIGHT = () => referenceId('sector', 'street-lighting');
const OSH = () => referenceId('place', 'osh');

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;
let administrator: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Бакыт');
  funder = await memberOf({ name: 'Шамдагай фонд' });
  other = await memberOf({ name: 'Башка фонд' });
  administrator = await withRoles('Админ', { role: 'administrator', placeId: null });
});

const orgOf = (actor: SignedIn) => actor.acting?.organisationId ?? '';
const noticesOf = (actor: SignedIn) =>
  db()
    .select()
    .from(tables.notices)
    .where(and(eq(tables.notices.personId, actor.person.id), eq(tables.notices.kind, 'window_matched')));
const versionOf = async (id: string) =>
  (await db().select().from(tables.fundingWindows).where(eq(tables.fundingWindows.id, id)))[0]?.version ?? 0;

describe('a funding window', () => {
  it('finds ideas by all that it asks, sums them, and says why', async () => {
    const number = await published(author, { requested: 700_000_00, beneficiaries: 812 });
    const asked = { sectorIds: [LIGHT()], placeIds: [OSH()], beneficiaries: { min: 800, max: 820 } };
    const id = await createWindow(funder, windowValues(asked));
    const { page, told } = await windowPage(funder, id, 'ky', 'matches', null);
    expect(page.effect).toMatchObject({ matches: 1, people: 812, gap: 700_000_00 });
    expect(page.ideas.map(({ card }) => card.number)).toEqual([number]);
    expect(page.ideas[0]?.told.judgements.map(({ criterion, ok }) => [criterion, ok])).toEqual([
      ['sectors', true],
      ['places', true],
      ['beneficiaries', true],
    ]);
    expect(told.names.places).toHaveLength(1);
  });

  it('shows a near miss with the one thing that it lacks, and none where it asks a single thing', async () => {
    const number = await published(author, { requested: 333_00, beneficiaries: 91 });
    const near = criteria({ beneficiaries: { min: 91, max: 91 }, requested: { min: 400_00, max: null } });
    const page = await matchesPage(near, 'near', null, 'ky');
    expect(page.ideas.map(({ card, told }) => [card.number, told.judgements.filter(({ ok }) => !ok)])).toContainEqual([
      number,
      [{ criterion: 'requested', ok: false, lack: 'below' }],
    ]);
    const single = await effectOfCriteria(criteria({ requested: { min: 400_000_000_00, max: null } }));
    expect(single).toMatchObject({ matches: 0, nearMisses: 0, near: [] });
  });

  it('goes through its matches page by page, the newest first, without losing or repeating one', async () => {
    const numbers: number[] = [];
    for (let n = 0; n < 23; n += 1) numbers.push(await published(author, { beneficiaries: 77_000 + n }));
    const asked = criteria({ beneficiaries: { min: 77_000, max: 77_100 } });
    const first = await matchesPage(asked, 'matches', null, 'ky');
    expect(first).toMatchObject({ total: 23, before: 0, previous: null });
    const cursor = (text: string | null) => {
      const [key, number] = (text ?? '').split('_').map(Number);
      return { key: key ?? 0, number: number ?? 0 };
    };
    const second = await matchesPage(asked, 'matches', { side: 'after', position: cursor(first.next) }, 'ky');
    expect(second).toMatchObject({ before: 20, next: null });
    expect([...first.ideas, ...second.ideas].map(({ card }) => card.number)).toEqual(numbers.reverse());
    const back = await matchesPage(asked, 'matches', { side: 'before', position: cursor(second.previous) }, 'ky');
    expect(back.ideas.map(({ card }) => card.number)).toEqual(first.ideas.map(({ card }) => card.number));
  });

  it('is made once however often its form is sent, and edited only from the version that was seen', async () => {
    const key = newKey();
    const [first, again] = await Promise.all([
      createWindow(other, windowValues({}, { name: 'Суу' }), key),
      createWindow(other, windowValues({}, { name: 'Суу' }), key),
    ]);
    expect(first).toBe(again);
    const edits = await Promise.all(
      ['Таза суу', 'Ичүүчү суу'].map((name) => outcomeOf(editWindow(other, first, 1, windowValues({}, { name })))),
    );
    expect(edits.sort()).toEqual(['conflict', 'ok']);
    expect(await versionOf(first)).toBe(2);
  });

  it('refuses sectors and places that nobody knows', async () => {
    expect(await outcomeOf(createWindow(other, windowValues({ sectorIds: ['nothing'] })))).toBe('invalid');
    expect(await outcomeOf(createWindow(other, windowValues({ placeIds: ['nowhere'] })))).toBe('invalid');
  });

  it('is listed with nineteen others on a page, the closed ones last, and one too many is refused', async () => {
    const fund = await memberOf({ name: 'Көп багыттуу фонд' });
    const ids: string[] = [];
    for (let n = 10; n < 10 + WINDOWS_MAX; n += 1)
      ids.push(await createWindow(fund, windowValues({}, { name: `${n}` })));
    expect(await outcomeOf(createWindow(fund, windowValues()))).toBe('invalid');
    await closeWindow(fund, ids[0] ?? '', 1);
    const first = await windowsOfFunder(fund, 'ky', {});
    expect(first).toMatchObject({ before: 0, total: WINDOWS_MAX, previous: null });
    expect(first.rows.map(({ window }) => window.name)).toEqual(Array.from({ length: 20 }, (_, n) => `${n + 11}`));
    const second = await windowsOfFunder(fund, 'ky', { after: first.next ?? '' });
    const third = await windowsOfFunder(fund, 'ky', { after: second.next ?? '' });
    expect(third).toMatchObject({ before: 40, next: null });
    expect(third.rows.at(-1)).toMatchObject({ state: 'closed', slug: ids[0] });
  });

  it('is not there for anybody else', async () => {
    const id = await createWindow(funder, windowValues());
    for (const actor of [author, administrator, { ...funder, acting: null }]) {
      expect(await outcomeOf(windowPage(actor, id, 'ky', 'matches', null))).toBe('forbidden');
      expect(await outcomeOf(windowsOfFunder(actor, 'ky', {}))).toBe('forbidden');
      expect(await outcomeOf(createWindow(actor, windowValues()))).toBe('forbidden');
    }
    expect(await outcomeOf(windowPage(VISITOR, id, 'ky', 'matches', null))).toBe('sign_in');
    expect(await outcomeOf(windowPage(other, id, 'ky', 'matches', null))).toBe('not_found');
    expect(await outcomeOf(editWindow(other, id, 1, windowValues()))).toBe('not_found');
    expect(await outcomeOf(closeWindow(other, id, 1))).toBe('not_found');
    expect(await outcomeOf(markAlertsSeen(other, id))).toBe('not_found');
    expect((await windowsOfFunder(other, 'ky', {})).rows.map(({ window }) => window.id)).not.toContain(id);
  });
});

describe('a new idea', () => {
  it('is told once to the open windows that it meets, and to each member once a day', async () => {
    const fund = await memberOf({ name: 'Кабарчы фонд' });
    const asked = { beneficiaries: { min: 5_001, max: 5_099 } };
    const open = await createWindow(fund, windowValues(asked));
    const coming = await createWindow(fund, windowValues(asked, { opensOn: '2999-01-01' }));
    const over = await createWindow(fund, windowValues(asked, { closesOn: '2001-01-01' }));
    const closed = await createWindow(fund, windowValues(asked));
    await closeWindow(fund, closed, 1);
    const first = await published(author, { beneficiaries: 5_001 });
    const second = await published(author, { beneficiaries: 5_002 });
    await published(author, { beneficiaries: 4_999 });
    const fresh = Object.fromEntries(
      (await windowsOfFunder(fund, 'ky', {})).rows.map((listed) => [listed.window.id, listed.fresh]),
    );
    expect(fresh).toEqual({ [open]: 2, [coming]: 0, [over]: 0, [closed]: 0 });
    expect(await noticesOf(fund)).toHaveLength(1);
    expect((await windowPage(fund, open, 'ky', 'matches', null)).fresh).toEqual([second, first]);
    await markAlertsSeen(fund, open);
    expect((await windowPage(fund, open, 'ky', 'matches', null)).fresh).toEqual([]);
  });

  it('mails the members without a word of what they look for, and shows administrators neither reader nor kind', async () => {
    const fund = await memberOf({ name: 'Кат фонд' });
    await createWindow(fund, windowValues({ beneficiaries: { min: 6_001, max: 6_001 } }, { name: 'канарейка-9c' }));
    await published(author, { beneficiaries: 6_001, title: 'Жашыруун туура келүү' });
    const mails = await db().select().from(tables.outbox).where(eq(tables.outbox.personId, fund.person.id));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.kind).not.toContain('window');
    expect(`${mails[0]?.subject} ${mails[0]?.body}`).not.toMatch(/канарейка|Жашыруун/);
  });

  it('that matched already is not new when it is changed; one that begins to match is', async () => {
    const fund = await memberOf({ name: 'Өзгөрүү фонд' });
    const number = await published(author, { beneficiaries: 8_001, title: 'Көпүрө' });
    const id = await createWindow(fund, windowValues({ beneficiaries: { min: 8_001, max: 8_010 } }));
    const change = async (content: Parameters<typeof ideaContent>[0]) => {
      const [draft] = await db()
        .select({ version: tables.ideaDrafts.version })
        .from(tables.ideaDrafts)
        .innerJoin(tables.ideas, eq(tables.ideas.id, tables.ideaDrafts.ideaId))
        .where(eq(tables.ideas.number, number));
      await saveDraft(author, number, draft?.version ?? 1, (before) => ({ ...ideaContent(content), ...keep(before) }));
      return submitIdea(author, number);
    };
    const keep = (before: unknown) => ({ budget: (before as ReturnType<typeof ideaContent>).budget });
    expect(await change({ beneficiaries: 8_002, title: 'Көпүрө' })).toBe('published');
    expect((await windowPage(fund, id, 'ky', 'matches', null)).fresh).toEqual([]);
    expect(await change({ beneficiaries: 8_011, title: 'Көпүрө' })).toBe('published');
    expect(await change({ beneficiaries: 8_003, title: 'Көпүрө' })).toBe('published');
    expect((await windowPage(fund, id, 'ky', 'matches', null)).fresh).toEqual([number]);
  });

  it('that seeks money again is new once more', async () => {
    const fund = await memberOf({ name: 'Кайра ачылган фонд' });
    const id = await createWindow(fund, windowValues({ beneficiaries: { min: 8_501, max: 8_501 } }));
    const freshNow = async () => (await windowPage(fund, id, 'ky', 'matches', null)).fresh;
    const number = await published(author, { beneficiaries: 8_501, requested: 100_00 });
    await markAlertsSeen(fund, id);
    const commitment = await makeCommitment(other, number, signed(100_00));
    expect(await freshNow()).toEqual([]);
    await cancelCommitment(other, commitment, 'Токтоттук');
    expect(await freshNow()).toEqual([number]);
    await markAlertsSeen(fund, id);
    await makeCommitment(other, number, signed(40_00));
    expect(await freshNow()).toEqual([]);
  });

  it('that was hidden when a window was opened is new to it when it is shown again', async () => {
    const fund = await memberOf({ name: 'Кийинки фонд' });
    const number = await published(author, { beneficiaries: 8_601 });
    const { ideas } = tables;
    const [idea] = await db().select({ id: ideas.id }).from(ideas).where(eq(ideas.number, number));
    const shown = async (hidden: boolean) =>
      transaction((tx) => tx.update(ideas).set({ hidden }).where(eq(ideas.number, number)));
    await shown(true);
    const id = await createWindow(fund, windowValues({ beneficiaries: { min: 8_601, max: 8_601 } }));
    await shown(false);
    const subject = { kind: 'idea' as const, id: idea?.id ?? '' };
    const matter = { kind: 'idea' as const, id: subject.id, number, placeId: null };
    const decided = { matter, subject, by: administrator.person.id, hidingId: '', note: null };
    await transaction(() => emit('hiding.decided', { ...decided, outcome: 'upheld' }));
    expect((await windowPage(fund, id, 'ky', 'matches', null)).fresh).toEqual([]);
    await transaction(() => emit('hiding.decided', { ...decided, outcome: 'lifted' }));
    expect((await windowPage(fund, id, 'ky', 'matches', null)).fresh).toEqual([number]);
  });

  it('is new no more once it is taken back', async () => {
    const fund = await memberOf({ name: 'Кайтарым фонд' });
    const id = await createWindow(fund, windowValues({ beneficiaries: { min: 9_001, max: 9_001 } }));
    const number = await published(author, { beneficiaries: 9_001 });
    expect((await windowPage(fund, id, 'ky', 'matches', null)).fresh).toEqual([number]);
    await withdrawIdea(author, number, 'Пландар өзгөрдү');
    expect(await windowPage(fund, id, 'ky', 'matches', null)).toMatchObject({ fresh: [], page: { total: 0 } });
  });
});

describe('a public window', () => {
  it('stands on the page of its verified funder and of ideas that match; a private one nowhere', async () => {
    const fund = await memberOf({ name: 'Ачык фонд' });
    const asked = { beneficiaries: { min: 10_001, max: 10_001 } };
    await createWindow(fund, windowValues(asked, { name: 'канарейка-жашыруун' }));
    const id = await createWindow(fund, windowValues(asked, { name: 'Ачык багыт', isPublic: true }));
    const matching = (await findIdea(db(), await published(author, { beneficiaries: 10_001 }))).id;
    const others = (await findIdea(db(), await published(author, { beneficiaries: 10_002 }))).id;
    expect((await whoLooksFor(matching)).map(({ name }) => name)).toEqual(['Ачык багыт']);
    expect(await whoLooksFor(others)).toEqual([]);
    expect((await publicWindowsOf(orgOf(fund), 'ky')).map(({ name }) => name)).toEqual(['Ачык багыт']);
    await editWindow(fund, id, 1, windowValues(asked, { name: 'Ачык багыт', isPublic: false }));
    expect(await whoLooksFor(matching)).toEqual([]);
    expect(await publicWindowsOf(orgOf(fund), 'ky')).toEqual([]);
  });

  it('of a funder that nobody has verified is shown to nobody', async () => {
    const fund = await memberOf({ name: 'Белгисиз фонд', verified: false });
    const asked = { beneficiaries: { min: 11_001, max: 11_001 } };
    await createWindow(fund, windowValues(asked, { isPublic: true }));
    const idea = await findIdea(db(), await published(author, { beneficiaries: 11_001 }));
    expect(await whoLooksFor(idea.id)).toEqual([]);
    expect(await publicWindowsOf(orgOf(fund), 'ky')).toEqual([]);
  });

  it('that is closed is gone, and comes back when it is opened again', async () => {
    const fund = await memberOf({ name: 'Жабык фонд' });
    const id = await createWindow(fund, windowValues({}, { isPublic: true }));
    await closeWindow(fund, id, 1);
    expect(await publicWindowsOf(orgOf(fund), 'ky')).toEqual([]);
    expect(await outcomeOf(editWindow(fund, id, 2, windowValues()))).toBe('closed');
    expect(await outcomeOf(reopenWindow(fund, id, 1))).toBe('conflict');
    await reopenWindow(fund, id, 2);
    expect(await publicWindowsOf(orgOf(fund), 'ky')).toHaveLength(1);
  });
});

describe('a person who leaves for good', () => {
  it('takes their name off the windows; until then they are in their export, while they belong to the funder', async () => {
    const fund = await memberOf({ name: 'Кеткен фонд' });
    const id = await createWindow(fund, windowValues({}, { name: 'Кеткендин багыты' }));
    expect(JSON.stringify(await exportOwnData(fund))).toContain('Кеткендин багыты');
    const { memberships, fundingWindows } = tables;
    await transaction(() => emit('person.erased', { personId: fund.person.id }));
    const [row] = await db().select().from(fundingWindows).where(eq(fundingWindows.id, id));
    expect(row).toMatchObject({ name: 'Кеткендин багыты', createdBy: null });
    await transaction(async (tx) => {
      await tx.update(fundingWindows).set({ createdBy: fund.person.id }).where(eq(fundingWindows.id, id));
      await tx.delete(memberships).where(eq(memberships.personId, fund.person.id));
    });
    expect(JSON.stringify(await exportOwnData(fund))).not.toContain('Кеткендин багыты');
  });
});

describe('the audit', () => {
  it('knows nothing of private windows, and of public ones only their ids', async () => {
    const fund = await memberOf({ name: 'Аудит фонд' });
    const id = await createWindow(fund, windowValues({}, { name: 'канарейка-аудит' }));
    await editWindow(fund, id, 1, windowValues({}, { name: 'канарейка-аудит 2' }));
    await closeWindow(fund, id, 2);
    const entries = () =>
      db().select().from(tables.auditEntries).where(eq(tables.auditEntries.actorId, fund.person.id));
    expect(await entries()).toEqual([]);
    const shown = await createWindow(fund, windowValues({}, { name: 'канарейка-ачык', isPublic: true }));
    const told = await entries();
    expect(told.map(({ act, subjectId }) => [act, subjectId])).toEqual([['window.published', shown]]);
    expect(JSON.stringify(told)).not.toContain('канарейка');
  });
});
