import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { CardList } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { ContributionsTable } from '~/domain/funding/components/grants/contributions-table';
import { FiledCommitmentCard } from '~/domain/funding/components/grants/filed-commitment-card';
import { PledgeCard } from '~/domain/funding/components/grants/pledge-card';
import { type AuthorMoneyPage, authorMoneyPage } from '~/domain/funding/grants/author-money.queries.server';
import { removeContribution, setSuffices } from '~/domain/funding/grants/author-money.server';
import { correctionsSeen } from '~/domain/funding/grants/correction-views';
import { authorMoneyForm } from '~/domain/funding/grants/grant.schema.server';
import { confirmReceipt } from '~/domain/funding/grants/payments.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { AboutLine } from './about-idea';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await authorMoneyPage(context.actor, ideaNumber(params), context.lang);
  return { title: i18nFor(context.lang).t('grants.author_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, authorMoneyForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const number = ideaNumber(params);
  try {
    const { intent } = form.value;
    if (intent === 'confirm') await confirmReceipt(actor, form.value.payment, form.value.seen);
    else if (intent === 'remove') await removeContribution(actor, number, form.value.contribution);
    else await setSuffices(actor, number, form.value.wanted === 'yes');
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.ideaMoney(lang, number), 'common.saved');
}

export default function IdeaMoneyRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { number } = page.idea;
  return (
    <>
      <StaleNotice />
      <PageHeader title={title} lead={t('grants.author_lead')} above={<AboutLine idea={page.idea} />}>
        <Actions>
          <ButtonLink href={paths.ideaFunding(lang, number)} look="secondary">
            {t('grants.to_steps')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <Suffices page={page} />
      <FromFunders page={page} />
      <Section
        id="own"
        title={t('grants.own_title')}
        aside={
          <ButtonLink href={paths.newContribution(lang, number)} look="secondary" icon="plus">
            {t('grants.own_new')}
          </ButtonLink>
        }
      >
        <p>{t('grants.own_lead')}</p>
        <ContributionsTable
          contributions={page.contributions}
          planned={page.money.own}
          currency={page.money.currency}
          act={({ id }) => (
            <form method="post">
              <input type="hidden" name="intent" value="remove" />
              <Button look="quiet" name="contribution" value={id} sending={t('common.sending')}>
                {t('common.remove')}
              </Button>
            </form>
          )}
        />
      </Section>
    </>
  );
}

/** Says that what is signed is enough, where there is something and it does not cover everything. */
function Suffices({ page: { money: view } }: { page: AuthorMoneyPage }) {
  const { t, money } = useI18n();
  const { committed, gap, suffices, currency } = view;
  if (committed === 0 || (gap === 0 && !suffices)) return null;
  return (
    <Notice
      tone={suffices ? 'success' : 'info'}
      title={suffices ? t('grants.suffices') : t('grants.gap_is', { amount: money(gap, currency) })}
    >
      {!suffices && <p>{t('grants.suffices_text')}</p>}
      <form method="post">
        <input type="hidden" name="intent" value="suffices" />
        <Button look="secondary" name="wanted" value={suffices ? 'no' : 'yes'} sending={t('common.sending')}>
          {t(suffices ? 'grants.suffices_not_button' : 'grants.suffices_button')}
        </Button>
      </form>
    </Notice>
  );
}

function FromFunders({ page }: { page: AuthorMoneyPage }) {
  const { lang, t } = useI18n();
  const { idea, money, pledges, commitments } = page;
  if (pledges.length + commitments.length === 0) {
    return (
      <EmptyState title={t('grants.nobody_yet')}>
        <p>{t('grants.nobody_text')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {commitments.length > 0 && (
        <Section id="commitments" title={t('grants.commitments')}>
          <CardList>
            {commitments.map((commitment) => (
              <FiledCommitmentCard
                key={commitment.id}
                commitment={commitment}
                currency={money.currency}
                answer={
                  commitment.state === 'waits_author'
                    ? paths.ideaExcess(lang, idea.number, 'commitment', commitment.id)
                    : null
                }
                act={({ payment }) =>
                  payment?.paidOn &&
                  !payment.confirmedAt && (
                    <ConfirmForm id={payment.id} seen={correctionsSeen(commitment.corrections, payment.id)} />
                  )
                }
              />
            ))}
          </CardList>
        </Section>
      )}
      {pledges.length > 0 && (
        <Section id="pledges" title={t('grants.pledges')}>
          <CardList>
            {pledges.map((pledge) => (
              <PledgeCard
                key={pledge.id}
                pledge={pledge}
                currency={money.currency}
                title={pledge.funder.name}
                answer={
                  pledge.state === 'waits_author' ? paths.ideaExcess(lang, idea.number, 'pledge', pledge.id) : null
                }
              />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}

/** Says that the money of a payment has come, as this page shows it. */
function ConfirmForm({ id, seen }: { id: string; seen: number }) {
  const { t } = useI18n();
  return (
    <form method="post">
      <input type="hidden" name="intent" value="confirm" />
      <input type="hidden" name="seen" value={seen} />
      <Button look="secondary" name="payment" value={id} sending={t('common.sending')}>
        {t('grants.confirm_button')}
      </Button>
    </form>
  );
}
