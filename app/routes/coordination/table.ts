import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  coordinationCsv,
  coordinationJson,
  coordinationXlsx,
} from '~/domain/aid/coordination/coordination-file.server';
import { parseCoordination } from '~/domain/aid/coordination/coordination-filter';
import { AppError } from '~/platform/errors';
import { fileAsked, type SheetFormat, sheetResponse } from '~/platform/sheet-response.server';
import { today } from '~/platform/today.server';

const WRITERS = { csv: coordinationCsv, xlsx: coordinationXlsx, json: coordinationJson } satisfies Record<
  SheetFormat,
  unknown
>;

/** The view as a file, narrowed as the address says: "table.csv". */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = fileAsked(params.file);
  if (asked?.name !== 'table') throw new AppError('not_found');
  const filter = parseCoordination(new URL(request.url).searchParams);
  const body = await WRITERS[asked.format](filter, context.lang);
  return sheetResponse(body, asked.format, `ashar-coordination-${today()}`);
}
