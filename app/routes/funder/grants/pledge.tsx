import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { IdeaTitle } from '~/domain/funding/components/grants/idea-title';
import { PledgeCard } from '~/domain/funding/components/grants/pledge-card';
import { funderPledge } from '~/domain/funding/grants/funder-grants.queries.server';
import { GRANT_LIMITS, type PledgeState } from '~/domain/funding/grants/grant';
import { reasonForm } from '~/domain/funding/grants/grant.schema.server';
import { withdrawPledge } from '~/domain/funding/grants/pledges.server';
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
  const found = await funderPledge(actor, params.id ?? '', lang);
  return { title: i18nFor(lang).t('grants.our_pledge'), indexed: false, ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reasonForm);
  if (!form.ok) return form.rejected;
  const id = params.id ?? '';
  try {
    await withdrawPledge(context.actor, id, form.value.reason);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.pledge(context.lang, id), 'grants.pledge_withdrawn');
}

/** What may still become a commitment, or be taken back. */
const OPEN: readonly PledgeState[] = ['stands', 'waits_author', 'waits_funder', 'over'];

export default function PledgeRoute() {
  const { title, pledge, idea, currency } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { id, state } = pledge;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['reason']} />
      <PageHeader title={title} lead={t(`grants.explain_pledge_${state}`)} above={<GrantCrumbs idea={idea} />} />
      <ul className="plain">
        <PledgeCard
          pledge={pledge}
          currency={currency}
          level={2}
          title={<IdeaTitle idea={idea} />}
          answer={state === 'waits_funder' ? paths.ideaExcess(lang, idea.number, 'pledge', id) : null}
        >
          <p className="meta">
            {t(pledge.namePublic ? 'funding.interest_name_public' : 'funding.interest_name_private')}
          </p>
          {OPEN.includes(state) && (
            <Actions>
              <ButtonLink href={paths.newCommitment(lang, idea.number, { pledge: id })} icon="handshake">
                {t('grants.commitment_title')}
              </ButtonLink>
            </Actions>
          )}
        </PledgeCard>
      </ul>
      {OPEN.includes(state) && <WithdrawForm />}
    </Measure>
  );
}

function WithdrawForm() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="withdrawal" title={t('grants.withdraw_title')}>
      <form method="post" noValidate>
        <TextArea
          name="reason"
          label={t('grants.reason')}
          hint={t('grants.withdraw_hint')}
          maxLength={GRANT_LIMITS.reason}
          value={value('reason')}
          error={error('reason')}
        />
        <Actions>
          <Button look="danger" sending={t('common.sending')}>
            {t('grants.withdraw_button')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
