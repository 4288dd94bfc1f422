import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { decideAppeal } from '~/domain/calls/appeals.server';
import { receiptOf } from '~/domain/calls/application';
import { decisionForm } from '~/domain/calls/call.schema.server';
import { AppealText, AppealWaits } from '~/domain/calls/components/appeal';
import { AppliedIdeaLink } from '~/domain/calls/components/applied-idea-link';
import { CallHead } from '~/domain/calls/components/call-head';
import { AppealDecisionForm, DecisionForm, DecisionText } from '~/domain/calls/components/decision-forms';
import { BudgetUse } from '~/domain/calls/components/desk-parts';
import { Papers } from '~/domain/calls/components/papers';
import { decideApplication } from '~/domain/calls/decide.server';
import { type DeskApplicationPage, deskApplication } from '~/domain/calls/desk-application.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { applicationNumber, callNumber } from '../../calls/call-number';
import { chooseFunderFirst } from '../choose-funder.server';

/** One application on its funder's desk: what was handed in, the decision, the appeal. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const page = await deskApplication(actor, callNumber(params), applicationNumber(params), lang);
  return { title: i18nFor(lang).t('calls.application'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, decisionForm);
  if (!form.ok) return form.rejected;
  const [call, number] = [callNumber(params), applicationNumber(params)];
  const { actor, lang } = context;
  const here = paths.deskApplication(lang, call, number);
  const sent = form.value;
  try {
    if (sent.intent === 'decide') {
      await decideApplication(actor, call, number, sent);
      return redirectWithFlash(context, here, 'calls.decision_saved');
    }
    const { decision, to = null, reply, over_budget } = sent;
    await decideAppeal(actor, call, number, { outcome: decision, to, reply, overBudget: over_budget });
    return redirectWithFlash(context, here, 'calls.appeal_decided');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

function Facts({ page }: { page: DeskApplicationPage }) {
  const { t, money, dateTime } = useI18n();
  const { idea, call } = page;
  return (
    <SummaryList
      rows={[
        {
          label: t('calls.column_idea'),
          value: <AppliedIdeaLink idea={idea} />,
        },
        { label: t('calls.author'), value: page.author },
        { label: t('calls.column_place'), value: idea.place },
        { label: t('calls.column_requested'), value: money(page.requested, idea.currency) },
        { label: t('calls.receipt'), value: receiptOf(call.number, page.number) },
        { label: t('calls.applied'), value: dateTime(page.appliedAt) },
      ]}
    />
  );
}

/** What follows on having selected an idea: the promise itself, which the call does not make. */
function NextStep({ page: { call, decision, idea } }: { page: DeskApplicationPage }) {
  const { lang, t } = useI18n();
  if (call.state !== 'decided' || decision?.outcome !== 'selected' || !idea.title) return null;
  return (
    <Actions>
      <ButtonLink href={paths.newCommitment(lang, idea.number)} icon="handshake">
        {t('grants.commitment_title')}
      </ButtonLink>
    </Actions>
  );
}

function Neighbours({ page }: { page: DeskApplicationPage }) {
  const { lang, t } = useI18n();
  const link = (number: number | null, label: string) =>
    number !== null && <a href={paths.deskApplication(lang, page.call.number, number)}>{label}</a>;
  return (
    <nav className="pages" aria-label={t('calls.applications')}>
      {link(page.previous, t('calls.previous_application'))}
      {link(page.next, t('calls.next_application'))}
    </nav>
  );
}

export default function DeskApplicationRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { decision, appeal, may } = page;
  return (
    <>
      <StaleNotice typed={['reason', 'reply']} />
      <FormErrors />
      <CallHead call={page.call} title={title} desk />
      <Measure>
        <Facts page={page} />
        <Papers papers={page.papers} mayChange={false} />
        <Section id="budget" title={t('calls.money')}>
          <BudgetUse desk={page} />
        </Section>
        {decision && <DecisionText decision={decision} />}
        <NextStep page={page} />
        {may.decide && <DecisionForm page={page} />}
        {appeal && <AppealText appeal={appeal} />}
        {may.decideAppeal && <AppealDecisionForm page={page} />}
        {page.judges && <AppealWaits judges={page.judges} funder={page.call.funder.slug} />}
        <Neighbours page={page} />
      </Measure>
    </>
  );
}
