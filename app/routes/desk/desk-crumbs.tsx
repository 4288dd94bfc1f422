import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the queue. */
export function DeskCrumbs() {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('moderation.crumbs')}
      crumbs={[{ href: paths.desk(lang), label: t('moderation.queue_title') }]}
    />
  );
}
