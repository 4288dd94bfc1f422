import { Breadcrumbs } from '~/components/breadcrumbs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back from the scores of an idea to its card. */
export function CardCrumbs({ id }: { id: string }) {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('scores.rubric_crumbs')}
      crumbs={[
        { href: paths.shortlist(lang), label: t('funding.back_to_list') },
        { href: paths.shortlistEntry(lang, id), label: t('scores.back_to_card') },
      ]}
    />
  );
}
