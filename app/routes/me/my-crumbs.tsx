import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to "my page". */
export function MyCrumbs() {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs label={t('accounts.crumbs_label')} crumbs={[{ href: paths.me(lang), label: t('common.nav_me') }]} />
  );
}
