import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { reportForm } from '~/domain/discussion/comment.schema.server';
import { reportedWords, reportMessage } from '~/domain/funding/talks/reported-messages.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { COMMENT_REFUSALS } from '../comments/refusal-words';
import { ReportPage } from '../comments/report-page';
import { chooseFunderWhereNotFound } from '../funder/choose-funder.server';

/** A message of the other side is reported to the moderator, who otherwise reads nothing of a talk. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  const words = await reportedWords(actor, id, params.message ?? '').catch((error: unknown) =>
    chooseFunderWhereNotFound(error, request, context),
  );
  return { title: i18nFor(lang).t('talks.report_title'), indexed: false, id, ...words };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportForm);
  if (!form.ok) return form.rejected;
  const id = params.id ?? '';
  try {
    await reportMessage(context.actor, id, params.message ?? '', form.value);
    return redirectWithFlash(context, paths.talk(context.lang, id), 'discussion.reported');
  } catch (error) {
    return rejectRefused(form.form, error, 'note', COMMENT_REFUSALS);
  }
}

export default function ReportMessage() {
  const { title, id, body, at } = useLoaderData<typeof loader>();
  const { lang, t, dateTime } = useI18n();
  const crumbs = [{ href: paths.talk(lang, id), label: t('talks.back') }];
  return (
    <ReportPage
      title={title}
      lead={t('talks.report_lead')}
      above={<Breadcrumbs label={t('talks.title')} crumbs={crumbs} />}
    >
      <blockquote className="flush">
        <p className="meta">
          <Time at={at} text={dateTime(at)} />
        </p>
        <PlainWords text={body} />
      </blockquote>
      <Notice>
        <p>
          {t('talks.moderator_reads')} {t('talks.report_names')}
        </p>
      </Notice>
    </ReportPage>
  );
}
