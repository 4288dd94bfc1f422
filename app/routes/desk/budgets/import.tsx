import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Columns, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { factsForm, readingForm } from '~/domain/budgets/budget.schema.server';
import { DeskBudgetCrumbs } from '~/domain/budgets/components/desk/desk-budget-crumbs';
import { FactsForm } from '~/domain/budgets/components/desk/facts-form';
import { ReadPreview } from '~/domain/budgets/components/desk/read-preview';
import { ReadingForm } from '~/domain/budgets/components/desk/reading-form';
import { importView } from '~/domain/budgets/import-view.queries.server';
import { discardImport, prepareBudget, setBudgetColumns } from '~/domain/budgets/imports.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('budgets.import_check_title'),
    indexed: false,
    file: await importView(actor, params.id ?? '', lang),
  };
}

type Args = Pick<ActionFunctionArgs, 'request' | 'context'> & { id: string };

/** Three forms of one page: how the file is read, what the version is, and forgetting it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const args = { request, context, id: params.id ?? '' };
  const intent = (await request.clone().formData()).get('intent');
  if (intent === 'prepare') return prepare(args);
  if (intent === 'reading') return read(args);
  await discardImport(context.actor, args.id);
  return redirectWithFlash(context, paths.deskBudgets(context.lang), 'budgets.import_discarded');
}

async function read({ request, context, id }: Args) {
  const form = await parseForm(request, readingForm);
  if (!form.ok) return form.rejected;
  try {
    await setBudgetColumns(context.actor, id, form.value.version, form.value.reading);
    return redirectWithFlash(context, `${paths.budgetImport(context.lang, id)}#read`, 'budgets.import_read_done');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

async function prepare({ request, context, id }: Args) {
  const form = await parseForm(request, factsForm);
  if (!form.ok) return form.rejected;
  try {
    const number = await prepareBudget(context.actor, id, form.value.version, form.value.facts);
    return redirectWithFlash(context, paths.deskBudget(context.lang, number), 'budgets.import_prepared');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function BudgetImportPage() {
  const { title, file } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const canPrepare = file.problemCount === 0 && file.lineCount > 0;
  return (
    <>
      <FormErrors />
      <StaleNotice />
      <PageHeader
        title={title}
        lead={t('budgets.import_check_lead', { place: file.place, file: file.fileName })}
        above={<DeskBudgetCrumbs />}
      />
      <Columns
        narrow="first"
        first={
          <Section id="reading" title={t('budgets.import_reading')}>
            <ReadingForm file={file} />
          </Section>
        }
        second={
          <Section id="read" title={t('budgets.import_result')}>
            <ReadPreview file={file} />
          </Section>
        }
      />
      <Measure>
        <Section id="facts" title={t('budgets.import_facts')}>
          {canPrepare ? (
            <>
              <p>{t('budgets.import_facts_lead')}</p>
              <FactsForm version={file.version} />
            </>
          ) : (
            <p>{t(file.lineCount > 0 ? 'budgets.import_error_problems' : 'budgets.import_error_no_lines')}</p>
          )}
        </Section>
        <form method="post">
          <input type="hidden" name="intent" value="discard" />
          <Actions>
            <Button look="danger" sending={t('common.sending')}>
              {t('budgets.import_discard')}
            </Button>
          </Actions>
        </form>
      </Measure>
    </>
  );
}
