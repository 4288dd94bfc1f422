import type { I18n } from '~/i18n/i18n';
import type { CriterionKind, RubricInput } from './rubric';

interface TypedRubric {
  name: string;
  criteria: { id: string | null; kind: CriterionKind | 'own'; name: string; weight: number }[];
}

/**
 * What a form says of a score card. Usual words that nobody changed stay usual, so that each colleague reads them in
 * their own language; changed ones are the funder's own.
 */
export function rubricInput({ t }: Pick<I18n, 't'>, { name, criteria }: TypedRubric): RubricInput {
  return {
    name: name === t('scores.usual_name') ? '' : name,
    criteria: criteria.map(({ kind, name: typed, ...row }) =>
      kind !== 'own' && typed === t(`scores.criterion_${kind}`)
        ? { ...row, kind, name: null }
        : { ...row, kind: 'own', name: typed },
    ),
  };
}
