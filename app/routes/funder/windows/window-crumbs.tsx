import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the funding windows, and to one of them. */
export function WindowCrumbs({ window }: { window?: { id: string; name: string } }) {
  const { lang, t } = useI18n();
  const crumbs = [{ href: paths.windows(lang), label: t('windows.title') }];
  if (window) crumbs.push({ href: paths.window(lang, window.id), label: window.name });
  return <Breadcrumbs label={t('windows.crumbs')} crumbs={crumbs} />;
}
