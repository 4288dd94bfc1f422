/** What browsers are told of tables that are saved. */
export const SHEET_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

export type SheetFormat = keyof typeof SHEET_TYPES;

/** The name and the kind of a file in an address: "2.xlsx"; null where it is none of ours. */
export function fileAsked(file: string | undefined): { name: string; format: SheetFormat } | null {
  const found = /^([\w-]{1,40})\.(xlsx|csv|json)$/.exec(file ?? '');
  return found ? { name: found[1] ?? '', format: found[2] as SheetFormat } : null;
}

/** A file that is saved under that name. */
export function sheetResponse(body: string | Uint8Array<ArrayBuffer>, format: SheetFormat, name: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': SHEET_TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'public, max-age=300',
    },
  });
}
