import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** Nothing waits. */
export function Calm() {
  const { t } = useI18n();
  return (
    <Notice title={t('windows.desk_calm')}>
      <p>{t('windows.desk_calm_text')}</p>
    </Notice>
  );
}

/** What a funder does first who has nothing yet. */
export function FirstSteps() {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t('windows.desk_start')}>
      <ol>
        <li>{t('windows.desk_start_window')}</li>
        <li>{t('windows.desk_start_shortlist')}</li>
        <li>{t('windows.desk_start_talk')}</li>
      </ol>
      <Actions>
        <ButtonLink href={paths.newWindow(lang)} icon="plus">
          {t('windows.new')}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.ideas(lang)}>
          {t('windows.desk_to_ideas')}
        </ButtonLink>
      </Actions>
    </EmptyState>
  );
}
