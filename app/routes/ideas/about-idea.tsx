import { Breadcrumbs } from '~/components/breadcrumbs';
import { Notice } from '~/components/notice';
import type { AboutIdea } from '~/domain/funding/contact';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the idea that funder and author speak about. */
export function AboutLine({ idea }: { idea: AboutIdea }) {
  const { lang, t } = useI18n();
  const label = idea.title
    ? t('funding.interest_about', { title: idea.title.text })
    : t('funding.entry_number', { number: idea.number });
  return (
    <Breadcrumbs label={t('funding.crumbs')} crumbs={[{ href: paths.idea(lang, idea.number, idea.slug), label }]} />
  );
}

/** Why a funder cannot write to the author now: nobody has verified it yet, or the idea is closed. */
export function CannotWrite({ isUnverified }: { isUnverified: boolean }) {
  const { lang, t } = useI18n();
  if (!isUnverified) return <Notice>{t('funding.closed_text')}</Notice>;
  return (
    <Notice tone="warning" title={t('funding.unverified_title')}>
      <p>{t('funding.unverified_text')}</p>
      <p>
        <a href={paths.shortlist(lang)}>{t('funding.back_to_list')}</a>
      </p>
    </Notice>
  );
}
