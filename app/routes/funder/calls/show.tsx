import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { announceCall } from '~/domain/calls/announce.server';
import { putOnBoard } from '~/domain/calls/board.server';
import { deskForm } from '~/domain/calls/call.schema.server';
import { CallHead } from '~/domain/calls/components/call-head';
import { Deadline } from '~/domain/calls/components/deadline';
import { DeskApplications } from '~/domain/calls/components/desk-applications';
import { AnnounceSection, BudgetUse, PublishSection } from '~/domain/calls/components/desk-parts';
import { publishDecisions } from '~/domain/calls/decide.server';
import { callDesk } from '~/domain/calls/desk.queries.server';
import { discardCall } from '~/domain/calls/draft.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { pageWanted } from '~/platform/keyset.server';
import stackedCss from '~/styles/stacked.css?url';
import { callNumber } from '../../calls/call-number';
import { chooseFunderFirst } from '../choose-funder.server';

/** A call on its funder's desk: announcing it, and after the closing what came in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const desk = await callDesk(actor, callNumber(params), pageWanted(request.url), lang);
  return { title: desk.call.title.text, indexed: false, desk };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const form = await parseForm(request, deskForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const here = paths.deskCall(lang, number);
  const sent = form.value;
  try {
    switch (sent.intent) {
      case 'announce':
        await announceCall(actor, number, sent.version);
        return redirectWithFlash(context, here, 'calls.announced');
      case 'discard':
        await discardCall(actor, number);
        return redirectWithFlash(context, paths.funderCalls(lang), 'calls.discarded');
      case 'board':
        return redirectWithFlash(context, paths.board(lang), boardWords(await putOnBoard(actor, number)));
      case 'publish':
        await publishDecisions(actor, number, { version: sent.version, overBudget: sent.over_budget });
        return redirectWithFlash(context, here, 'calls.published');
    }
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

/** What is said of the ideas that were put on the board. */
const boardWords = ({ takenOff, leftOut }: Awaited<ReturnType<typeof putOnBoard>>) =>
  takenOff.length + leftOut.length > 0 ? 'calls.on_board_partly' : 'calls.on_board';

export default function DeskCall() {
  const { desk } = useLoaderData<typeof loader>();
  const { lang, t, money } = useI18n();
  const { call, may, applications } = desk;
  const facts = [
    !applications && { label: t('calls.budget'), value: money(call.budget, call.currency) },
    call.opensAt && { label: t('calls.opens'), value: <Deadline at={call.opensAt} /> },
    call.closesAt && { label: t('calls.closes'), value: <Deadline at={call.closesAt} /> },
  ].flatMap((row) => row || []);
  return (
    <>
      <link rel="stylesheet" href={stackedCss} />
      <StaleNotice />
      <FormErrors />
      <CallHead call={call} desk />
      <SummaryList rows={facts} />
      {call.state === 'draft' && <AnnounceSection desk={desk} />}
      <Actions>
        <ButtonLink href={paths.call(lang, call.number, call.slug)} look="secondary" icon="file-text">
          {t('calls.to_page')}
        </ButtonLink>
        {may.extend && (
          <ButtonLink href={paths.extendCall(lang, call.number)} look="secondary" icon="clock">
            {t('calls.extend')}
          </ButtonLink>
        )}
        {may.cancel && (
          <ButtonLink href={paths.cancelCall(lang, call.number)} look="quiet" icon="calendar-x">
            {t('calls.cancel')}
          </ButtonLink>
        )}
      </Actions>
      <DeskApplications desk={desk} />
      {applications && (
        <Section id="budget" title={t('calls.money')}>
          <BudgetUse desk={desk} />
        </Section>
      )}
      {applications && <PublishSection desk={desk} />}
    </>
  );
}
