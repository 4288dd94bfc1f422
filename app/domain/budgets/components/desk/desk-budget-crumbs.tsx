import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the budgets of the desk. */
export function DeskBudgetCrumbs() {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('budgets.crumbs')}
      crumbs={[
        { href: paths.deskHearings(lang), label: t('hearings.desk_title') },
        { href: paths.deskBudgets(lang), label: t('budgets.desk_title') },
      ]}
    />
  );
}
