import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { PromisedSoFar } from '~/domain/funding/components/grants/excess-warning';
import { excessPage } from '~/domain/funding/grants/author-money.queries.server';
import { acceptExcess, refuseExcess } from '~/domain/funding/grants/excess.server';
import { GRANT_KINDS, GRANT_LIMITS } from '~/domain/funding/grants/grant';
import { excessForm } from '~/domain/funding/grants/grant.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { AboutLine } from './about-idea';
import { ideaNumber } from './idea-number';

function wanted(params: LoaderFunctionArgs['params']) {
  const kind = GRANT_KINDS.find((known) => known === params.kind);
  if (!kind || !params.id) throw new AppError('not_found');
  return { kind, id: params.id, number: ideaNumber(params) };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { kind, id, number } = wanted(params);
  const page = await excessPage(context.actor, kind, id, context.lang);
  if (page.idea.number !== number) throw new AppError('not_found');
  return { title: i18nFor(context.lang).t('grants.excess_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { kind, id, number } = wanted(params);
  const form = await parseForm(request, excessForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const { side } = await excessPage(actor, kind, id, lang);
  try {
    if (form.value.intent === 'refuse') await refuseExcess(actor, kind, id, form.value.reason);
    else await acceptExcess(actor, kind, id, form.value.excess);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  const ownPage = kind === 'pledge' ? paths.pledge(lang, id) : paths.grant(lang, id);
  const path = side === 'author' ? paths.ideaMoney(lang, number) : ownPage;
  return redirectWithFlash(
    context,
    path,
    form.value.intent === 'refuse' ? 'grants.excess_refused' : 'grants.excess_accepted',
  );
}

export default function ExcessRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t, money } = useI18n();
  const { error, value } = useFormFeedback();
  const { kind, side, funder, amount, excess, others, money: view } = page;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['reason']} />
      <PageHeader
        title={title}
        lead={t(`grants.excess_lead_${kind}`, { funder, amount: money(amount, view.currency) })}
        above={<AboutLine idea={page.idea} />}
      />
      <PromisedSoFar money={view} others={[...others, { name: funder, amount }]} excess={excess} />
      <form method="post">
        <input type="hidden" name="intent" value="accept" />
        <input type="hidden" name="excess" value={excess} />
        <Actions>
          <Button icon="check" sending={t('common.sending')}>
            {t('grants.excess_button', { amount: money(excess, view.currency) })}
          </Button>
        </Actions>
      </form>
      {side === 'author' && (
        <Section id="refuse" title={t('grants.refuse_title')}>
          <form method="post" noValidate>
            <input type="hidden" name="intent" value="refuse" />
            <TextArea
              name="reason"
              label={t('grants.reason')}
              hint={t('grants.refuse_hint')}
              maxLength={GRANT_LIMITS.reason}
              value={value('reason')}
              error={error('reason')}
            />
            <Actions>
              <Button look="danger" sending={t('common.sending')}>
                {t('grants.refuse_button')}
              </Button>
            </Actions>
          </form>
        </Section>
      )}
    </Measure>
  );
}
