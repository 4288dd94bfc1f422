import { DataTable } from '~/components/data-table';
import { Details } from '~/components/details';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { StatNumbers } from '~/components/stat-numbers';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { GivenAssessment, NamedCriterion, NamedRubric, ScoresPage } from '../../scores/assessment';
import type { CriterionSpread, ScoreSummary } from '../../scores/scoring';

interface ScoreResultProps {
  rubric: NamedRubric;
  result: NonNullable<ScoresPage['result']>;
}

/** What all who have finished gave: mean and spread, criterion by criterion, assessor by assessor. */
export function ScoreResult({ rubric, result: { summary, given } }: ScoreResultProps) {
  const { t } = useI18n();
  return (
    <>
      <Section id="result" title={t('scores.result')}>
        <Summary summary={summary} />
        <Disagreements rubric={rubric} summary={summary} />
        <Details summary={t('scores.how_counted')}>
          <p className="measure">{t('scores.formula')}</p>
        </Details>
      </Section>
      <ByCriterion rubric={rubric} summary={summary} />
      <ByAssessor rubric={rubric} given={given} />
      <Explanations given={given} />
    </>
  );
}

function Summary({ summary }: { summary: ScoreSummary }) {
  const { t, number } = useI18n();
  const spread = [
    { value: number(summary.range), label: t('scores.range') },
    { value: number(summary.deviation), label: t('scores.deviation') },
  ];
  return (
    <StatNumbers
      numbers={[
        { value: number(summary.mean), label: t('scores.mean') },
        { value: number(summary.assessors), label: t('scores.finished_count') },
        // One opinion has no spread.
        ...(summary.assessors > 1 ? spread : []),
      ]}
    />
  );
}

function Disagreements({ rubric, summary }: { rubric: NamedRubric; summary: ScoreSummary }) {
  const { t, list } = useI18n();
  const apart = new Set(summary.criteria.flatMap(({ id, disagree }) => (disagree ? id : [])));
  if (apart.size === 0) return null;
  const names = rubric.criteria.flatMap(({ id, name }) => (apart.has(id) ? name : []));
  return <Notice tone="warning">{t('scores.disagree_text', { names: list(names) })}</Notice>;
}

function ByCriterion({ rubric, summary }: { rubric: NamedRubric; summary: ScoreSummary }) {
  const { t, number } = useI18n();
  const names = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <Section id="criteria" title={t('scores.by_criterion')}>
      <DataTable
        caption={t('scores.by_criterion_caption')}
        stacked
        columns={[
          {
            key: 'name',
            title: t('scores.criterion'),
            cell: (row) => <Named name={names.get(row.id)?.name} row={row} />,
          },
          {
            key: 'weight',
            title: t('scores.weight'),
            cell: ({ id }) => number(names.get(id)?.weight ?? 0),
            numeric: true,
          },
          { key: 'mean', title: t('scores.column_mean'), cell: ({ mean }) => number(mean), numeric: true },
          {
            key: 'limits',
            title: t('scores.column_limits'),
            cell: ({ lowest, highest }) => `${lowest} – ${highest}`,
            numeric: true,
          },
        ]}
        rows={summary.criteria}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function Named({ name, row: { disagree } }: { name: string | undefined; row: CriterionSpread }) {
  const { t } = useI18n();
  return (
    <>
      {name}{' '}
      {disagree && (
        <Tag tone="due" icon="triangle-alert">
          {t('scores.disagree')}
        </Tag>
      )}
    </>
  );
}

/** Criteria as rows: their names are long, those of people short. */
function ByAssessor({ rubric, given }: { rubric: NamedRubric; given: GivenAssessment[] }) {
  const { t, number } = useI18n();
  return (
    <Section id="assessments" title={t('scores.by_assessor')}>
      <DataTable
        caption={t('scores.by_assessor_caption')}
        stacked
        columns={[
          { key: 'criterion', title: t('scores.criterion'), cell: ({ name }) => name },
          ...given.map(({ personId, name, scores }) => ({
            key: personId,
            title: name || t('common.erased_person'),
            cell: ({ id }: NamedCriterion) => number(scores[id] ?? 0),
            numeric: true,
          })),
        ]}
        rows={rubric.criteria}
        rowKey={({ id }) => id}
        totals={{
          criterion: t('scores.total'),
          ...Object.fromEntries(given.map(({ personId, total }) => [personId, number(total)])),
        }}
      />
    </Section>
  );
}

function Explanations({ given }: { given: GivenAssessment[] }) {
  const { t, date } = useI18n();
  const noted = given.filter(({ note }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <Section id="explanations" title={t('scores.notes')}>
      <ul className="grid plain">
        {noted.map(({ personId, name, note, doneAt }) => (
          <li key={personId} className="card">
            <p className="meta">
              {t('scores.note_by', { name: name || t('common.erased_person'), date: date(doneAt) })}
            </p>
            <PlainWords text={note} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
