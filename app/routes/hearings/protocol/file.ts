import type { LoaderFunctionArgs } from '@remix-run/node';
import { HEARING_PAPERS, type HearingPaper, paperFileName } from '~/domain/hearings/protocol/hearing-paper';
import { paperCsv, paperJson, paperPdf } from '~/domain/hearings/protocol/paper-files.server';
import { AppError } from '~/platform/errors';
import { hearingNumber } from '../hearing-number';
import { spendLongFile } from '../long-file.server';
import { streamed } from './streamed.server';

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
type Form = keyof typeof MEDIA_TYPES;

interface Named {
  document: HearingPaper;
  ordinal: number;
  form: Form;
}

/** "protocol-2.pdf": the paper, its version and the form. Throws not_found. */
function named(file = ''): Named {
  const [, name, ordinal, form] = /^([a-z]+)-([1-9]\d{0,5})\.(pdf|csv|json)$/.exec(file) ?? [];
  const document = HEARING_PAPERS.find((paper) => paper === name);
  if (!document) throw new AppError('not_found');
  return { document, ordinal: Number(ordinal), form: form as Form };
}

/** A published version as a file: PDF and CSV in the language of the address, JSON as it was hashed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const { document, ordinal, form } = named(params.file);
  if (form !== 'pdf') await spendLongFile(context.network);
  const body = async () => {
    if (form === 'pdf') return new Uint8Array(await paperPdf(actor, number, document, ordinal, lang));
    if (form === 'csv') return streamed(await paperCsv(actor, number, document, ordinal, lang));
    return paperJson(actor, number, document, ordinal);
  };
  const name = paperFileName(number, document, ordinal, form === 'json' ? '.json' : `-${lang}.${form}`);
  return new Response(await body(), {
    headers: {
      'Content-Type': MEDIA_TYPES[form],
      'Content-Disposition': `attachment; filename="${name}"`,
      // A moderator may hide a remark later: whoever keeps it has to ask again.
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  });
}
