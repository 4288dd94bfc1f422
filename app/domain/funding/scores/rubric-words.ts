import type { I18n } from '~/i18n/i18n';
import type { NamedCriterion, NamedRubric } from './assessment';
import { type Rubric, type RubricCriterion, weightSum } from './rubric';

/** A criterion in the reader's language: the funder's own words, or the usual ones. */
export function criterionName({ t }: Pick<I18n, 't'>, { kind, name }: Pick<RubricCriterion, 'kind' | 'name'>): string {
  return name ?? (kind === 'own' ? '' : t(`scores.criterion_${kind}`));
}

/** The name of a score card; the usual one has it in the reader's language. */
export function rubricName({ t }: Pick<I18n, 't'>, { name }: Pick<Rubric, 'name'>): string {
  return name || t('scores.usual_name');
}

function named(i18n: I18n, criterion: RubricCriterion): NamedCriterion {
  const { id, kind, name, weight } = criterion;
  // A criterion in the funder's own words is not explained by ours.
  const hint = kind === 'own' || name !== null ? null : i18n.t(`scores.hint_${kind}`);
  return { id, name: criterionName(i18n, criterion), hint, weight };
}

/** A score card as pages show it. */
export function namedRubric(i18n: I18n, rubric: Rubric): NamedRubric {
  const { id, retired, version, criteria } = rubric;
  return {
    ...{ id, retired, version },
    name: rubricName(i18n, rubric),
    weights: weightSum(criteria),
    criteria: criteria.map((criterion) => named(i18n, criterion)),
  };
}
