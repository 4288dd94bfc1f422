import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { findReadableFile } from '~/domain/files/read-file.server';
import { cancelCommitment } from '~/domain/funding/grants/commitments.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { findModerated } from '~/domain/moderation/moderated-subject.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { objectToOwn, openOwn } from '~/domain/moderation/own-hidings.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported } from '~/domain/moderation/reports.server';
import { followIdea } from '~/domain/notifications/follows.server';
import { judgeWork } from '~/domain/projects/acceptance.server';
import { recordCheck } from '~/domain/projects/after-checks.server';
import { forgetWorkOf } from '~/domain/projects/personal-data.server';
import { flagProgress } from '~/domain/projects/progress-flags.server';
import { progressPage, progressReportPage } from '~/domain/projects/progress-page.queries.server';
import { ownProjects, projectSummary } from '~/domain/projects/project-summary.queries.server';
import { remindOfProjects } from '~/domain/projects/reminders.server';
import { addReportPhoto, removeReportPhoto } from '~/domain/projects/report-photos.server';
import { publishReport } from '~/domain/projects/reports.server';
import { setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables } from '~db/index.server';
import { actingFor, memberOf, moderator, organisation, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';
import { toldTo } from '../community/village';
import { authorAndFunders } from '../funding/granting';
import { completedIdea, councillor, fundedIdea, officer, passDays, photo } from './building';

useTestStore();
useTestUploads();
afterEach(() => setClockForTests());

let author: SignedIn;
let funder: SignedIn;

beforeAll(async () => {
  ({ author, funder } = await authorAndFunders());
});

const shown = (number: number) => progressPage(VISITOR, number, 'ky', null);
const report = (number: number, body = 'Мамылар турат', actor = author) =>
  publishReport(actor, number, { body, lang: 'ky' });

const addPhoto = async (actor: SignedIn, number: number, n: number) =>
  addReportPhoto(actor, number, n, { file: await photo(), caption: 'Көчө' });

describe('a progress report', () => {
  it('is read by everybody, and told to followers but not to its writer', async () => {
    const number = await fundedIdea(author, funder);
    const follower = await person();
    await followIdea(follower, number, true);
    await followIdea(author, number, true);
    expect(await report(number)).toBe(1);
    expect(await report(number, 'Шамдар күйдү')).toBe(2);
    const { reports } = await shown(number);
    expect(reports.reports.map(({ number, body }) => [number, body])).toEqual([
      [2, 'Шамдар күйдү'],
      [1, 'Мамылар турат'],
    ]);
    expect(await toldTo(follower)).toEqual(['project_reported', 'project_reported']);
    expect(await toldTo(author)).not.toContain('project_reported');
  });

  it('has its number once, however often and however many at once it is sent', async () => {
    const number = await fundedIdea(author, funder);
    const twice = { body: 'Бир', lang: 'ky' as const, key: newKey() };
    const made = await Promise.all([
      publishReport(author, number, twice),
      publishReport(author, number, twice),
      report(number, 'Эки'),
      report(number, 'Үч'),
    ]);
    expect([...new Set(made)].sort()).toEqual([1, 2, 3]);
  });

  it('stands on pages of ten, forward and back', async () => {
    const number = await fundedIdea(author, funder);
    const other = await actingFor(await person(), await organisation({ name: 'Уюм', kind: 'ngo' }), {
      name: 'Уюм',
      kind: 'ngo',
    });
    expect(await outcomeOf(report(number, 'Чоочун', other))).toBe('forbidden');
    for (let n = 1; n <= 12; n += 1) await report(number, `Отчет ${n}`);
    const first = (await shown(number)).reports;
    expect(first).toMatchObject({ total: 12, newer: null, older: 2 });
    expect(first.reports).toHaveLength(10);
    const second = (await progressPage(VISITOR, number, 'ky', 2)).reports;
    expect(second.reports.map((one) => one.number)).toEqual([2, 1]);
    expect(second).toMatchObject({ newer: 12, older: null });
  });

  it('carries photos that everybody sees, until its author takes them away', async () => {
    const number = await fundedIdea(author, funder);
    const n = await report(number);
    await addPhoto(author, number, n);
    expect(await outcomeOf(addPhoto(funder, number, n))).toBe('forbidden');
    expect(await outcomeOf(addReportPhoto(author, number, n, { file: fileOf('x', 'x.png'), caption: 'Көчө' }))).toBe(
      'invalid',
    );
    expect(await outcomeOf(addPhoto(author, number, 7))).toBe('not_found');
    const [picture] = (await shown(number)).reports.reports[0]?.photos ?? [];
    expect(await findReadableFile(VISITOR, picture?.id ?? '')).toMatchObject({ isPublic: true });
    await removeReportPhoto(author, number, n, picture?.id ?? '');
    expect((await shown(number)).reports.reports[0]?.photos).toEqual([]);
    expect(await outcomeOf(findReadableFile(VISITOR, picture?.id ?? ''))).toBe('not_found');
  });

  it('is reported, hidden with its photos, objected to and shown again', async () => {
    const number = await fundedIdea(author, funder);
    const n = await report(number, 'Жаман сөз');
    await addPhoto(author, number, n);
    const [picture] = (await shown(number)).reports.reports[0]?.photos ?? [];
    const resident = await person();
    expect(await outcomeOf(flagProgress(author, number, n, { reason: 'spam', note: null }))).toBe('forbidden');
    await flagProgress(resident, number, n, { reason: 'insult', note: null });
    const desk = await moderator('Модератор', 'osh');
    const waiting = (await queuePage(desk, 'ky', null)).items.find(({ number: of }) => of === number);
    expect(waiting).toMatchObject({ kind: 'report', about: 'progress_report', words: { text: 'Жаман сөз' } });
    const { seen } = await findModerated(db(), waiting?.id ?? '');
    await hideReported(desk, waiting?.id ?? '', { reason: 'insult', note: '', seen });
    expect((await shown(number)).reports.reports).toMatchObject([{ number: n, body: null, photos: [] }]);
    expect((await progressReportPage(author, number, n, 'ky')).report.body).toBe('Жаман сөз');
    expect(await outcomeOf(findReadableFile(VISITOR, picture?.id ?? ''))).toBe('not_found');
    expect(await toldTo(author)).toContain('progress_report_hidden');
    const [hiding] = await db().select().from(tables.hidings);
    expect((await openOwn(author, hiding?.id ?? '')).words).toBe('Жаман сөз');
    expect(await outcomeOf(openOwn(resident, hiding?.id ?? ''))).toBe('not_found');
    await objectToOwn(author, hiding?.id ?? '', 'Бул туура');
    const other = await moderator('Башка', null);
    expect((await queuePage(other, 'ky', null)).items).toMatchObject([{ kind: 'objection', about: 'progress_report' }]);
    await decideOnObjection(other, hiding?.id ?? '', 'lifted', '');
    expect((await shown(number)).reports.reports).toMatchObject([{ body: 'Жаман сөз' }]);
  });
});

describe('a project of which nothing was heard for 90 days', () => {
  it('is shown as silent to everybody and reminds its author once, until somebody writes', async () => {
    const number = await fundedIdea(author, funder);
    const reminders = async () => (await toldTo(author)).filter((kind) => kind === 'project_silent').length;
    const before = await reminders();
    passDays(89);
    await remindOfProjects();
    expect((await shown(number)).silentSince).toBeNull();
    expect(await reminders()).toBe(before);
    passDays(2);
    await Promise.all([remindOfProjects(), remindOfProjects()]);
    const told = await reminders();
    expect(told).toBeGreaterThan(before);
    await remindOfProjects();
    expect(await reminders()).toBe(told);
    expect((await shown(number)).silentSince).not.toBeNull();
    expect((await ownProjects(author)).get(number)).not.toBeNull();
    const idea = await findIdea(db(), number);
    expect((await projectSummary(idea))?.silentSince).not.toBeNull();
    await report(number, 'Иш жүрүп жатат');
    expect((await shown(number)).silentSince).toBeNull();
    expect((await ownProjects(author)).get(number)).toBeNull();
    passDays(91);
    await remindOfProjects();
    expect(await reminders()).toBe(told + 1);
  });
});

describe('what was built', () => {
  it('is accepted by the council of its place or its municipality, never by others or the author', async () => {
    const council = await councillor('osh');
    const number = await completedIdea(author, funder);
    const judge = (actor: SignedIn) => judgeWork(actor, number, { isAccepted: false, note: 'Эки шам күйбөйт' });
    for (const actor of [author, funder, await person(), await councillor('toktogul'), await officer('toktogul')]) {
      expect(await outcomeOf(judge(actor))).toBe('forbidden');
    }
    expect(await outcomeOf(judge(await councillor('osh', false)))).toBe('forbidden');
    await judge(council);
    await judgeWork(await officer('osh'), number, { isAccepted: true, note: 'Оңдолду' });
    const { judgements } = await shown(number);
    expect(judgements).toMatchObject([
      { isAccepted: true, by: null, note: 'Оңдолду' },
      { isAccepted: false, by: { text: 'Аймактык кеңеш' } },
    ]);
    expect(await outcomeOf(judge(council))).toBe('closed');
    for (const told of [author, funder]) expect(await toldTo(told)).toContain('project_judged');
    expect(await toldTo(funder)).toContain('stage_waits');
    expect(await toldTo(author)).not.toContain('stage_waits');
  });

  it('is accepted once where two officers look at once', async () => {
    const number = await completedIdea(author, funder);
    const judge = async () => judgeWork(await officer('osh'), number, { isAccepted: true, note: 'Жакшы' });
    expect((await Promise.all([outcomeOf(judge()), outcomeOf(judge())])).sort()).toEqual(['closed', 'ok']);
  });

  it('is not accepted before it is completed, nor by a councillor who is the author', async () => {
    const council = await councillor('osh');
    const number = await fundedIdea(council.acting ? { ...council, acting: null } : council, funder);
    const judge = () => judgeWork(council, number, { isAccepted: true, note: 'Жакшы' });
    expect(await outcomeOf(judge())).toBe('forbidden');
    const running = await fundedIdea(author, funder);
    expect(await outcomeOf(judgeWork(council, running, { isAccepted: true, note: 'Жакшы' }))).toBe('closed');
  });

  it('is looked at 12 and 24 months later, with a photo, by the council, the municipality or its funder', async () => {
    const number = await completedIdea(author, funder);
    const check = (actor: SignedIn, months: 12 | 24, photo: File | null = null) =>
      recordCheck(actor, number, months, { works: 'partly', note: 'Бир шам күйбөйт', photo });
    passDays(360);
    expect(await outcomeOf(check(funder, 12))).toBe('closed');
    passDays(10);
    const stranger = await memberOf({ name: 'Башка фонд' });
    for (const actor of [author, stranger, await person()]) expect(await outcomeOf(check(actor, 12))).toBe('forbidden');
    expect(await outcomeOf(check(funder, 24))).toBe('closed');
    await check(funder, 12, await photo());
    expect(await outcomeOf(check(await officer('osh'), 12))).toBe('closed');
    const [first, second] = (await shown(number)).checks;
    expect(first).toMatchObject({ state: 'made', made: { works: 'partly', by: { text: 'Шамдагай фонд' } } });
    expect(second).toMatchObject({ state: 'coming', made: null });
    expect(await findReadableFile(VISITOR, first?.made?.photo?.id ?? '')).toMatchObject({ isPublic: true });
    expect(await toldTo(author)).toContain('project_checked');
  });

  it('waits for its check where everybody sees it, and reminds whoever looks after the place once', async () => {
    const council = await councillor('osh');
    const number = await completedIdea(author, funder);
    expect(await toldTo(council)).toEqual(['project_completed']);
    passDays(400);
    expect((await shown(number)).checks[0]).toMatchObject({ state: 'overdue' });
    const idea = await findIdea(db(), number);
    expect((await projectSummary(idea))?.overdueCheck).toBe(12);
    await Promise.all([remindOfProjects(), remindOfProjects()]);
    await remindOfProjects();
    const { notices } = tables;
    const told = await db().select().from(notices).where(eq(notices.personId, council.person.id));
    const due = told.filter(({ kind, data }) => kind === 'project_check_due' && data.number === number);
    expect(due).toHaveLength(1);
    expect(await toldTo(funder)).toContain('project_check_due');
    expect(await toldTo(author)).not.toContain('project_check_due');
    expect((await progressPage(council, number, 'ky', null)).acts.check).toEqual([12]);
  });
});

describe('what a person wrote of a project', () => {
  it('is in their export, and stays without them when they leave', async () => {
    const writer = await person();
    const number = await fundedIdea(writer, funder);
    await report(number, 'Менин отчетум', writer);
    const data = (await exportOwnData(writer)) as { progress: { reports: { body: string }[] } };
    expect(data.progress.reports).toMatchObject([{ idea: number, body: 'Менин отчетум' }]);
    expect((await exportOwnData(author)) as object).not.toMatchObject({
      progress: { reports: [{ body: 'Менин отчетум' }] },
    });
    await forgetWorkOf({ personId: writer.person.id });
    expect((await shown(number)).reports.reports).toMatchObject([{ body: 'Менин отчетум' }]);
    expect((await exportOwnData(writer)) as object).toMatchObject({ progress: { reports: [] } });
  });

  it('stays to be read when all money is taken back, and nobody is reminded of it', async () => {
    const number = await fundedIdea(author, funder);
    passDays(1);
    await report(number);
    const { commitments } = tables;
    const { id: ideaId } = await findIdea(db(), number);
    const [commitment] = await db().select().from(commitments).where(eq(commitments.ideaId, ideaId));
    await cancelCommitment(funder, commitment?.id ?? '', 'Акча жок');
    const idea = await findIdea(db(), number);
    expect(idea.stage).toBe('seeking');
    const page = await shown(number);
    expect(page.reports.reports).toMatchObject([{ body: 'Мамылар турат' }]);
    expect(page).toMatchObject({ project: { startedAt: expect.any(Date) }, silentSince: null });
    expect(await projectSummary(idea)).toMatchObject({ reports: 1 });
    expect(await outcomeOf(report(number))).toBe('closed');
    passDays(100);
    await remindOfProjects();
    expect((await shown(number)).silentSince).toBeNull();
  });

  it('is nothing where money was only promised and taken back', async () => {
    const number = await fundedIdea(author, funder);
    const { id: ideaId } = await findIdea(db(), number);
    const { commitments } = tables;
    const [commitment] = await db().select().from(commitments).where(eq(commitments.ideaId, ideaId));
    await cancelCommitment(funder, commitment?.id ?? '', 'Акча жок');
    expect((await shown(number)).project).toBeNull();
  });

  it('is closed with an idea that is not carried out', async () => {
    const number = await fundedIdea(author, funder);
    await declareStage(author, number, 'not_implemented', '');
    expect(await outcomeOf(report(number))).toBe('closed');
  });
});
