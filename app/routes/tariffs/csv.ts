import type { LoaderFunctionArgs } from '@remix-run/node';
import { tariffsCsv } from '~/domain/tariffs/tariffs-csv.server';
import { today } from '~/platform/today.server';

/** All tariffs in force, as open data. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('year') ?? '';
  const year = /^(19|20)\d\d$/.test(typed) ? Number(typed) : null;
  return new Response(await tariffsCsv(year, context.lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-tariffs-${year ?? today()}.csv"`,
      'Cache-Control': 'public, max-age=300',
    },
  });
}
