import { Breadcrumbs } from '~/components/breadcrumbs';
import type { AboutIdea } from '~/domain/funding/contact';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to all grants, and to the idea. */
export function GrantCrumbs({ idea, grantId }: { idea: AboutIdea; grantId?: string }) {
  const { lang, t } = useI18n();
  const title = idea.title?.text ?? t('funding.entry_number', { number: idea.number });
  return (
    <Breadcrumbs
      label={t('funding.crumbs')}
      crumbs={[
        { href: paths.grants(lang), label: t('grants.list_title') },
        grantId
          ? { href: paths.grant(lang, grantId), label: t('grants.commitment_to', { title }) }
          : { href: paths.idea(lang, idea.number, idea.slug), label: t('funding.interest_about', { title }) },
      ]}
    />
  );
}
