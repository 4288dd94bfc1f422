import { stringify } from 'csv-stringify/sync';
import type { Actor } from '~/domain/accounts/actor';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { grouped } from '~/platform/grouped';
import { printoutPdf } from '~/platform/pdf/printout-pdf.server';
import { type Block, count, type Fact, type Printout, text } from '~/platform/printout/printout';
import { type SheetValue, sheetFile } from '~/platform/sheet-file.server';
import { today } from '~/platform/today.server';
import { createTurns } from '~/platform/turns.server';
import type { NotedEntry } from '../shortlist';
import { funderOf } from '../shortlist.server';
import { type BoardStage, stageName } from './board';
import { filteredCards } from './board.queries.server';
import type { BoardFilter } from './board-page';
import { boardTable, responsibleName, writtenNotes } from './board-table.server';

/** One file at a time: a long one is work for more than a second. Who comes while several wait comes again. */
const inTurn = createTurns(1, 10, () => new AppError('unavailable'));

/** Rows of a table that are written before others have their turn. */
const ROWS_AT_ONCE = 200;

/** As a number that spreadsheets of every language read: "558000.50". */
const csvCell = (value: SheetValue, kind: string) =>
  kind === 'money' && typeof value === 'number' ? (value / 100).toFixed(2) : String(value ?? '');

/**
 * The cards that the filter lets through as CSV, with the notes that this reader may read. What a spreadsheet would run
 * as a formula is kept as text. Throws sign_in, forbidden.
 */
export async function boardCsv(actor: Actor, lang: Lang, filter: BoardFilter): Promise<string> {
  const { entries } = await filteredCards(actor, lang, filter);
  const { columns, rows } = boardTable(entries, i18nFor(lang));
  let table = stringify([columns.map(({ title }) => title)], { bom: true });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const cells = some.map((row) => columns.map(({ kind }, at) => csvCell(row[at] ?? null, kind)));
    table += stringify(cells, { escape_formulas: true });
    await new Promise(setImmediate);
  }
  return table;
}

/** The same as a workbook. Throws sign_in, forbidden, unavailable. */
export async function boardXlsx(actor: Actor, lang: Lang, filter: BoardFilter): Promise<Uint8Array<ArrayBuffer>> {
  const { entries } = await filteredCards(actor, lang, filter);
  const i18n = i18nFor(lang);
  const { columns, rows } = boardTable(entries, i18n);
  return inTurn(() => sheetFile(i18n.t('boards.title'), columns, rows));
}

/** The same on paper: a part for each stage, an entry for each card. Throws sign_in, forbidden, unavailable. */
export async function boardPdf(actor: Actor, lang: Lang, filter: BoardFilter): Promise<Buffer> {
  const { funder } = funderOf(actor);
  const { stages, entries } = await filteredCards(actor, lang, filter);
  const i18n = i18nFor(lang);
  const { t, date } = i18n;
  const byStage = grouped(entries, ({ stage }) => stage.id);
  const title = t('boards.paper_title', { funder: funder.name });
  const printout: Printout = {
    title,
    parts: stages.map((stage) => partOf(stage, byStage.get(stage.id) ?? [], i18n)),
    signatures: [],
  };
  const below = [t('boards.paper_private'), date(today())].join(' · ');
  const footer = (page: number) => `${below} · ${t('protocol.pdf_page', { n: String(page) })}`;
  return inTurn(() => printoutPdf(printout, { author: funder.name, at: now(), footer }, i18n));
}

function partOf(stage: BoardStage, entries: readonly NotedEntry[], i18n: I18n): Printout['parts'][number] {
  const { t } = i18n;
  const blocks: Block[] =
    entries.length === 0
      ? [{ kind: 'note', text: t('boards.column_empty') }]
      : entries.map((entry) => ({ kind: 'entry', entry: paperEntry(entry, i18n) }));
  return { id: stage.id, title: `${stageName(stage, i18n)}: ${entries.length}`, blocks };
}

function paperEntry(entry: NotedEntry, i18n: I18n): Extract<Block, { kind: 'entry' }>['entry'] {
  const { id, number, idea } = entry;
  const { t } = i18n;
  const label = t('funding.entry_number', { number });
  return {
    id,
    title: `${label} ${idea?.title.text ?? t('funding.gone')}`,
    titleLang: idea?.title.lang,
    facts: [...ideaFacts(entry, i18n), ...cardFacts(entry, i18n)],
    words: writtenNotes(entry, i18n).map((note) => ({ text: note })),
  };
}

function ideaFacts({ idea }: NotedEntry, { t, money }: I18n): Fact[] {
  if (!idea) return [];
  const { sector, place, author, stage, requested, gap, currency, beneficiaries } = idea;
  return [
    { label: t('common.sector'), value: text(sector) },
    { label: t('common.place'), value: text(place) },
    { label: t('common.author'), value: text(author) },
    { label: t('funding.csv_stage'), value: text(t(`common.stage_${stage}`)) },
    { label: t('funding.requested'), value: text(money(requested, currency)) },
    { label: t('funding.gap'), value: text(money(gap, currency)) },
    { label: t('funding.beneficiaries'), value: count(beneficiaries) },
  ];
}

function cardFacts(entry: NotedEntry, i18n: I18n): Fact[] {
  const { t, date } = i18n;
  const { tags, dueOn } = entry;
  const facts = [
    { label: t('boards.responsible'), value: text(responsibleName(entry, i18n)) },
    { label: t('boards.due'), value: text(dueOn ? date(dueOn) : '') },
    { label: t('boards.tags'), value: text(tags.join(', ')) },
  ];
  return facts.filter(({ value }) => value.text !== '');
}
