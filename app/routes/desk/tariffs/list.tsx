import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { LangMarked } from '~/components/lang-marked';
import { Actions } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { keptTariffs } from '~/domain/tariffs/desk-tariffs.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

/** The tariffs that this person keeps: as an officer of their places, or for the provider. */
export async function loader({ context: { actor, lang } }: LoaderFunctionArgs) {
  return { title: i18nFor(lang).t('tariffs.desk_title'), ...(await keptTariffs(actor, lang)) };
}

export default function DeskTariffs() {
  const { title, kept, mayAdd } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('tariffs.desk_lead')} />
      {mayAdd && (
        <Actions>
          <ButtonLink href={paths.newTariff(lang)} icon="plus">
            {t('tariffs.new_title')}
          </ButtonLink>
        </Actions>
      )}
      {kept.length === 0 ? (
        <EmptyState title={t('tariffs.desk_none')}>
          <p>{t('tariffs.desk_none_hint')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          columns={[
            {
              key: 'service',
              title: t('tariffs.service'),
              cell: ({ number, service }) => (
                <a href={paths.deskTariff(lang, number)}>{t(`tariffs.service_${service}`)}</a>
              ),
            },
            { key: 'place', title: t('common.place'), cell: ({ place }) => place },
            {
              key: 'provider',
              title: t('tariffs.provider'),
              cell: ({ provider }) => <LangMarked {...provider} page={lang} />,
            },
          ]}
          rows={kept}
          rowKey={({ number }) => String(number)}
        />
      )}
    </>
  );
}
