import { eq } from 'drizzle-orm';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { findVisibleCall } from './find-call.server';

const HOUR_MS = 3_600_000;

/**
 * The last hour before the closing as a calendar file. Its UID stays and its sequence grows with each extension, so that
 * a calendar that takes the file again moves the entry. Throws not_found, also while no closing is set.
 */
export async function callCalendar(actor: Actor, number: number, lang: Lang, origin: string): Promise<string> {
  const call = await findVisibleCall(db(), actor, number);
  const { closesAt } = call;
  if (!closesAt) throw new AppError('not_found');
  const { t } = i18nFor(lang);
  const { callExtensions: extensions } = tables;
  const moves = await db().$count(extensions, eq(extensions.callId, call.id));
  const isCancelled = call.stage === 'cancelled';
  const calendar = ical({
    name: t('calls.list_title'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Ashar', product: 'Calls', language: lang.toUpperCase() },
  });
  const title = pickText(call.titles, lang).text;
  const url = `${origin}${paths.call(lang, number, call.slug)}`;
  calendar.createEvent({
    id: `call-${number}@${new URL(origin).hostname}`,
    sequence: moves + (isCancelled ? 1 : 0),
    stamp: call.announcedAt ?? closesAt,
    start: new Date(closesAt.getTime() - HOUR_MS),
    end: closesAt,
    summary: t('calls.calendar_summary', { title }),
    description: url,
    url,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
