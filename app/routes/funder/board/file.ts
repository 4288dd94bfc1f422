import type { LoaderFunctionArgs } from '@remix-run/node';
import { boardFilter } from '~/domain/funding/boards/board.schema.server';
import { boardPdf, boardXlsx } from '~/domain/funding/boards/board-files.server';
import { AppError } from '~/platform/errors';
import { SHEET_TYPES } from '~/platform/sheet-response.server';
import { privateFile } from '../private-file.server';

/** The funder's own board as a workbook or on paper. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const filter = boardFilter(new URL(request.url).searchParams);
  if (params.file === 'cards.xlsx')
    return privateFile(await boardXlsx(actor, lang, filter), SHEET_TYPES.xlsx, 'board', 'xlsx');
  if (params.file === 'cards.pdf')
    return privateFile(new Uint8Array(await boardPdf(actor, lang, filter)), 'application/pdf', 'board', 'pdf');
  throw new AppError('not_found');
}
