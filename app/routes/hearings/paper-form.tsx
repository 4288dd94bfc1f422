import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperRemark } from '~/domain/hearings/components/remarks/paper-remark';
import { paperRemarkPage } from '~/domain/hearings/remarks/paper-remark.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import paperCss from '~/styles/blank-form.css?url';
import remarkCss from '~/styles/paper-remark.css?url';
import { hearingNumber } from './hearing-number';

/** A remark on paper: one sheet to print, to fill in by hand and to hand in at the desk. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await paperRemarkPage(actor, hearingNumber(params), lang);
  context.cacheTopics.add(`hearing:${page.number}`);
  return { title: i18nFor(lang).t('remarks.paper_title'), indexed: false, page };
}

export default function PaperFormRoute() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <>
      {/* Sheets of their own: the styles inlined in every page stay small. */}
      <link rel="stylesheet" href={paperCss} />
      <link rel="stylesheet" href={remarkCss} />
      <PaperRemark page={page} />
    </>
  );
}
