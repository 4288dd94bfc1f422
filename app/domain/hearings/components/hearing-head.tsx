import { Breadcrumbs } from '~/components/breadcrumbs';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame, HearingPage } from '../hearing-frame';
import { HearingStateTag } from './hearing-state';

interface HearingHeadProps {
  hearing: HearingFrame;
  current: HearingPage;
  /** The heading of a page below the overview; the overview is headed by the hearing's own title. */
  title?: string;
}

/** The head of every page of a hearing: where one is, what it is, where it stands, and its other pages. */
export function HearingHead({ hearing, current, title }: HearingHeadProps) {
  const { lang, t } = useI18n();
  const { number, slug, place, has } = hearing;
  const overview = paths.hearing(lang, number, slug);
  const crumbs = [
    { href: paths.hearings(lang), label: t('hearings.list_title') },
    { href: paths.place(lang, place.slug), label: place.name },
    ...(current === 'overview' ? [] : [{ href: overview, label: hearing.title }]),
  ];
  const tabs = [
    { page: 'overview', href: overview, shown: true },
    { page: 'remarks', href: paths.remarks(lang, number), shown: true },
    { page: 'meeting', href: paths.meeting(lang, number), shown: true },
    { page: 'protocol', href: paths.protocol(lang, number), shown: has.protocol },
    { page: 'answers', href: paths.answers(lang, number), shown: has.answers },
    { page: 'decision', href: paths.keneshDecision(lang, number), shown: has.decision },
  ] as const;
  return (
    <>
      <PageHeader
        title={title ?? hearing.title}
        lang={title ? undefined : hearing.titleLang}
        above={
          <>
            <Breadcrumbs label={t('hearings.crumbs')} crumbs={crumbs} />
            <Row>
              <HearingStateTag state={hearing.state} />
              <span className="meta">{t(`hearings.kind_${hearing.kind}`)}</span>
              {hearing.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
            </Row>
          </>
        }
      />
      <Tabs
        label={t('hearings.pages')}
        tabs={tabs
          .filter(({ shown }) => shown)
          .map(({ page, href }) => ({ href, label: t(`hearings.page_${page}`), current: page === current }))}
      />
    </>
  );
}
