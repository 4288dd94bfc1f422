import { StanceLevels } from '~/domain/voting/components/stance-form';
import { STANCE_CHOICES, totalOf } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import type { CountedHands } from '../../meeting/live-board';
import { InLanguage } from './in-language';

/** A closed show of hands: the sum of each choice, and what of it was counted in the hall and here. */
export function HandsResult({ hands }: { hands: CountedHands }) {
  const { t, number } = useI18n();
  const online = totalOf(hands.online);
  return (
    <section className="section">
      <h3>
        <InLanguage texts={hands.texts} />
      </h3>
      <ul className="plain">
        {STANCE_CHOICES.map((choice) => (
          <li key={choice}>
            {t(`remarks.stance_${choice}`)}: <strong>{number(hands.hall[choice] + online[choice])}</strong>{' '}
            <span className="meta">
              ({t('meeting.hands_parts', { hall: number(hands.hall[choice]), online: number(online[choice]) })})
            </span>
          </li>
        ))}
      </ul>
      <p className="meta">{t('meeting.hands_advisory')}</p>
      {hands.online.length > 0 && <StanceLevels levels={hands.online} />}
    </section>
  );
}
