import type { LoaderFunctionArgs } from '@remix-run/node';
import { fundingCsv } from '~/domain/funding/grants/grants-csv.server';
import { ideaNumber } from './idea-number';

/** The public steps of the money of an idea as a file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = ideaNumber(params);
  context.cacheTopics.add(`idea:${number}`);
  return new Response(await fundingCsv(context.actor, number, context.lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-${number}-funding.csv"`,
    },
  });
}
