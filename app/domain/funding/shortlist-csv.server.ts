import { stringify } from 'csv-stringify/sync';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import type { ShortlistEntry } from './shortlist';
import { shortlistOf } from './shortlist.queries.server';

/** Tyiyn as a number that spreadsheets of every language read: "558000.50". */
const som = (tyiyn: number) => (tyiyn / 100).toFixed(2);

/**
 * The funder's own shortlist as CSV for a spreadsheet, with the notes that this reader may read. What a spreadsheet
 * would run as a formula is kept as text. Throws sign_in, forbidden.
 */
export async function shortlistCsv(actor: Actor, lang: Lang): Promise<string> {
  const { entries } = await shortlistOf(actor, lang, 'added');
  const { t } = i18nFor(lang);
  const header = [
    t('funding.csv_number'),
    t('funding.csv_title'),
    t('common.sector'),
    t('common.place'),
    t('common.author'),
    t('funding.csv_stage'),
    t('funding.csv_total'),
    t('funding.csv_requested'),
    t('funding.csv_gap'),
    t('funding.csv_currency'),
    t('funding.csv_beneficiaries'),
    t('funding.csv_until'),
    t('funding.csv_added'),
    t('funding.csv_notes'),
    t('funding.csv_address'),
  ];
  return stringify([header, ...entries.map((entry) => rowOf(entry, lang))], { bom: true, escape_formulas: true });
}

function rowOf({ number, idea, addedAt, notes }: ShortlistEntry, lang: Lang): string[] {
  const { t } = i18nFor(lang);
  const written = notes.map(({ author, body }) => `${author}: ${body}`).join('\n\n');
  const ends = [addedAt.toISOString().slice(0, 10), written];
  if (!idea) return [String(number), t('funding.gone'), ...Array(10).fill(''), ...ends, ''];
  return [
    String(number),
    idea.title.text,
    idea.sector,
    idea.place,
    idea.author,
    t(`common.stage_${idea.stage}`),
    som(idea.total),
    som(idea.requested),
    som(idea.gap),
    idea.currency,
    String(idea.beneficiaries),
    idea.seekingUntil ?? '',
    ...ends,
    `${env().ORIGIN}${paths.idea(lang, number, idea.slug)}`,
  ];
}
