import type { LoaderFunctionArgs } from '@remix-run/node';
import { callCalendar } from '~/domain/calls/calendar.server';
import { env } from '~/platform/env.server';
import { callNumber } from './call-number';

/** The closing for people's calendars. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = callNumber(params);
  const calendar = await callCalendar(context.actor, number, context.lang, env().ORIGIN);
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-call-${number}.ics"`,
    },
  });
}
