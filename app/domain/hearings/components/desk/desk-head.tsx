import { Breadcrumbs } from '~/components/breadcrumbs';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';
import { HearingStateTag } from '../hearing-state';

interface DeskHeadProps {
  hearing: HearingFrame;
  /** The heading of a page below the hearing's own on the desk, which is headed by its title. */
  title?: string;
  lead?: string;
}

/** The head of the officers' pages of a hearing: where one is, and where the hearing stands. */
export function DeskHead({ hearing, title, lead }: DeskHeadProps) {
  const { lang, t } = useI18n();
  const own = paths.deskHearing(lang, hearing.number);
  return (
    <PageHeader
      title={title ?? hearing.title}
      lang={title || hearing.titleLang === lang ? undefined : hearing.titleLang}
      lead={lead}
      above={
        <>
          <Breadcrumbs
            label={t('hearings.crumbs')}
            crumbs={[
              { href: paths.deskHearings(lang), label: t('hearings.desk_title') },
              ...(title ? [{ href: own, label: hearing.title }] : []),
            ]}
          />
          <Row>
            <HearingStateTag state={hearing.state} />
            <span className="meta">
              {hearing.place.name} · {t(`hearings.kind_${hearing.kind}`)}
            </span>
          </Row>
        </>
      }
    />
  );
}
