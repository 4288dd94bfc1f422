import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/page-header';
import { BlankForm } from '~/domain/ideas/components/blank-form';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import paperCss from '~/styles/blank-form.css?url';

export function loader({ context }: LoaderFunctionArgs) {
  const { t } = i18nFor(context.lang);
  return { title: t('editor.blank_title'), description: t('editor.blank_lead') };
}

export default function BlankIdeaForm() {
  const { title } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      {/* A sheet of its own: the styles inlined in every page stay small. */}
      <link rel="stylesheet" href={paperCss} />
      <PageHeader title={title} lead={t('editor.blank_lead')}>
        <p className="no-print">{t('editor.blank_print')}</p>
      </PageHeader>
      <BlankForm />
    </>
  );
}
