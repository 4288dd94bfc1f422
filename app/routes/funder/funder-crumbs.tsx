import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the board and to its list. */
export function FunderCrumbs() {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('funding.crumbs')}
      crumbs={[
        { href: paths.board(lang), label: t('funding.desk_board') },
        { href: paths.shortlist(lang), label: t('funding.back_to_list') },
      ]}
    />
  );
}
