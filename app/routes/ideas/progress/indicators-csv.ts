import type { LoaderFunctionArgs } from '@remix-run/node';
import { indicatorsCsv } from '~/domain/projects/indicators-csv.server';
import { ideaNumber } from '../idea-number';

/** Everything measured in a project as CSV. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = ideaNumber(params);
  context.cacheTopics.add(`idea:${number}`);
  return new Response(await indicatorsCsv(context.actor, number, context.lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="indicators-${number}.csv"`,
    },
  });
}
