import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/actor';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { BUDGET_TABLES, budgetCsv, comparisonCsv, contentFile, linesCsv } from '~/domain/budgets/budget-tables.server';
import { parseLineFilter } from '~/domain/budgets/line-filter';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { budgetNumber } from './budget-number';

const JSON_FILE = 'content.json';

interface Asked {
  number: number;
  name: string;
  params: URLSearchParams;
}

async function fileOf(actor: Actor, { number, name, params }: Asked, lang: Lang): Promise<string> {
  const { budget, head } = await budgetHead(actor, number, lang);
  if (name === JSON_FILE) return contentFile(budget);
  const [, table = ''] = /^([a-z]+|compare-\d+)\.csv$/.exec(name) ?? [];
  if (table === 'lines') return linesCsv(budget, head, parseLineFilter(params), lang);
  const known = BUDGET_TABLES.find((one) => one === table);
  if (known) return budgetCsv(budget, head, known, lang);
  const [, other] = /^compare-(\d+)$/.exec(table) ?? [];
  if (other === undefined) throw new AppError('not_found');
  return comparisonCsv(budget, head, budgetNumber(other), lang);
}

/** A table of a budget as a file, or the whole of it in the form of which its hash is taken. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { number, table = '' } = params;
  const asked = { number: budgetNumber(number), name: table, params: new URL(request.url).searchParams };
  const body = await fileOf(context.actor, asked, context.lang);
  context.cacheTopics.add(`budget:${number}`);
  const type = table === JSON_FILE ? 'application/json' : 'text/csv';
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="ashar-budget-${number}-${table}"`,
    },
  });
}
