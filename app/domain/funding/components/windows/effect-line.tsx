import { useI18n } from '~/i18n/i18n';
import type { Effect } from '../../windows/matches.queries.server';

/** What criteria find, in one sentence, as it stays in sight while they are being filled in; null where some are wrong. */
export function EffectLine({ effect }: { effect: Effect | null }) {
  const { t, roughMoney } = useI18n();
  if (!effect) return <p>{t('windows.effect_wrong')}</p>;
  const { matches, people, gap } = effect;
  return (
    <p>
      <strong>{t('windows.effect_line', { n: matches, people, gap: roughMoney(gap) })}</strong>
    </p>
  );
}
