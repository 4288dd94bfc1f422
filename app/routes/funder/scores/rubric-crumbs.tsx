import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the score cards. */
export function RubricCrumbs() {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('scores.rubric_crumbs')}
      crumbs={[{ href: paths.rubrics(lang), label: t('scores.rubrics_title') }]}
    />
  );
}
