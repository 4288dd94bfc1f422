import type { LoaderFunctionArgs } from '@remix-run/node';
import { remarksCsv } from '~/domain/hearings/remarks/remarks-csv.server';
import { today } from '~/platform/today.server';
import { hearingNumber } from '../hearing-number';
import { spendLongFile } from '../long-file.server';

/** Every remark of a hearing as a file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const number = hearingNumber(params);
  await spendLongFile(context.network);
  return new Response(await remarksCsv(context.actor, number, context.lang), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ashar-hearing-${number}-remarks-${today()}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
