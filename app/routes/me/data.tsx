import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { exportOwnData } from '~/domain/accounts/export.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { MyCrumbs } from './my-crumbs';

const PARTS = ['addresses', 'sessions', 'organisations', 'roles', 'acts', 'mails'] as const;

export async function loader({ context }: LoaderFunctionArgs) {
  const data = await exportOwnData(context.actor);
  const sizeOf = (part: unknown) => (Array.isArray(part) ? part.length : 1);
  return {
    title: i18nFor(context.lang).t('accounts.data_title'),
    name: String((data.person as { name: string }).name),
    counts: PARTS.map((part) => ({ part, n: sizeOf(data[part]) })),
  };
}

export default function MyData() {
  const { title, name, counts } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const change = { href: paths.mySettings(lang), label: t('common.change') };
  const rows = [
    { label: t('accounts.data_person'), value: name, action: change },
    ...counts.map(({ part, n }) => ({ label: t(`accounts.data_${part}`), value: number(n) })),
  ];
  return (
    <Measure>
      <PageHeader title={title} lead={t('accounts.data_lead')} above={<MyCrumbs />} />
      <SummaryList rows={rows} />
      <p>{t('accounts.data_export_lead')}</p>
      <Actions>
        <ButtonLink href={paths.myExport(lang)} icon="download" download="">
          {t('accounts.data_export')}
        </ButtonLink>
        <a href={paths.myDeletion(lang)}>{t('accounts.data_delete')}</a>
      </Actions>
    </Measure>
  );
}
