import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { PlainWords } from '~/components/plain-words';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { OBJECTION_MAX } from '~/domain/discussion/comment';
import { objectionForm } from '~/domain/discussion/comment.schema.server';
import { mayObject } from '~/domain/ideas/objections.server';
import { objectToOwn, openOwn } from '~/domain/moderation/own-hidings.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { chooseFunderWhereNotFound } from '../funder/choose-funder.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const own = await openOwn(context.actor, params.id ?? '').catch((error: unknown) =>
    chooseFunderWhereNotFound(error, request, context),
  );
  const { reason, note, hiddenAt, objection, outcome, decisionNote } = own.hiding;
  return {
    title: i18nFor(context.lang).t('discussion.objection_title'),
    indexed: false,
    hiding: { reason, note, hiddenAt, objection, outcome, decisionNote },
    kind: own.kind,
    words: own.words,
    open: mayObject(own),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, objectionForm);
  if (!form.ok) return form.rejected;
  const id = params.id ?? '';
  await objectToOwn(context.actor, id, form.value.objection);
  return redirectWithFlash(context, paths.objection(context.lang, id), 'discussion.objection_sent');
}

type Page = Awaited<ReturnType<typeof loader>>;

function useRows({ hiding, words }: Page) {
  const { t, dateTime } = useI18n();
  const rows = [
    { label: t('discussion.hidden_at'), value: <Time at={hiding.hiddenAt} text={dateTime(hiding.hiddenAt)} /> },
    { label: t('discussion.hidden_reason'), value: t(`discussion.reason_${hiding.reason}`) },
  ];
  const told = [
    { label: t('discussion.hidden_note'), text: hiding.note },
    { label: t('discussion.hidden_words'), text: words },
    { label: t('discussion.objection_title'), text: hiding.objection },
    { label: t('discussion.decision_note'), text: hiding.decisionNote },
  ];
  for (const { label, text } of told) if (text) rows.push({ label, value: <PlainWords text={text} /> });
  return rows;
}

export default function Objection() {
  const page = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const { title, hiding, kind, open } = page;
  const rows = useRows(page);
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t(`discussion.hidden_${kind}`)} />
      {hiding.outcome && <Notice tone="info">{t(`discussion.objection_${hiding.outcome}`)}</Notice>}
      {!open && !hiding.outcome && <Notice tone="info">{t('discussion.objection_waits')}</Notice>}
      <SummaryList rows={rows} />
      {open && (
        <form method="post" noValidate>
          <TextArea
            name="objection"
            label={t('discussion.objection_label')}
            hint={t('discussion.objection_lead')}
            maxLength={OBJECTION_MAX}
            rows={6}
            value={value('objection')}
            error={error('objection')}
          />
          <Actions>
            <Button icon="send" sending={t('common.sending')}>
              {t('discussion.objection_button')}
            </Button>
          </Actions>
        </form>
      )}
    </Measure>
  );
}
