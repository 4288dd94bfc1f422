import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { findModerated } from '~/domain/moderation/moderated-subject.server';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { hideReported } from '~/domain/moderation/reports.server';
import { forgetWorkOf } from '~/domain/projects/personal-data.server';
import { flagProgress } from '~/domain/projects/progress-flags.server';
import { progressPage, progressReportPage } from '~/domain/projects/progress-page.queries.server';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { correctReport, type ReportCorrection } from '~/domain/projects/report-corrections.server';
import { addReportPhoto, captionReportPhoto } from '~/domain/projects/report-photos.server';
import { publishReport } from '~/domain/projects/reports.server';
import { ownReportPage } from '~/domain/projects/work-pages.queries.server';
import { setClockForTests } from '~/platform/clock.server';
import { db } from '~db/index.server';
import { actingFor, moderator, organisation, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';
import { authorAndFunders } from '../funding/granting';
import { fundedIdea, passDays, photo } from './building';

useTestStore();
useTestUploads();
afterEach(() => setClockForTests());

let author: SignedIn;
let funder: SignedIn;

beforeAll(async () => {
  ({ author, funder } = await authorAndFunders());
});

const right = { body: 'Сегиз мамы турат', lang: 'ky' as const, reason: 'Санын жаңылдык', version: 1 };
const read = (actor: SignedIn | typeof VISITOR, number: number) => progressReportPage(actor, number, 1, 'ky');

async function reported(writer = author): Promise<number> {
  const number = await fundedIdea(writer, funder);
  await publishReport(writer, number, { body: 'Тогуз мамы турат', lang: 'ky' });
  return number;
}

const correct = (number: number, wanted: Partial<ReportCorrection> = {}, actor = author) =>
  correctReport(actor, number, 1, { ...right, ...wanted });

describe('a correction of a progress report', () => {
  it('replaces its words for everybody, who read what they were, and why they changed', async () => {
    const number = await reported();
    expect((await read(VISITOR, number)).report).toMatchObject({ correctedAt: null, version: 1 });
    await correct(number);
    passDays(1);
    await correct(number, { body: 'Сегиз мамы жана бир шам', reason: 'Шам унутулду', version: 2 });
    const { report, corrections } = await read(VISITOR, number);
    expect(report).toMatchObject({ body: 'Сегиз мамы жана бир шам', version: 3 });
    expect(corrections).toMatchObject([
      { body: 'Сегиз мамы турат', reason: 'Шам унутулду', at: report.correctedAt },
      { body: 'Тогуз мамы турат', reason: 'Санын жаңылдык' },
    ]);
    const [listed] = (await progressPage(VISITOR, number, 'ky', null)).reports.reports;
    expect(listed).toMatchObject({ body: 'Сегиз мамы жана бир шам', correctedAt: report.correctedAt });
  });

  it('is made by the author’s side alone', async () => {
    const number = await reported();
    const stranger = await actingFor(await person(), await organisation({ name: 'Уюм', kind: 'ngo' }), {
      name: 'Уюм',
      kind: 'ngo',
    });
    for (const actor of [funder, stranger, await person()]) {
      expect(await outcomeOf(correct(number, {}, actor))).toBe('forbidden');
      expect(await outcomeOf(ownReportPage(actor, number, 1, 'ky'))).toBe('forbidden');
    }
    expect(await outcomeOf(correctReport(VISITOR, number, 1, right))).toBe('sign_in');
    expect(await outcomeOf(correctReport(author, number, 2, right))).toBe('not_found');
    expect((await read(VISITOR, number)).corrections).toEqual([]);
  });

  it('by two colleagues at once keeps the first and tells the second', async () => {
    const number = await reported();
    const both = [correct(number, { body: 'Биринчи' }), correct(number, { body: 'Экинчи' })];
    expect((await Promise.all(both.map(outcomeOf))).sort()).toEqual(['conflict', 'ok']);
    expect((await read(VISITOR, number)).corrections).toHaveLength(1);
  });

  it('that changes nothing is no correction, and there is an end to them', async () => {
    const number = await reported();
    await expect(correct(number, { body: 'Тогуз мамы турат' })).rejects.toMatchObject({
      fields: { body: 'projects.error_same_report' },
    });
    for (let version = 1; version <= PROJECT_LIMITS.corrections; version += 1) {
      await correct(number, { body: `Текст ${version}`, version });
    }
    const oneMore = { body: 'Дагы', version: PROJECT_LIMITS.corrections + 1 };
    await expect(correct(number, oneMore)).rejects.toMatchObject({ fields: { body: 'projects.error_many' } });
  });

  it('cannot be made of what a moderator hid, and what it replaced is hidden as well', async () => {
    const number = await reported();
    await correct(number, { body: 'Жаман сөз' });
    await flagProgress(await person(), number, 1, { reason: 'insult', note: null });
    const desk = await moderator('Модератор', 'osh');
    const waiting = (await queuePage(desk, 'ky', null)).items.find((item) => item.number === number);
    const { seen } = await findModerated(db(), waiting?.id ?? '');
    await hideReported(desk, waiting?.id ?? '', { reason: 'insult', note: '', seen });
    expect(await outcomeOf(correct(number, { version: 2 }))).toBe('closed');
    expect(await read(VISITOR, number)).toMatchObject({ corrections: [], report: { body: null, correctedAt: null } });
    expect((await read(author, number)).corrections).toHaveLength(1);
  });

  it('keeps a moderator from deciding on words that were not read', async () => {
    const number = await reported();
    await flagProgress(await person(), number, 1, { reason: 'insult', note: null });
    const desk = await moderator('Модератор', 'osh');
    const waiting = (await queuePage(desk, 'ky', null)).items.find((item) => item.number === number);
    const { seen } = await findModerated(db(), waiting?.id ?? '');
    await correct(number);
    const hiding = hideReported(desk, waiting?.id ?? '', { reason: 'insult', note: '', seen });
    expect(await outcomeOf(hiding)).toBe('conflict');
  });

  it('is in the export of whoever wrote it, and stays without them when they leave', async () => {
    const writer = await person();
    const number = await reported(writer);
    await correct(number, {}, writer);
    expect(await exportOwnData(writer)).toMatchObject({
      progress: {
        reports: [{ idea: number, body: 'Сегиз мамы турат' }],
        earlierWords: [{ idea: number, body: 'Тогуз мамы турат' }],
        corrections: [{ idea: number, number: 1, reason: 'Санын жаңылдык' }],
      },
    });
    await forgetWorkOf({ personId: writer.person.id });
    expect(await exportOwnData(writer)).toMatchObject({ progress: { reports: [], earlierWords: [], corrections: [] } });
    expect((await read(VISITOR, number)).corrections).toHaveLength(1);
  });
});

describe('a photo of a report', () => {
  const shownPhotos = async (number: number) => (await read(VISITOR, number)).report.photos;

  it('says what it shows, as its author’s side wrote it last', async () => {
    const number = await reported();
    await addReportPhoto(author, number, 1, { file: await photo(), caption: 'Жаңы мамылар' });
    const [first] = await shownPhotos(number);
    expect(first).toMatchObject({ caption: 'Жаңы мамылар', width: 40, height: 30 });
    const anew = { photo: first?.id ?? '', caption: 'Мектептин жанындагы мамылар' };
    expect(await outcomeOf(captionReportPhoto(funder, number, 1, anew))).toBe('forbidden');
    expect(await outcomeOf(captionReportPhoto(author, number, 1, { ...anew, photo: 'nothing' }))).toBe('not_found');
    await captionReportPhoto(author, number, 1, anew);
    expect(await shownPhotos(number)).toMatchObject([{ caption: 'Мектептин жанындагы мамылар' }]);
  });

  it('of another report is not described here', async () => {
    const [one, other] = [await reported(), await reported()];
    await addReportPhoto(author, one, 1, { file: await photo(), caption: 'Мамы' });
    const [picture] = await shownPhotos(one);
    const moved = captionReportPhoto(author, other, 1, { photo: picture?.id ?? '', caption: 'Башка' });
    expect(await outcomeOf(moved)).toBe('not_found');
  });
});
