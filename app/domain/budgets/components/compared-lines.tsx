import { type Column, DataTable } from '~/components/data-table';
import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { LineFate } from '../budget-comparison';
import { changeText, figureText, percentText } from '../budget-words';
import type { ComparedRow } from '../comparison.queries.server';

interface ComparedLinesProps {
  number: number;
  other: number;
  names: { before: string; now: string };
  rows: ComparedRow[];
}

const LOOKS: Partial<Record<LineFate, { tone: TagTone; icon: IconName }>> = {
  added: { tone: 'open', icon: 'plus' },
  removed: { tone: 'stopped', icon: 'circle-x' },
};

function lineHref(lang: I18n['lang'], number: number, other: number, row: ComparedRow): string {
  if (row.positionNow !== null) return paths.budgetLine(lang, number, row.positionNow);
  return paths.budgetLine(lang, other, row.positionBefore ?? 1);
}

function Title({ row, href }: { row: ComparedRow; href: string }) {
  const { lang, t } = useI18n();
  const { title, side, functionalCode, economicCode, programme, fate } = row;
  const look = LOOKS[fate];
  const codes = [functionalCode, economicCode].filter(Boolean).join(' · ');
  return (
    <>
      <a href={href} lang={row.lang === lang ? undefined : row.lang}>
        {title}
      </a>{' '}
      {look && <Tag {...look}>{t(`budgets.fate_${fate}`)}</Tag>}
      <br />
      <span className="meta">{[t(`budgets.side_${side}`), codes, programme].filter(Boolean).join(', ')}</span>
    </>
  );
}

/** Two versions line by line: what each line was and is, and by how much it changed. */
export function ComparedLines({ number, other, names, rows }: ComparedLinesProps) {
  const words = useI18n();
  const { lang, t } = words;
  const columns: Column<ComparedRow>[] = [
    {
      key: 'line',
      title: t('budgets.col_line'),
      cell: (row) => <Title row={row} href={lineHref(lang, number, other, row)} />,
    },
    { key: 'change', title: t('budgets.col_change'), cell: ({ change }) => changeText(words, change), numeric: true },
    {
      key: 'before',
      title: names.before,
      cell: ({ fate, before }) => (fate === 'added' ? '–' : figureText(words, before)),
      numeric: true,
    },
    {
      key: 'now',
      title: names.now,
      cell: ({ fate, now }) => (fate === 'removed' ? '–' : figureText(words, now)),
      numeric: true,
    },
    {
      key: 'percent',
      title: t('budgets.col_ratio'),
      cell: ({ before, now }) => percentText(words, now, before),
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={t('budgets.table_caption', { title: t('budgets.compared_lines') })}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
