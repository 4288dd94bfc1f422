import { ButtonLink } from '~/components/button';
import { Actions } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { Why } from './status-notice';

interface WithdrawnNoticeProps {
  title: string;
  gone: { note: string | null; at: Date };
}

/** Stands where an idea was that its author took back: when, why, and where to go now. */
export function WithdrawnNotice({ title, gone }: WithdrawnNoticeProps) {
  const { lang, t, date } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('ideas.withdrawn_lead')} />
      <p>
        <Time at={gone.at} text={date(gone.at)} />
      </p>
      <Why reason={null} note={gone.note} />
      <Actions>
        <ButtonLink href={paths.ideas(lang)} look="secondary">
          {t('errors.ideas')}
        </ButtonLink>
      </Actions>
    </>
  );
}
