import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaCardData } from '../idea-card';

function useDeadline() {
  const { t } = useI18n();
  return (daysLeft: number | null) => {
    if (daysLeft === null) return '';
    return daysLeft === 0 ? t('market.card_last_day') : t('common.pl_days_left', { n: daysLeft });
  };
}

/** Ideas by their titles, with the place and what presses: for where cards would be too much. */
export function IdeaLinks({ ideas }: { ideas: readonly IdeaCardData[] }) {
  const { lang } = useI18n();
  const deadlineOf = useDeadline();
  return (
    <ul className="links">
      {ideas.map(({ daysLeft, number, place, slug, textLang, title }) => (
        <li key={number}>
          <a href={paths.idea(lang, number, slug)} lang={textLang === lang ? undefined : textLang}>
            {title}
          </a>{' '}
          <span className="meta">{[place, deadlineOf(daysLeft)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
