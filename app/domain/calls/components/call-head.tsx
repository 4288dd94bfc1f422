import type { ReactNode } from 'react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallCard } from '../call-view';
import { CallStateTag } from './call-state';
import { marked } from './marked';

interface CallHeadProps {
  call: CallCard;
  /** The title of the page where it is not the call's own. */
  title?: string;
  /** On the funder's desk the way up leads to its calls. */
  desk?: boolean;
  lead?: ReactNode;
  children?: ReactNode;
}

/** The head of every page of a call: the way up, where it stands, whose it is. */
export function CallHead({ call, title, desk, lead, children }: CallHeadProps) {
  const { lang, t } = useI18n();
  const list = desk
    ? { href: paths.funderCalls(lang), label: t('calls.own_title') }
    : { href: paths.calls(lang), label: t('calls.list_title') };
  const here = {
    href: desk ? paths.deskCall(lang, call.number) : paths.call(lang, call.number, call.slug),
    label: call.title.text,
  };
  return (
    <PageHeader
      title={title ?? call.title.text}
      lang={title ? undefined : marked(call.title, lang)}
      lead={lead}
      above={
        <>
          <Breadcrumbs label={t('calls.crumbs')} crumbs={title ? [list, here] : [list]} />
          <Row>
            <CallStateTag state={call.state} />
            {call.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
          </Row>
        </>
      }
    >
      <p className="meta">
        {t('calls.funder')}: <a href={paths.organisation(lang, call.funder.slug)}>{call.funder.name}</a>
      </p>
      {children}
    </PageHeader>
  );
}
