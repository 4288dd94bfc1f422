import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { CallCards } from '~/domain/calls/components/call-cards';
import { deskCalls } from '~/domain/calls/desk.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderTabs } from '../funder-tabs';

/** The funder's own calls. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  return { title: i18nFor(lang).t('calls.own_title'), indexed: false, ...(await deskCalls(actor, lang)) };
}

export default function FunderCalls() {
  const { title, calls, mayDraft } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <FunderTabs current="calls" />
      <PageHeader title={title} lead={t('calls.own_lead')}>
        {mayDraft && (
          <Actions>
            <ButtonLink href={paths.newCall(lang)} icon="plus">
              {t('calls.new')}
            </ButtonLink>
          </Actions>
        )}
      </PageHeader>
      {!mayDraft && (
        <Notice tone="warning">
          <p>{t('calls.unverified')}</p>
        </Notice>
      )}
      {calls.length === 0 ? (
        <EmptyState title={t('calls.own_none')}>
          <p>{t('calls.own_none_text')}</p>
          <p>
            <a href={paths.calls(lang)}>{t('calls.list_title')}</a>
          </p>
        </EmptyState>
      ) : (
        <CallCards calls={calls} desk />
      )}
    </>
  );
}
