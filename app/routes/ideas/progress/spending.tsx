import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Columns, Section } from '~/components/layout';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { useLineName } from '~/domain/projects/components/spending-section';
import { TakeOutForm } from '~/domain/projects/components/take-out-form';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { spendingForm } from '~/domain/projects/project.schema.server';
import { recordSpending, removeSpending } from '~/domain/projects/spending.server';
import { spendingPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { ideaNumber } from '../idea-number';

/** What was spent on each line of the budget, for the authors who account for it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await spendingPage(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('projects.own_spending'), indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, spendingForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  const here = paths.spending(context.lang, number);
  try {
    if (form.value.intent === 'remove') {
      await removeSpending(context.actor, number, form.value.spending);
      return redirectWithFlash(context, here, 'projects.spending_removed');
    }
    const { intent: _, ...spent } = form.value;
    await recordSpending(context.actor, number, spent);
    return redirectWithFlash(context, here, 'projects.spending_added');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function Spending() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const hasLines = page.spending.lines.some((line) => line.title !== null);
  return (
    <>
      <FormErrors />
      <ProjectHeader idea={page.idea} title={title} lead={t('projects.spending_lead')} />
      <Columns first={<Entries />} second={hasLines ? <NewSpending /> : <p>{t('projects.spending_no_budget')}</p>} />
    </>
  );
}

function Entries() {
  const { spending } = useLoaderData<typeof loader>().page;
  const { t, date, money } = useI18n();
  const nameOf = useLineName();
  if (spending.entries.length === 0) return <p>{t('projects.spending_none')}</p>;
  const lines = new Map(spending.lines.map((line) => [line.id, line]));
  return (
    <ul className="plain">
      {spending.entries.map(({ id, lineId, amount, spentOn, note }) => {
        const [sum, day] = [money(amount, spending.currency), date(spentOn)];
        return (
          <li key={id} className="entry flush">
            <p>
              <strong>{sum}</strong>, {day}. {nameOf(lines.get(lineId) ?? { title: null })}
            </p>
            {note && <p>{note}</p>}
            <TakeOutForm intent="remove" name="spending" id={id} what={sum} day={day} />
          </li>
        );
      })}
    </ul>
  );
}

function NewSpending() {
  const { page, idempotencyKey } = useLoaderData<typeof loader>();
  const { t, money } = useI18n();
  const { error, value } = useFormFeedback();
  const { currency, lines } = page.spending;
  const options = lines.flatMap((line) => {
    if (!line.title) return [];
    const spent = t('projects.spending_of', {
      spent: money(line.spent, currency),
      planned: money(line.planned, currency),
    });
    return [{ value: line.id, label: `${line.title.text}: ${spent}` }];
  });
  return (
    <Section id="add" title={t('projects.spending_add')}>
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <Select
          name="line"
          label={t('projects.line')}
          empty={t('projects.error_line')}
          value={value('line')}
          error={error('line')}
          options={options}
        />
        <MoneyField
          name="amount"
          label={t('projects.amount')}
          unit={currency === 'KGS' ? t('projects.som') : currency}
          value={value('amount')}
          error={error('amount')}
        />
        <DayField name="spent_on" label={t('projects.spent_on')} />
        <TextArea
          name="note"
          label={t('projects.note')}
          hint={t('projects.spending_note_hint')}
          optional={t('common.optional')}
          value={value('note')}
          error={error('note')}
          maxLength={PROJECT_LIMITS.note}
          rows={3}
        />
        <Actions>
          <Button name="intent" value="record" sending={t('common.sending')}>
            {t('projects.spending_add')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
