import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { FiledCommitmentCard } from '~/domain/funding/components/grants/filed-commitment-card';
import type { FiledCommitment } from '~/domain/funding/grants/author-money.queries.server';
import { removeCommitmentFile } from '~/domain/funding/grants/commitment-files.server';
import { funderCommitment } from '~/domain/funding/grants/funder-grants.queries.server';
import { commitmentActForm } from '~/domain/funding/grants/grant.schema.server';
import type { PaymentView, ReturnView } from '~/domain/funding/grants/grant-view';
import { dropPayment } from '~/domain/funding/grants/payments.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { GrantCrumbs } from './grant-crumbs';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const found = await funderCommitment(actor, params.id ?? '', lang);
  return { title: i18nFor(lang).t('grants.our_commitment'), indexed: false, ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, commitmentActForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  try {
    if (form.value.intent === 'drop') await dropPayment(actor, form.value.payment);
    else await removeCommitmentFile(actor, id, form.value.file);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.grant(lang, id), 'common.saved');
}

export default function GrantRoute() {
  const { title, commitment, idea, currency } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { id, state } = commitment;
  return (
    <>
      <StaleNotice />
      <PageHeader title={title} lead={t(`grants.explain_${state}`)} above={<GrantCrumbs idea={idea} />}>
        <CommitmentActs commitment={commitment} />
      </PageHeader>
      <ul className="plain">
        <FiledCommitmentCard
          commitment={commitment}
          currency={currency}
          level={2}
          answer={state === 'waits_funder' ? paths.ideaExcess(lang, idea.number, 'commitment', id) : null}
          act={(step) => <StepActs {...step} commitmentId={id} isOpen={state === 'stands'} />}
        />
      </ul>
      <Files commitment={commitment} />
    </>
  );
}

interface StepActsProps {
  payment: PaymentView | null;
  returned: ReturnView | null;
  commitmentId: string;
  /** The commitment stands: what was planned may be paid. */
  isOpen: boolean;
}

/** A planned payment is paid or dropped; what was paid or came back is put right where it was typed wrong. */
function StepActs({ payment, returned, commitmentId, isOpen }: StepActsProps) {
  const { lang, t } = useI18n();
  if (payment && !payment.paidOn) return isOpen && <PlannedActs id={payment.id} commitmentId={commitmentId} />;
  const row = payment ? { payment: payment.id } : { return: returned?.id };
  return (
    <div>
      <a href={paths.grantCorrection(lang, commitmentId, row)}>{t('grants.correct')}</a>
    </div>
  );
}

function PlannedActs({ id, commitmentId }: { id: string; commitmentId: string }) {
  const { lang, t } = useI18n();
  return (
    <Actions>
      <ButtonLink href={paths.grantAct(lang, commitmentId, 'payment', { planned: id })} look="secondary">
        {t('grants.act_payment')}
      </ButtonLink>
      <form method="post">
        <input type="hidden" name="intent" value="drop" />
        <Button look="quiet" name="payment" value={id} sending={t('common.sending')}>
          {t('common.remove')}
        </Button>
      </form>
    </Actions>
  );
}

/** What can be done with the commitment as it is. */
function CommitmentActs({ commitment: { id, state, net } }: { commitment: FiledCommitment }) {
  const { lang, t } = useI18n();
  return (
    <Actions>
      {state === 'stands' && (
        <>
          <ButtonLink href={paths.grantAct(lang, id, 'payment')} icon="wallet">
            {t('grants.act_payment')}
          </ButtonLink>
          <ButtonLink href={paths.grantAct(lang, id, 'plan')} look="secondary" icon="calendar">
            {t('grants.act_plan')}
          </ButtonLink>
        </>
      )}
      {net > 0 && (
        <ButtonLink href={paths.grantAct(lang, id, 'return')} look="secondary">
          {t('grants.act_return')}
        </ButtonLink>
      )}
      <ButtonLink href={paths.grantFiles(lang, id)} look="secondary" icon="paperclip">
        {t('grants.add_file')}
      </ButtonLink>
      {state === 'stands' && (
        <ButtonLink href={paths.grantCorrection(lang, id)} look="quiet" icon="pencil">
          {t('grants.correct')}
        </ButtonLink>
      )}
      {state !== 'cancelled' && (
        <ButtonLink href={paths.grantAct(lang, id, 'cancellation')} look="quiet">
          {t('grants.act_cancellation')}
        </ButtonLink>
      )}
    </Actions>
  );
}

function Files({ commitment: { files } }: { commitment: FiledCommitment }) {
  const { t } = useI18n();
  if (files.length === 0) return null;
  return (
    <Section id="files" title={t('grants.files')}>
      <ul className="plain">
        {files.map((file) => (
          <li key={file.id}>
            <form method="post">
              {file.title}
              <input type="hidden" name="intent" value="remove_file" />{' '}
              <Button look="quiet" name="file" value={file.id} sending={t('common.sending')}>
                {t('common.remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
