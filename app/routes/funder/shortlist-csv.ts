import type { LoaderFunctionArgs } from '@remix-run/node';
import { shortlistCsv } from '~/domain/funding/shortlist-csv.server';
import { today } from '~/platform/today.server';

/** The funder's own shortlist as a file. Nobody between the server and the reader may keep it. */
export async function loader({ context }: LoaderFunctionArgs) {
  return new Response(await shortlistCsv(context.actor, context.lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-shortlist-${today()}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
