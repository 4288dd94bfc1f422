import { BarList } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { SpendingView, SpentLine } from '../progress-page';

/** What was spent, beside what the budget planned. */
export function SpendingSection({ spending }: { spending: SpendingView }) {
  const { t } = useI18n();
  return (
    <Section id="spending" title={t('projects.spending')}>
      {spending.entries.length + spending.removed.length === 0 ? (
        <p>{t('projects.spending_none')}</p>
      ) : (
        <>
          <p className="meta">{t('projects.spending_lead')}</p>
          <SpendingChart spending={spending} />
        </>
      )}
    </Section>
  );
}

/** The name of a line; one that the budget no longer has is called that. */
export function useLineName() {
  const { t } = useI18n();
  return ({ title }: Pick<SpentLine, 'title'>): string => title?.text ?? t('projects.line_gone');
}

function SpendingChart({ spending }: { spending: SpendingView }) {
  const { lang, t, money } = useI18n();
  const nameOf = useLineName();
  const { currency, lines, planned, spent } = spending;
  const amount = (tyiyn: number) => money(tyiyn, currency);
  return (
    <Chart
      id="spending-chart"
      finding={t('projects.spending_finding', { spent: amount(spent), planned: amount(planned) })}
      table={{ label: t('projects.entries'), content: <SpendingEntries spending={spending} /> }}
    >
      <BarList
        tick={t('projects.spending_tick')}
        items={lines.map((line) => ({
          key: line.id,
          label: nameOf(line),
          lang: line.title && line.title.lang !== lang ? line.title.lang : undefined,
          amount: line.spent,
          before: line.planned,
          text: t('projects.spending_of', { spent: amount(line.spent), planned: amount(line.planned) }),
          note:
            line.spent > line.planned
              ? t('projects.spending_over', { amount: amount(line.spent - line.planned) })
              : undefined,
        }))}
      />
    </Chart>
  );
}

function SpendingEntries({ spending }: { spending: SpendingView }) {
  const { t, date, money } = useI18n();
  const nameOf = useLineName();
  const lines = new Map(spending.lines.map((line) => [line.id, line]));
  return (
    <DataTable
      caption={t('projects.entries')}
      columns={[
        { key: 'day', title: t('projects.day'), cell: ({ spentOn }) => date(spentOn) },
        { key: 'line', title: t('projects.line'), cell: ({ lineId }) => nameOf(lines.get(lineId) ?? { title: null }) },
        {
          key: 'amount',
          title: t('projects.amount'),
          numeric: true,
          cell: ({ amount, removedAt }) =>
            removedAt ? <s>{money(amount, spending.currency)}</s> : money(amount, spending.currency),
        },
        {
          key: 'note',
          title: t('projects.note'),
          cell: ({ note, removedAt }) => (removedAt ? t('projects.taken_out', { date: date(removedAt) }) : note),
        },
      ]}
      rows={[...spending.entries.map((entry) => ({ ...entry, removedAt: null })), ...spending.removed]}
      rowKey={({ id }) => id}
    />
  );
}
