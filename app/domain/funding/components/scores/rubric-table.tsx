import { DataTable } from '~/components/data-table';
import { useI18n } from '~/i18n/i18n';
import { wholeShares } from '~/platform/shares';
import type { NamedRubric } from '../../scores/assessment';

/** What a score card asks for, with the weight of each criterion and its share. */
export function RubricTable({ rubric }: { rubric: NamedRubric }) {
  const { t, number } = useI18n();
  const { criteria, weights } = rubric;
  const shares = wholeShares(
    criteria.map(({ weight }) => weight),
    100,
  );
  const rows = criteria.map((criterion, n) => ({ ...criterion, share: shares[n] ?? 0 }));
  return (
    <DataTable
      caption={t('scores.rubric_criteria', { name: rubric.name })}
      captionHidden
      columns={[
        {
          key: 'name',
          title: t('scores.criterion'),
          cell: ({ name, hint }) => (
            <div className="flush">
              {name}
              {hint && <p className="meta">{hint}</p>}
            </div>
          ),
        },
        { key: 'weight', title: t('scores.weight'), cell: ({ weight }) => number(weight), numeric: true },
        {
          key: 'share',
          title: t('scores.weight_share'),
          cell: ({ share }) => t('scores.percent', { n: share }),
          numeric: true,
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      totals={{
        name: t('scores.weight_sum'),
        weight: number(weights),
        share: t('scores.percent', { n: 100 }),
      }}
    />
  );
}
