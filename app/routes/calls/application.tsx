import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { makeAppeal } from '~/domain/calls/appeals.server';
import { receiptOf } from '~/domain/calls/application';
import { type ApplicationPage, applicationPage } from '~/domain/calls/application-page.queries.server';
import { withdrawApplication } from '~/domain/calls/apply.server';
import { applicationForm } from '~/domain/calls/call.schema.server';
import { AppealForm, AppealText } from '~/domain/calls/components/appeal';
import { AppliedIdeaLink } from '~/domain/calls/components/applied-idea-link';
import { CallHead } from '~/domain/calls/components/call-head';
import { OutcomeTag } from '~/domain/calls/components/call-state';
import { Deadline, deadlineWords } from '~/domain/calls/components/deadline';
import { Papers } from '~/domain/calls/components/papers';
import { handInPaper } from '~/domain/calls/papers.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { applicationNumber, callNumber } from './call-number';

/** An application for its author's side: the receipt, the papers, and in the end the decision. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await applicationPage(actor, callNumber(params), applicationNumber(params), lang);
  return { title: i18nFor(lang).t('calls.application'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, applicationForm);
  if (!form.ok) return form.rejected;
  const [call, number] = [callNumber(params), applicationNumber(params)];
  const { actor, lang } = context;
  const here = paths.application(lang, call, number);
  const sent = form.value;
  try {
    if (sent.intent === 'withdraw') {
      await withdrawApplication(actor, call, number);
      return redirectWithFlash(context, here, 'calls.application_withdrawn');
    }
    if (sent.intent === 'appeal') {
      await makeAppeal(actor, call, number, sent.body);
      return redirectWithFlash(context, here, 'calls.appeal_made');
    }
    await handInPaper(actor, call, number, { documentId: sent.document, file: sent.file });
    return redirectWithFlash(context, here, 'calls.paper_handed_in');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

function Facts({ page }: { page: ApplicationPage }) {
  const { t, money, dateTime } = useI18n();
  const { idea, call } = page;
  const rows = [
    { label: t('calls.receipt'), value: <strong>{receiptOf(call.number, page.number)}</strong> },
    { label: t('calls.applied'), value: dateTime(page.appliedAt) },
    {
      label: t('calls.column_idea'),
      value: <AppliedIdeaLink idea={idea} />,
    },
    { label: t('calls.column_requested'), value: money(page.requested, idea.currency) },
    call.closesAt && { label: t('calls.closes'), value: <Deadline at={call.closesAt} /> },
  ].flatMap((row) => row || []);
  return <SummaryList rows={rows} />;
}

/** Where it stands, in one notice. */
function Standing({ page }: { page: ApplicationPage }) {
  const { t, dateTime } = useI18n();
  const missing = page.papers.filter(({ file }) => !file).length;
  if (page.withdrawnAt) {
    return (
      <Notice tone="gone">
        <p>{t('calls.withdrawn_at', { at: dateTime(page.withdrawnAt) })}</p>
      </Notice>
    );
  }
  if (page.decision) return null;
  if (missing > 0) {
    return (
      <Notice tone="warning" title={t('calls.papers_missing', { n: missing })}>
        <p>{t(page.may.change ? 'calls.papers_missing_open' : 'calls.papers_missing_closed')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={t('calls.received')}>
      <p>{t('calls.received_text')}</p>
    </Notice>
  );
}

function Decision({ page }: { page: ApplicationPage }) {
  const { t } = useI18n();
  const { decision } = page;
  if (!decision?.outcome) return null;
  return (
    <Section id="decided" title={t('calls.decision')}>
      <p>
        <OutcomeTag outcome={decision.outcome} />
      </p>
      {decision.reason && <PlainWords text={decision.reason} />}
      {decision.outcome === 'selected' && <p>{t('calls.selected_next')}</p>}
    </Section>
  );
}

export default function ApplicationRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <StaleNotice typed={['body']} />
      <FormErrors />
      <CallHead call={page.call} title={title} />
      <Measure>
        <Standing page={page} />
        <Facts page={page} />
        <Decision page={page} />
        {page.appeal && <AppealText appeal={page.appeal} />}
        {page.may.appeal && page.appealsEndAt && <AppealForm until={deadlineWords(page.appealsEndAt, i18n)} />}
        <Papers papers={page.papers} mayChange={page.may.change} />
        {page.may.withdraw && (
          <Section id="withdraw" title={t('calls.withdraw_title')}>
            <p>{t(page.may.change ? 'calls.withdraw_text' : 'calls.withdraw_text_closed')}</p>
            <form method="post">
              <Actions>
                <Button name="intent" value="withdraw" look="danger" sending={t('common.sending')}>
                  {t('calls.withdraw')}
                </Button>
              </Actions>
            </form>
          </Section>
        )}
      </Measure>
    </>
  );
}
