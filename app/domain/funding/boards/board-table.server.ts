import type { I18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import type { SheetColumn, SheetValue } from '~/platform/sheet-file.server';
import type { NotedEntry, ShortlistedIdea } from '../shortlist';
import { stageName } from './board';

interface Column extends SheetColumn {
  value(entry: NotedEntry): SheetValue;
}

/** A column that tells of the idea: empty where it is no longer public. */
function ofIdea(column: SheetColumn, value: (idea: ShortlistedIdea, number: number) => SheetValue): Column {
  return { ...column, value: ({ idea, number }) => (idea ? value(idea, number) : null) };
}

function ideaColumns({ t, lang }: I18n): Column[] {
  return [
    { title: t('funding.csv_number'), kind: 'count', width: 8, value: ({ number }) => number },
    {
      title: t('funding.csv_title'),
      kind: 'text',
      width: 48,
      value: ({ idea }) => idea?.title.text ?? t('funding.gone'),
    },
    ofIdea({ title: t('common.sector'), kind: 'text', width: 24 }, ({ sector }) => sector),
    ofIdea({ title: t('common.place'), kind: 'text', width: 24 }, ({ place }) => place),
    ofIdea({ title: t('common.author'), kind: 'text', width: 28 }, ({ author }) => author),
    ofIdea({ title: t('funding.csv_stage'), kind: 'text', width: 22 }, ({ stage }) => t(`common.stage_${stage}`)),
    ofIdea({ title: t('funding.csv_total'), kind: 'money', width: 16 }, ({ total }) => total),
    ofIdea({ title: t('funding.csv_requested'), kind: 'money', width: 16 }, ({ requested }) => requested),
    ofIdea({ title: t('funding.csv_gap'), kind: 'money', width: 16 }, ({ gap }) => gap),
    ofIdea({ title: t('funding.csv_currency'), kind: 'text', width: 10 }, ({ currency }) => currency),
    ofIdea({ title: t('funding.csv_beneficiaries'), kind: 'count', width: 12 }, ({ beneficiaries }) => beneficiaries),
    ofIdea({ title: t('funding.csv_until'), kind: 'date', width: 14 }, ({ seekingUntil }) => seekingUntil),
    ofIdea(
      { title: t('funding.csv_address'), kind: 'text', width: 40 },
      ({ slug }, number) => `${env().ORIGIN}${paths.idea(lang, number, slug)}`,
    ),
  ];
}

function cardColumns(i18n: I18n): Column[] {
  const { t } = i18n;
  return [
    { title: t('boards.stage'), kind: 'text', width: 22, value: ({ stage }) => stageName(stage, i18n) },
    { title: t('boards.tags'), kind: 'text', width: 24, value: ({ tags }) => tags.join(', ') },
    { title: t('boards.due'), kind: 'date', width: 14, value: ({ dueOn }) => dueOn },
    { title: t('boards.responsible'), kind: 'text', width: 24, value: (entry) => responsibleName(entry, i18n) },
    {
      title: t('funding.csv_added'),
      kind: 'date',
      width: 14,
      value: ({ addedAt }) => kyrgyzDay(addedAt),
    },
    {
      title: t('funding.csv_notes'),
      kind: 'text',
      width: 60,
      value: (entry) => writtenNotes(entry, i18n).join('\n\n'),
    },
  ];
}

/** Who is responsible; empty where nobody is. */
export function responsibleName({ responsible }: Pick<NotedEntry, 'responsible'>, { t }: I18n): string {
  return responsible ? responsible.name || t('common.erased_person') : '';
}

/** The notes, each with its author, and with a mark where only its author reads it. */
export function writtenNotes({ notes }: NotedEntry, { t }: I18n): string[] {
  return notes.map(({ author, body, visibleTo }) => {
    const by = author || t('common.erased_person');
    return `${visibleTo === 'me' ? `${by} (${t('funding.note_me')})` : by}: ${body}`;
  });
}

/** The cards of a board as a table, for spreadsheets of every kind: its columns, and a row for each card. */
export function boardTable(
  entries: readonly NotedEntry[],
  i18n: I18n,
): { columns: SheetColumn[]; rows: SheetValue[][] } {
  const columns = [...ideaColumns(i18n), ...cardColumns(i18n)];
  return { columns, rows: entries.map((entry) => columns.map(({ value }) => value(entry))) };
}
