import type { LoaderFunctionArgs } from '@remix-run/node';
import { budgetTemplate, isTemplateFormat, TEMPLATE_TYPES } from '~/domain/exchange/budget-template.server';
import { AppError } from '~/platform/errors';

/** A file to fill in, with the headers that are understood by themselves. */
export async function loader({ params }: LoaderFunctionArgs) {
  const format = params.file?.replace(/^budget\./, '');
  if (!isTemplateFormat(format)) throw new AppError('not_found');
  return new Response(new Uint8Array(await budgetTemplate(format)), {
    headers: {
      'Content-Type': TEMPLATE_TYPES[format],
      'Content-Disposition': `attachment; filename="ashar-budget.${format}"`,
    },
  });
}
