import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reportForm } from '~/domain/discussion/comment.schema.server';
import { CommentQuote } from '~/domain/discussion/components/comment-quote';
import { commentAddress, openComment } from '~/domain/ideas/comment-pages.queries.server';
import { reportIdeaComment } from '~/domain/ideas/idea-comments.server';
import { i18nFor } from '~/i18n/i18n.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { IdeaLine } from './idea-line';
import { COMMENT_REFUSALS } from './refusal-words';
import { ReportPage } from './report-page';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { comment, idea } = await openComment(actor, params.id ?? '', 'report', lang);
  return { title: i18nFor(lang).t('discussion.report_comment_title'), indexed: false, comment, idea };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  const form = await parseForm(request, reportForm);
  if (!form.ok) return form.rejected;
  try {
    await reportIdeaComment(actor, id, form.value);
    return redirectWithFlash(context, await commentAddress(actor, id, lang), 'discussion.reported');
  } catch (error) {
    return rejectRefused(form.form, error, 'note', COMMENT_REFUSALS);
  }
}

export default function ReportComment() {
  const { title, idea, comment } = useLoaderData<typeof loader>();
  return (
    <ReportPage title={title} above={<IdeaLine idea={idea} />}>
      <CommentQuote comment={comment} />
    </ReportPage>
  );
}
