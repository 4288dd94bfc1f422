import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { type Corrected, CorrectionForm, TakeBackForm } from '~/domain/funding/components/grants/correction-form';
import { CorrectionsList } from '~/domain/funding/components/grants/corrections-list';
import { funderCommitment } from '~/domain/funding/grants/funder-grants.queries.server';
import type { CommitmentView } from '~/domain/funding/grants/grant-view';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { sentText } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { doCorrection, doTakeBack } from './do-correction.server';
import { GrantCrumbs } from './grant-crumbs';
import { rejectGiving } from './reject-giving.server';

/** The row that the address names; null where it was taken back meanwhile. Throws not_found where it never was. */
function correctedOf(commitment: CommitmentView, url: string): Corrected | null {
  const { searchParams } = new URL(url);
  const [paymentId, returnId] = [searchParams.get('payment'), searchParams.get('return')];
  if (!paymentId && !returnId) return { what: 'commitment', row: commitment };
  const payment = commitment.payments.find(({ id, paidOn }) => id === paymentId && paidOn);
  if (payment) return { what: 'payment', row: payment };
  const returned = commitment.returns.find(({ id }) => id === returnId);
  if (returned) return { what: 'return', row: returned };
  if (commitment.corrections.some(({ rowId }) => rowId === (paymentId ?? returnId))) return null;
  throw new AppError('not_found');
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { commitment, idea, currency } = await funderCommitment(actor, params.id ?? '', lang);
  const corrected = correctedOf(commitment, request.url);
  if (!corrected) throw redirectWithFlash(context, paths.grant(lang, commitment.id), 'grants.corrected_gone');
  const own = commitment.corrections.filter(({ rowId }) => rowId === corrected.row.id);
  const isCancelled = commitment.cancelledAt !== null;
  const title = i18nFor(lang).t(`grants.correct_${corrected.what}`);
  return { title, indexed: false, idea, currency, commitmentId: commitment.id, corrected, own, isCancelled };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const { commitment } = await funderCommitment(actor, params.id ?? '', lang);
  const corrected = correctedOf(commitment, request.url);
  if (!corrected) return redirectWithFlash(context, paths.grant(lang, commitment.id), 'grants.corrected_gone');
  const isTakenBack = (await sentText(request.clone(), 'intent')) === 'take_back';
  const act = isTakenBack ? doTakeBack : doCorrection;
  const done = await act(corrected.what, corrected.row.id, request, actor);
  if (done.rejected) return done.rejected;
  if (done.refused) return rejectGiving(done.refused.form, done.refused.error, lang);
  return redirectWithFlash(context, paths.grant(lang, commitment.id), 'grants.done_correction');
}

export default function CorrectionRoute() {
  const { title, idea, currency, commitmentId, corrected, own, isCancelled } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const mayTakeBack =
    corrected.what === 'return' || (corrected.what === 'payment' && !corrected.row.confirmedAt && !isCancelled);
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['correction_reason', 'reason']} />
      <PageHeader
        title={title}
        lead={t(`grants.correct_lead_${corrected.what}`)}
        above={<GrantCrumbs idea={idea} grantId={commitmentId} />}
      />
      <CorrectionsList corrections={own} currency={currency} />
      <CorrectionForm corrected={corrected} seen={own.length} currency={currency} />
      {mayTakeBack && <TakeBackForm />}
    </Measure>
  );
}
