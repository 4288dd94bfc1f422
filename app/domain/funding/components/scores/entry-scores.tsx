import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way from an idea of the shortlist to its scores. */
export function EntryScores({ id }: { id: string }) {
  const { lang, t } = useI18n();
  return (
    <Section id="scores" title={t('scores.entry_title')}>
      <p>{t('scores.entry_text')}</p>
      <Actions>
        <ButtonLink look="secondary" icon="scale" href={paths.assessment(lang, id)}>
          {t('scores.entry_score')}
        </ButtonLink>
        <ButtonLink look="secondary" icon="chart-bar" href={paths.scores(lang, id)}>
          {t('scores.entry_result')}
        </ButtonLink>
      </Actions>
    </Section>
  );
}
