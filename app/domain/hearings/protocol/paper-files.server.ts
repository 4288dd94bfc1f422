import { LRUCache } from 'lru-cache';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { printoutPdf } from '~/platform/pdf/printout-pdf.server';
import { printoutCsv } from '~/platform/printout/printout-csv.server';
import { createTurns } from '~/platform/turns.server';
import { db } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { HearingPaper } from './hearing-paper';
import { hearingPrintout } from './hearing-printout';
import { exactCopy, paperVersions, type ReadableVersion, readVersion } from './paper-versions.queries.server';

/** One long PDF at a time; who comes while several wait comes again. */
const inTurn = createTurns(1, 20, () => new AppError('unavailable'));

/** A version never changes, so neither does its PDF: it is made once for each language. */
const pdfs = new LRUCache<string, Buffer>({ maxSize: 40_000_000, sizeCalculation: (bytes) => bytes.length });
const making = new Map<string, Promise<Buffer>>();

async function findVersion(
  actor: Actor,
  number: number,
  document: HearingPaper,
  ordinal: number,
): Promise<ReadableVersion> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const versions = await paperVersions(db(), hearing.id, document);
  const version = versions.find((one) => one.ordinal === ordinal);
  if (!version) throw new AppError('not_found');
  return readVersion(db(), hearing.id, version);
}

async function makePdf(version: ReadableVersion, lang: Lang): Promise<Buffer> {
  const i18n = i18nFor(lang);
  const { content, hash, ordinal, publishedAt } = version;
  const { hearing } = content;
  const below = [
    i18n.t('protocol.pdf_footer', { number: String(hearing.number) }),
    i18n.t('protocol.version_n', { n: String(ordinal) }),
    hash.slice(0, 16),
  ].join(' · ');
  const footer = (page: number) => `${below} · ${i18n.t('protocol.pdf_page', { n: String(page) })}`;
  const author = pickText(hearing.place, lang).text;
  return printoutPdf(hearingPrintout(version, i18n), { author, at: publishedAt, footer }, i18n);
}

/** The version as a tagged PDF in a language. Throws not_found, unavailable (many are being made). */
export async function paperPdf(
  actor: Actor,
  number: number,
  document: HearingPaper,
  ordinal: number,
  lang: Lang,
): Promise<Buffer> {
  const version = await findVersion(actor, number, document, ordinal);
  const key = [version.id, lang, ...version.redacted].join(' ');
  const known = pdfs.get(key) ?? making.get(key);
  if (known) return known;
  const made = inTurn(() => makePdf(version, lang));
  making.set(key, made);
  try {
    const pdf = await made;
    pdfs.set(key, pdf);
    return pdf;
  } finally {
    making.delete(key);
  }
}

/** The version as CSV in a language, piece by piece. Throws not_found. */
export async function paperCsv(
  actor: Actor,
  number: number,
  document: HearingPaper,
  ordinal: number,
  lang: Lang,
): Promise<AsyncGenerator<string>> {
  const version = await findVersion(actor, number, document, ordinal);
  const i18n = i18nFor(lang);
  const { t } = i18n;
  return printoutCsv(hearingPrintout(version, i18n), {
    part: t('protocol.csv_part'),
    item: t('protocol.csv_item'),
    field: t('protocol.csv_field'),
    value: t('protocol.csv_value'),
    unit: t('protocol.csv_unit'),
    lang: t('protocol.csv_lang'),
  });
}

/** The version as the canonical JSON that its hash is of. Throws not_found. */
export async function paperJson(
  actor: Actor,
  number: number,
  document: HearingPaper,
  ordinal: number,
): Promise<string> {
  return exactCopy(await findVersion(actor, number, document, ordinal));
}
