import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { reportForm } from '~/domain/discussion/comment.schema.server';
import { openForReport } from '~/domain/ideas/comment-pages.queries.server';
import { reportIdea } from '~/domain/ideas/idea-comments.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { IdeaLine } from '../comments/idea-line';
import { COMMENT_REFUSALS } from '../comments/refusal-words';
import { ReportPage } from '../comments/report-page';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertSignedIn(actor);
  const idea = await openForReport(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('discussion.report_idea_title'), indexed: false, idea };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportForm);
  if (!form.ok) return form.rejected;
  try {
    const { number, slug } = await reportIdea(context.actor, ideaNumber(params), form.value);
    return redirectWithFlash(context, paths.idea(context.lang, number, slug), 'discussion.reported');
  } catch (error) {
    return rejectRefused(form.form, error, 'note', COMMENT_REFUSALS);
  }
}

export default function ReportIdea() {
  const { title, idea } = useLoaderData<typeof loader>();
  return <ReportPage title={title} above={<IdeaLine idea={idea} />} />;
}
