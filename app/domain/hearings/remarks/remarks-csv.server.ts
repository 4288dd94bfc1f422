import { stringify } from 'csv-stringify/sync';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { db, tables } from '~db/index.server';
import { outcomeKey } from '../answers/answer';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { remarkRows, remarkViews } from './remark-rows.server';
import type { RemarkView } from './remark-view';

const BATCH = 250;

/** Tyiyn as a number that spreadsheets of every language read: "558000.50". */
const som = (tyiyn: number | null) => (tyiyn === null ? '' : (tyiyn / 100).toFixed(2));

const written = (rows: string[][], bom = false) => stringify(rows, { bom, escape_formulas: true });

/**
 * Every remark of a hearing as CSV, a batch at a time: nobody waits while 5,000 are written. Without residents' names;
 * of a hidden remark its number and the reason. What a spreadsheet would run as a formula is kept as text.
 * Throws not_found before the first byte.
 */
export async function remarksCsv(actor: Actor, number: number, lang: Lang): Promise<ReadableStream<Uint8Array>> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const batches = csvBatches(hearing, lang);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await batches.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}

async function* csvBatches(hearing: Hearing, lang: Lang): AsyncGenerator<string, undefined> {
  const { remarks } = tables;
  const i18n = i18nFor(lang);
  yield written([headOf(i18n)], true);
  for (let last = 0; ; ) {
    const where = and(eq(remarks.hearingId, hearing.id), gt(remarks.number, last));
    const rows = await remarkRows(where, [asc(remarks.number)], BATCH);
    const end = rows.at(-1);
    if (!end) return undefined;
    last = end.number;
    const views = await remarkViews(hearing, rows, lang);
    yield written(views.map((view) => rowOf(hearing.number, view, i18n)));
  }
}

function headOf({ t }: I18n): string[] {
  return [
    t('remarks.csv_number'),
    t('remarks.kind_label'),
    t('remarks.csv_channel'),
    t('remarks.csv_received'),
    t('remarks.lang_label'),
    t('remarks.csv_body'),
    t('remarks.csv_organisation'),
    t('remarks.csv_line'),
    t('remarks.copy'),
    t('remarks.csv_amount'),
    t('remarks.csv_money_from'),
    t('remarks.stance_for'),
    t('remarks.stance_against'),
    t('remarks.stance_abstain'),
    t('remarks.csv_outcome'),
    t('remarks.csv_answer'),
    t('remarks.csv_answered'),
    t('remarks.csv_address'),
  ];
}

/** The address of the copy that came with it. */
function copyOf({ copy }: RemarkView, lang: Lang): string {
  if (!copy) return '';
  return `${env().ORIGIN}${paths.tariffWhatIf(lang, copy.tariff, { ...copy.changes, version: copy.ordinal })}`;
}

function rowOf(hearing: number, remark: RemarkView, { lang, t }: I18n): string[] {
  const { answer } = remark.answering;
  const { kind, counts, hiddenFor } = remark;
  const hidden = hiddenFor && t('remarks.hidden_trace', { reason: t(`discussion.reason_${hiddenFor}`) });
  const stances = kind === 'proposal' ? [counts.for, counts.against, counts.abstain].map(String) : ['', '', ''];
  return [
    String(remark.number),
    t(`remarks.kind_${kind}`),
    t(`remarks.channel_${remark.channel}`),
    remark.receivedAt.toISOString(),
    remark.lang,
    hidden ?? remark.body,
    remark.organisation?.name ?? '',
    remark.line?.title ?? remark.item?.name ?? '',
    copyOf(remark, lang),
    som(remark.amount),
    remark.moneyFrom ?? '',
    ...stances,
    answer ? t(outcomeKey(kind, answer.outcome)) : '',
    answer?.reason ?? '',
    answer?.at.toISOString() ?? '',
    `${env().ORIGIN}${paths.remark(lang, hearing, remark.number)}`,
  ];
}
