import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import type { NamedRubric } from './assessment';
import type { CriterionKind, RubricCriterion } from './rubric';
import { namedRubric } from './rubric-words';
import { activeRubrics, findRubric } from './rubrics.server';

/** The score cards that the funder uses, with what they ask. Throws sign_in, forbidden. */
export async function rubricsOf(actor: Actor, lang: Lang): Promise<NamedRubric[]> {
  const { funder } = funderOf(actor);
  const rubrics = await activeRubrics(db(), funder.organisationId);
  return rubrics.map((rubric) => namedRubric(i18nFor(lang), rubric));
}

/** A score card to be changed, each criterion with the kind that it has. */
export interface EditedRubric extends NamedRubric {
  kinds: (CriterionKind | 'own')[];
  /** Another is in use, so that this one may be put away. */
  mayRetire: boolean;
}

/** One score card of the funder's own. Throws sign_in, forbidden, not_found. */
export async function rubricToChange(actor: Actor, id: string, lang: Lang): Promise<EditedRubric> {
  const { funder } = funderOf(actor);
  const [rubric, active] = await Promise.all([
    findRubric(db(), funder.organisationId, id),
    activeRubrics(db(), funder.organisationId),
  ]);
  return {
    ...namedRubric(i18nFor(lang), rubric),
    kinds: rubric.criteria.map(({ kind }: RubricCriterion) => kind),
    mayRetire: !rubric.retired && active.length > 1,
  };
}
