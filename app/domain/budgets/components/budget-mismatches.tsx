import { DataTable } from '~/components/data-table';
import { Notice } from '~/components/notice';
import { type I18n, useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import type { Mismatch } from '../budget';
import { changeText, figureText } from '../budget-words';

function nameOf({ t, lang }: I18n, { kind, side, code, titles }: Mismatch): string {
  if (kind === 'balance') return t('budgets.mismatch_balance');
  const title = pickText(titles, lang).text || t(`budgets.side_${side}`);
  return code ? `${title} (${code})` : title;
}

/** The sums of the file that do not agree, with both figures. They are shown as they are: nothing was put right. */
export function BudgetMismatches({ mismatches }: { mismatches: readonly Mismatch[] }) {
  const words = useI18n();
  const { t } = words;
  if (mismatches.length === 0) return null;
  const change = ({ stated, counted }: Mismatch) => (stated === null || counted === null ? null : stated - counted);
  return (
    <Notice tone="warning" title={t('budgets.mismatches_title', { n: mismatches.length })}>
      <p>{t('budgets.mismatches_text')}</p>
      <DataTable
        caption={t('budgets.table_caption', { title: t('budgets.mismatches_table') })}
        captionHidden
        columns={[
          { key: 'what', title: t('budgets.col_part'), cell: (row) => nameOf(words, row) },
          {
            key: 'stated',
            title: t('budgets.col_stated'),
            cell: (row) => figureText(words, row.stated),
            numeric: true,
          },
          {
            key: 'counted',
            title: t('budgets.col_counted'),
            cell: (row) => figureText(words, row.counted),
            numeric: true,
          },
          {
            key: 'change',
            title: t('budgets.col_change'),
            cell: (row) => changeText(words, change(row)),
            numeric: true,
          },
        ]}
        rows={[...mismatches]}
        rowKey={({ kind, side, code, figure }) => [kind, side, code, figure].join()}
      />
    </Notice>
  );
}
