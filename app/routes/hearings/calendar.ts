import type { LoaderFunctionArgs } from '@remix-run/node';
import { hearingCalendar } from '~/domain/hearings/notice/calendar.server';
import { env } from '~/platform/env.server';
import { hearingNumber } from './hearing-number';

/** The meeting for people's calendars. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = hearingNumber(params);
  const calendar = await hearingCalendar(context.actor, number, context.lang, env().ORIGIN);
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-hearing-${number}.ics"`,
    },
  });
}
