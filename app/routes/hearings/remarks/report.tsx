import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { PlainWords } from '~/components/plain-words';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { reportForm } from '~/domain/discussion/comment.schema.server';
import { RemarkMeta, useRemarkTitle } from '~/domain/hearings/components/remarks/remark-parts';
import { remarkPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import { reportRemark } from '~/domain/hearings/remarks/remark-reports.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { COMMENT_REFUSALS } from '../../comments/refusal-words';
import { ReportPage } from '../../comments/report-page';
import { hearingNumber } from '../hearing-number';
import { remarkNumber } from './remark-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertSignedIn(actor);
  const page = await remarkPage(actor, hearingNumber(params), remarkNumber(params), lang);
  if (!page.mayReport) throw new AppError(page.isOwn ? 'forbidden' : 'closed');
  return { title: i18nFor(lang).t('remarks.report_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const [number, remark] = [hearingNumber(params), remarkNumber(params)];
  const form = await parseForm(request, reportForm);
  if (!form.ok) return form.rejected;
  try {
    await reportRemark(context.actor, number, remark, form.value);
    return redirectWithFlash(context, paths.remark(context.lang, number, remark), 'discussion.reported');
  } catch (error) {
    return rejectRefused(form.form, error, 'note', COMMENT_REFUSALS);
  }
}

export default function ReportRemark() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const titleOf = useRemarkTitle();
  const { hearing, remark } = page;
  const crumbs = [{ href: paths.remark(lang, hearing.number, remark.number), label: titleOf(remark) }];
  return (
    <ReportPage title={title} above={<Breadcrumbs label={t('hearings.crumbs')} crumbs={crumbs} />}>
      <blockquote className="flush">
        <RemarkMeta remark={remark} />
        <PlainWords text={remark.body} lang={remark.lang} />
      </blockquote>
    </ReportPage>
  );
}
