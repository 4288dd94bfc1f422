import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the administration, by the lists between. */
export function AdminCrumbs({ crumbs = [] }: { crumbs?: { href: string; label: string }[] }) {
  const { lang, t } = useI18n();
  const all = [{ href: paths.admin(lang), label: t('common.nav_admin') }, ...crumbs];
  return <Breadcrumbs label={t('accounts.crumbs_label')} crumbs={all} />;
}
