import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import type { Effect } from '../../windows/matches.queries.server';
import { criterionLabel } from './criteria-words';

/** What criteria find now: how many ideas, for how many people, how much is missing; and what almost matches. */
export function EffectView({ effect }: { effect: Effect }) {
  const { t, money, number } = useI18n();
  const { matches, people, gap, near, nearMisses } = effect;
  return (
    <>
      <StatNumbers
        numbers={[
          { value: number(matches), label: t('windows.effect_matches', { n: matches }) },
          { value: number(people), label: t('windows.effect_people', { n: people }) },
          { value: money(gap), label: t('windows.effect_gap') },
        ]}
      />
      {nearMisses > 0 && (
        <>
          <p>{t('windows.effect_near', { n: nearMisses })}</p>
          <ul>
            {near.map(({ criterion, count }) => (
              <li key={criterion}>{t('windows.effect_near_one', { label: criterionLabel(criterion, t), n: count })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
