import '~/domain/hearings/hearing-events.server';
import { hearingOfficersNear } from '~/domain/accounts/moderators.queries.server';
import type { Hearing, HearingStage } from '~/domain/hearings/hearing';
import type { I18n } from '~/i18n/i18n';
import { type Events, on } from '~/platform/events.server';
import { type Tx, transaction } from '~db/index.server';
import { authorsOfRemarks, followersOfPlace, participantsOf } from './hearing-recipients.server';
import { ofHearing } from './news-subject.server';
import type { NoticeKind } from './notice';
import { type News, notify } from './notify.server';

/** The steps that people are told of; the others change nothing for them. */
const TOLD: Partial<Record<HearingStage, NoticeKind>> = {
  announced: 'hearing_announced',
  postponed: 'hearing_postponed',
  cancelled: 'hearing_cancelled',
  protocol_published: 'hearing_protocol_published',
  answers_published: 'hearing_answers_published',
  decided: 'hearing_decided',
};

const noteLines = (note: string | null) => (i18n: I18n) => (note ? [i18n.t('mails.notify_note', { note })] : []);

const whenLine =
  ({ startsAt }: Hearing) =>
  ({ t, dateTime }: I18n) =>
    startsAt ? [t('mails.notify_meeting_at', { date: dateTime(startsAt) })] : [];

/** Tells officers of the municipality what waits for them. */
async function tellOfficers(tx: Tx, hearing: Hearing, news: Omit<News, 'about' | 'to'>): Promise<void> {
  await notify(tx, { ...news, about: ofHearing(hearing), to: await hearingOfficersNear(tx, hearing.placeId) });
}

async function tellMoved({ hearing, by, reason }: Events['hearing.moved']): Promise<void> {
  const kind = TOLD[hearing.stage];
  if (!kind) return;
  await transaction(async (tx) => {
    const participants = await participantsOf(tx, hearing);
    const others = kind === 'hearing_announced' ? await followersOfPlace(tx, hearing) : [];
    const details = (i18n: I18n) => [...whenLine(hearing)(i18n), ...noteLines(reason)(i18n)];
    await notify(tx, { kind, about: ofHearing(hearing), by, to: [...participants, ...others], details });
  });
}

async function tellDateMoved({ hearing, before, by, reason }: Events['hearing.date_moved']): Promise<void> {
  await transaction(async (tx) => {
    const details = (i18n: I18n) => [
      ...(before ? [i18n.t('mails.notify_meeting_was', { date: i18n.dateTime(before) })] : []),
      ...whenLine(hearing)(i18n),
      ...noteLines(reason)(i18n),
    ];
    const to = await participantsOf(tx, hearing);
    await notify(tx, { kind: 'hearing_date_moved', about: ofHearing(hearing), by, to, details });
  });
}

async function tellAnswered({ hearing, remarks, by }: Events['remark.answered']): Promise<void> {
  await transaction(async (tx) => {
    for (const [authorId, { number }] of authorsOfRemarks(remarks)) {
      const news = { about: ofHearing(hearing), by, to: [authorId], data: { remark: number } };
      await notify(tx, { ...news, kind: 'remark_answered' });
    }
  });
}

async function tellResult({ hearing, remark, by }: Events['remark.result_recorded']): Promise<void> {
  const to = remark.authorId ? [remark.authorId] : [];
  const data = { remark: remark.number };
  await transaction((tx) => notify(tx, { kind: 'remark_result', about: ofHearing(hearing), by, to, data }));
}

async function tellProtocolOpened({ hearing, until, by }: Events['protocol.opened']): Promise<void> {
  await transaction(async (tx) => {
    const details = ({ t, date }: I18n) => [t('mails.notify_corrections_until', { date: date(until) })];
    const to = await participantsOf(tx, hearing);
    await notify(tx, { kind: 'protocol_opened', about: ofHearing(hearing), by, to, details });
  });
}

async function tellCorrectionDecided({ hearing, personId, by }: Events['correction.decided']): Promise<void> {
  const to = personId ? [personId] : [];
  await transaction((tx) => notify(tx, { kind: 'correction_decided', about: ofHearing(hearing), by, to }));
}

/** Tells followers, participants and officers what happens at a hearing. */
export function subscribeHearingNotices(): void {
  on('hearing.moved', tellMoved);
  on('hearing.date_moved', tellDateMoved);
  on('remark.answered', tellAnswered);
  on('remark.result_recorded', tellResult);
  on('protocol.opened', tellProtocolOpened);
  on('correction.decided', tellCorrectionDecided);
  on('remark.made', ({ hearing, remark, by }) =>
    transaction((tx) => tellOfficers(tx, hearing, { kind: 'desk_remark', by, data: { remark: remark.number } })),
  );
  on('answer.objected', ({ hearing, by }) =>
    transaction((tx) => tellOfficers(tx, hearing, { kind: 'desk_answer_objected', by })),
  );
  on('correction.made', ({ hearing, by }) =>
    transaction((tx) => tellOfficers(tx, hearing, { kind: 'desk_correction', by })),
  );
  on('answers.due', ({ hearing, due, overdue }) =>
    transaction((tx) =>
      tellOfficers(tx, hearing, {
        kind: 'desk_answers_due',
        by: null,
        details: ({ t }) => [t('mails.notify_answers_due', { due, overdue })],
      }),
    ),
  );
}
