import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { FlagReason } from '~/domain/discussion/comment';
import type { Matter, ReportedSubject } from '~/domain/discussion/report-events.server';
import type { Idea } from '~/domain/ideas/idea';
import { matterOfIdea } from '~/domain/ideas/idea-events.server';
import type { I18n } from '~/i18n/i18n';
import { now } from '~/platform/clock.server';
import { type Events, on } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import type { NoticeKind } from './notice';
import { notify } from './notify.server';
import { authorsOf, moderatorsOf, partiesOf, writersOf } from './recipients.server';

const reasonLine = ({ t }: I18n, reason: FlagReason) =>
  t('mails.notify_reason', { reason: t(`discussion.reason_${reason}`) });

async function tellSubmitted({ idea, by }: { idea: Idea; by: string | null }): Promise<void> {
  await transaction(async (tx) => {
    const to = await moderatorsOf(tx, matterOfIdea(idea), await authorsOf(tx, idea));
    await notify(tx, { kind: 'desk_submitted', about: matterOfIdea(idea), by, to });
  });
}

/** Of what stands in a talk nobody but its two sides is told, and no mail says it. */
const isPrivate = ({ kind }: ReportedSubject) => kind === 'contact_message';

/** Whoever reported a remark, a progress report or a message is led to it. */
function reportedIn({ kind, number, talkId }: ReportedSubject): Record<string, string | number> {
  if (talkId) return { talk: talkId };
  if (!number) return {};
  return kind === 'progress_report' ? { progress: number } : { remark: number };
}

async function tellReported({ matter, subject, by, reason }: Events['report.made']): Promise<void> {
  await transaction(async (tx) => {
    const to = await moderatorsOf(tx, matter, await partiesOf(tx, subject));
    const details = (i18n: I18n) => [reasonLine(i18n, reason)];
    await notify(tx, { kind: 'desk_reported', about: matter, by, to, data: { subject: subject.id }, details });
  });
}

async function tellObjected({ matter, subject, by, hidingId, hiddenBy }: Events['hiding.objected']): Promise<void> {
  await transaction(async (tx) => {
    const to = await moderatorsOf(tx, matter, [hiddenBy, ...(await partiesOf(tx, subject))]);
    await notify(tx, { kind: 'desk_objected', about: matter, by, to, data: { hiding: hidingId } });
  });
}

async function tellHidden({ matter, subject, by, hidingId, reason, note }: Events['subject.hidden']): Promise<void> {
  const kind: NoticeKind = `${subject.kind}_hidden`;
  await transaction(async (tx) => {
    const isSecret = isPrivate(subject);
    const because = (i18n: I18n) => [
      reasonLine(i18n, reason),
      ...(note ? [i18n.t('mails.notify_note', { note })] : []),
    ];
    const details = (i18n: I18n) => (isSecret ? [] : because(i18n));
    const to = await writersOf(tx, subject);
    await notify(tx, { kind, about: matter, by, to, data: { hiding: hidingId }, isPrivate: isSecret, details });
  });
}

async function tellResolved({ matter, subject, by, outcome, reporters }: Events['report.resolved']): Promise<void> {
  await transaction((tx) =>
    notify(tx, {
      kind: `report_${outcome}`,
      about: matter,
      by,
      to: reporters,
      data: reportedIn(subject),
      isPrivate: isPrivate(subject),
    }),
  );
}

async function tellDecided({ matter, subject, by, hidingId, outcome, note }: Events['hiding.decided']): Promise<void> {
  await transaction(async (tx) => {
    const to = await writersOf(tx, subject);
    const isSecret = isPrivate(subject);
    const details = (i18n: I18n) => (note && !isSecret ? [i18n.t('mails.notify_note', { note })] : []);
    await notify(tx, {
      kind: `objection_${outcome}`,
      about: matter,
      by,
      to,
      data: { hiding: hidingId },
      isPrivate: isSecret,
      details,
    });
  });
}

/** What is decided waits for nobody: its notices count as read, whichever moderator decided. */
async function settle(kind: NoticeKind, { id }: Pick<Matter, 'id'>, about: Record<string, string> = {}): Promise<void> {
  const { notices } = tables;
  await transaction(async (tx) => {
    const rows = await tx
      .select({ id: notices.id, data: notices.data })
      .from(notices)
      .where(and(eq(notices.subjectId, id), eq(notices.kind, kind), isNull(notices.readAt)));
    const settled = rows.filter(({ data }) => Object.entries(about).every(([name, value]) => data[name] === value));
    if (settled.length === 0) return;
    const ids = settled.map(({ id }) => id);
    await tx.update(notices).set({ readAt: now() }).where(inArray(notices.id, ids));
  });
}

/** Tells moderators what waits for them, and both sides what they decided. */
export function subscribeDeskNotices(): void {
  on('idea.published', ({ idea }) => settle('desk_submitted', idea));
  on('idea.returned', ({ idea }) => settle('desk_submitted', idea));
  on('idea.declined', ({ idea }) => settle('desk_submitted', idea));
  on('report.resolved', ({ matter, subject }) => settle('desk_reported', matter, { subject: subject.id }));
  on('hiding.decided', ({ matter, hidingId }) => settle('desk_objected', matter, { hiding: hidingId }));
  on('idea.submitted', tellSubmitted);
  on('report.made', tellReported);
  on('hiding.objected', tellObjected);
  on('subject.hidden', tellHidden);
  on('report.resolved', tellResolved);
  on('hiding.decided', tellDecided);
}
