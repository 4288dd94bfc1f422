import { useI18n } from '~/i18n/i18n';
import type { ScoreTotal } from '../../scores/assessment';
import { rubricName } from '../../scores/rubric-words';

/** Says on which score card a mean was given, where it is not the one that counts first. */
export function OtherCard({ score: { otherRubric } }: { score: Pick<ScoreTotal, 'otherRubric'> }) {
  const i18n = useI18n();
  if (!otherRubric) return null;
  return <span className="meta"> {i18n.t('scores.on_other_card', { name: rubricName(i18n, otherRubric) })}</span>;
}
