import type { Actor } from '~/domain/accounts/actor';
import type { I18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { grouped } from '~/platform/grouped';
import { printoutPdf } from '~/platform/pdf/printout-pdf.server';
import { type Block, count, type Fact, type Printout, text } from '~/platform/printout/printout';
import { sheetCsv } from '~/platform/sheet-csv.server';
import { sheetFile } from '~/platform/sheet-file.server';
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

/** The cards that the filter lets through as CSV, with the notes that this reader may read. Throws sign_in, forbidden. */
export async function boardCsv(actor: Actor, lang: Lang, filter: BoardFilter): Promise<string> {
  const { entries } = await filteredCards(actor, lang, filter);
  const { columns, rows } = boardTable(entries, i18nFor(lang));
  return sheetCsv(columns, rows);
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

/** One by one, as they are written: made all at once, the entries of thousands of cards would hold everybody up. */
function* blocksOf(entries: readonly NotedEntry[], i18n: I18n): Generator<Block> {
  if (entries.length === 0) yield { kind: 'note', text: i18n.t('boards.column_empty') };
  for (const entry of entries) yield { kind: 'entry', entry: paperEntry(entry, i18n) };
}

function partOf(stage: BoardStage, entries: readonly NotedEntry[], i18n: I18n): Printout['parts'][number] {
  return { id: stage.id, title: `${stageName(stage, i18n)}: ${entries.length}`, blocks: blocksOf(entries, i18n) };
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
