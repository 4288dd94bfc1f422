import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { db } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { hearingDetails } from './details.queries.server';
import { endOf } from './hearing-details';
import { hearingSteps } from './history.queries.server';

const STATUS: Partial<Record<Hearing['stage'], ICalEventStatus>> = {
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.CANCELLED,
};

/**
 * The meeting as a calendar file. Its UID stays and its sequence grows with each step, so that a calendar that takes
 * the file again moves the entry instead of adding one; what was put off or called off is struck out there. Throws not_found, also while no date is set.
 */
export async function hearingCalendar(actor: Actor, number: number, lang: Lang, origin: string): Promise<string> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { t } = i18nFor(lang);
  const details = await hearingDetails(db(), hearing.id);
  const steps = await hearingSteps(db(), hearing.id);
  const url = `${origin}${paths.hearing(lang, hearing.number, hearing.slug)}`;
  const start = details.startsAt;
  if (!start) throw new AppError('not_found');
  const calendar = ical({
    name: t('hearings.list_title'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Ashar', product: 'Hearings', language: lang.toUpperCase() },
  });
  const where = [pickText(details.venues, lang).text, details.onlineUrl].filter((place) => place);
  calendar.createEvent({
    id: `hearing-${hearing.number}@${new URL(origin).hostname}`,
    sequence: steps.length,
    stamp: steps.at(-1)?.at ?? start,
    start,
    end: endOf(details) ?? start,
    summary: pickText(details.titles, lang).text,
    location: where.join(', '),
    description: `${pickText(details.decides, lang).text}\n\n${url}`,
    url,
    status: STATUS[hearing.stage] ?? ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
