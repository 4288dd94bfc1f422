import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import type { Budget } from '~/domain/budgets/budget';
import { bringBudgetPolicy } from '~/domain/budgets/budget.policy';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { versionLabel } from '~/domain/budgets/budget-words';
import { BudgetMismatches } from '~/domain/budgets/components/budget-mismatches';
import { DeskBudgetCrumbs } from '~/domain/budgets/components/desk/desk-budget-crumbs';
import { discardBudget, publishBudget } from '~/domain/budgets/publication.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectInvalid } from '~/platform/forms.server';
import { budgetNumber } from '../../budgets/budget-number';

/** One version for the officers of its place: to check and publish, or as it was published. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { budget, head } = await budgetHead(actor, budgetNumber(params.number), lang);
  assertMay(bringBudgetPolicy(actor, budget.scope));
  const i18n = i18nFor(lang);
  const { number, mismatches, contentHash, publishedAt } = budget;
  return {
    title: `${head.place.name}, ${versionLabel(i18n, head)}`,
    indexed: false,
    ...{ number, mismatches, contentHash },
    publishedAt: publishedAt && i18n.dateTime(publishedAt),
    facts: factsOf(i18n, budget),
  };
}

function factsOf({ t, number, date, list }: ReturnType<typeof i18nFor>, budget: Budget) {
  const { resolutionNumber, resolutionDate, population, populationSource, unpublishedSides } = budget;
  const resolution = [
    resolutionNumber && t('budgets.resolution_number', { number: resolutionNumber }),
    resolutionDate && date(resolutionDate),
  ];
  return [
    { label: t('budgets.source'), value: budget.source },
    { label: t('budgets.import_source_url'), value: budget.sourceUrl },
    { label: t('budgets.resolution'), value: resolution.filter(Boolean).join(', ') },
    { label: t('budgets.population'), value: population && `${number(population)} (${populationSource})` },
    { label: t('budgets.note'), value: budget.note },
    {
      label: t('budgets.not_published'),
      value: list(unpublishedSides.map((side) => t(`budgets.side_${side}`))),
    },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

/** Publishes the version, or forgets it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const number = budgetNumber(params.number);
  const form = await request.formData();
  if (form.get('intent') === 'discard') {
    await discardBudget(actor, number);
    return redirectWithFlash(context, paths.deskBudgets(lang), 'budgets.import_discarded');
  }
  try {
    await publishBudget(actor, number, form.get('accept') === 'yes');
    return redirectWithFlash(context, paths.budget(lang, number), 'budgets.desk_published_now');
  } catch (error) {
    return rejectInvalid(form, error);
  }
}

function PublishForm({ mismatchCount }: { mismatchCount: number }) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="publish" />
      {mismatchCount > 0 && (
        <Checkbox
          name="accept"
          label={t('budgets.desk_accept')}
          hint={t('budgets.desk_accept_hint')}
          error={error('accept')}
        />
      )}
      <Actions>
        <Button sending={t('common.sending')}>{t('budgets.desk_publish')}</Button>
      </Actions>
    </form>
  );
}

export default function DeskBudget() {
  const { title, number, mismatches, contentHash, publishedAt, facts } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={publishedAt ? t('budgets.desk_since', { at: publishedAt }) : t('budgets.desk_check_lead')}
        above={<DeskBudgetCrumbs />}
      >
        <Actions>
          <ButtonLink href={paths.budget(lang, number)} look="secondary">
            {publishedAt ? t('budgets.desk_public_page') : t('budgets.desk_preview')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <SummaryList rows={contentHash ? [...facts, { label: 'SHA-256', value: <code>{contentHash}</code> }] : facts} />
      <BudgetMismatches mismatches={mismatches} />
      {!publishedAt && (
        <Section id="publish" title={t('budgets.desk_publish')}>
          <Notice tone="info">
            <p>{t('budgets.desk_final')}</p>
          </Notice>
          <PublishForm mismatchCount={mismatches.length} />
          <form method="post">
            <input type="hidden" name="intent" value="discard" />
            <Actions>
              <Button look="danger" sending={t('common.sending')}>
                {t('budgets.desk_discard')}
              </Button>
            </Actions>
          </form>
        </Section>
      )}
    </Measure>
  );
}
