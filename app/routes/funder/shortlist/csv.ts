import type { LoaderFunctionArgs } from '@remix-run/node';
import { boardFilter } from '~/domain/funding/boards/board.schema.server';
import { boardCsv } from '~/domain/funding/boards/board-files.server';
import { SHEET_TYPES } from '~/platform/sheet-response.server';
import { privateFile } from '../private-file.server';

/** The funder's own shortlist as a table. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = boardFilter(new URL(request.url).searchParams);
  const table = await boardCsv(context.actor, context.lang, filter);
  return privateFile(table, SHEET_TYPES.csv, 'shortlist', 'csv');
}
