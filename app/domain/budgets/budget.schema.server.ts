import { z } from 'zod';
import { optionalDate } from '~/platform/form-dates.server';
import { optionalWords, words } from '~/platform/form-words.server';
import { today } from '~/platform/today.server';
import { BUDGET_LIMITS, BUDGET_STAGES } from './budget';
import { DECIMAL_SIGNS, type DecimalSign, FIGURE_UNITS, type FigureUnit } from './figure';
import { COLUMN_MEANINGS, type ColumnMeaning, type FileReading, SIDE_RULES } from './file-reading';

const version = z.coerce.number().int().min(1).catch(0);
const idempotencyKey = z.string().max(64).optional();
const wholeNumber = (wrong: string) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^\d{1,4}$/, wrong)
    .transform(Number);

/** A file to bring in; its bytes are read beside the schema. */
export const uploadForm = z.object({
  placeId: z.string({ error: 'common.error_required' }).min(1, 'common.error_required').max(64),
  sheet: wholeNumber('common.error_invalid').pipe(
    z.number().min(1, 'common.error_invalid').max(200, 'common.error_invalid'),
  ),
  idempotency_key: idempotencyKey,
});

const meaning = z.enum(['', ...COLUMN_MEANINGS]).catch('');

/** How the columns of a file are read: `columns.0` and on, each meaning at most once. */
export const readingForm = z
  .object({
    version,
    headerRow: wholeNumber('common.error_invalid').pipe(z.number().max(BUDGET_LIMITS.rows, 'common.error_invalid')),
    unit: z.enum(Object.keys(FIGURE_UNITS) as [FigureUnit, ...FigureUnit[]], { error: 'common.error_invalid' }),
    decimal: z.enum(Object.keys(DECIMAL_SIGNS) as [DecimalSign, ...DecimalSign[]], { error: 'common.error_invalid' }),
    side: z.enum(SIDE_RULES, { error: 'common.error_invalid' }),
    columns: z.record(z.string().regex(/^\d{1,2}$/), meaning).default({}),
  })
  .superRefine(({ columns }, context) => {
    const taken = new Set<ColumnMeaning>();
    for (const [at, chosen] of Object.entries(columns)) {
      if (chosen === '') continue;
      if (taken.has(chosen))
        context.addIssue({ code: 'custom', path: ['columns', at], message: 'budgets.import_error_twice' });
      taken.add(chosen);
    }
    if (!taken.has('plan') && !taken.has('actual')) {
      context.addIssue({ code: 'custom', path: ['columns', '0'], message: 'budgets.import_error_no_figures' });
    }
    if (!['title_ky', 'title_ru', 'title_en'].some((title) => taken.has(title as ColumnMeaning))) {
      context.addIssue({ code: 'custom', path: ['columns', '0'], message: 'budgets.import_error_no_titles' });
    }
  })
  .transform(({ version: token, columns, ...rest }): { version: number; reading: FileReading } => {
    const width = Math.max(0, ...Object.keys(columns).map((at) => Number(at) + 1));
    return {
      version: token,
      reading: { ...rest, columns: Array.from({ length: width }, (_, at) => columns[at] || null) },
    };
  });

const url = optionalWords(BUDGET_LIMITS.url).pipe(
  z
    .string()
    .refine(
      (text) => !text || (URL.canParse(text) && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text)),
      'budgets.import_error_url',
    ),
);
const people = z
  .string()
  .default('')
  .transform((typed, context): number | null => {
    const digits = typed.replace(/\s/g, '');
    if (digits === '') return null;
    if (/^\d{1,8}$/.test(digits) && Number(digits) > 0 && Number(digits) <= BUDGET_LIMITS.population)
      return Number(digits);
    context.addIssue({ code: 'custom', message: 'budgets.import_error_population' });
    return z.NEVER;
  });

/** What is told of a version beside its lines. */
export const factsForm = z
  .object({
    version,
    year: wholeNumber('budgets.import_error_year').refine(
      (year) => year >= BUDGET_LIMITS.firstYear && year <= Number(today().slice(0, 4)) + 5,
      'budgets.import_error_year',
    ),
    stage: z.enum(BUDGET_STAGES, { error: 'budgets.import_error_stage' }),
    resolutionNumber: optionalWords(BUDGET_LIMITS.resolution),
    resolutionDate: optionalDate,
    population: people,
    populationSource: optionalWords(BUDGET_LIMITS.source),
    source: words(BUDGET_LIMITS.source, 'budgets.import_error_source'),
    sourceUrl: url,
    note: optionalWords(BUDGET_LIMITS.note),
  })
  .superRefine(({ population, populationSource }, context) => {
    if (population === null || populationSource) return;
    context.addIssue({ code: 'custom', path: ['populationSource'], message: 'budgets.import_error_population_source' });
  })
  .transform(({ version: token, resolutionNumber, populationSource, sourceUrl, note, ...rest }) => ({
    version: token,
    facts: {
      ...rest,
      resolutionNumber: resolutionNumber || null,
      populationSource: (rest.population !== null && populationSource) || null,
      sourceUrl: sourceUrl || null,
      note: note || null,
    },
  }));
