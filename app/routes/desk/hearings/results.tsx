import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { Measure, Row, Section } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { resultsForm } from '~/domain/hearings/answers/answer.schema.server';
import type { ResultsDesk } from '~/domain/hearings/answers/decision-page';
import { resultsDesk } from '~/domain/hearings/answers/decision-page.queries.server';
import { closeHearing, recordFact, recordResult } from '~/domain/hearings/answers/results.server';
import { FollowedPages } from '~/domain/hearings/components/decision/followed-pages';
import { FollowedTotals } from '~/domain/hearings/components/decision/followed-totals';
import { InBudgetTag } from '~/domain/hearings/components/decision/in-budget-tag';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { pageWanted } from '~/platform/keyset.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { CloseForm, FactForm, ResultForm } from './result-forms';

function editedOf(url: string): number | null {
  const text = new URL(url).searchParams.get('remark') ?? '';
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** Accepted remarks, and of the one that the address names, the forms for what became of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const wanted = { page: pageWanted(request.url), edited: editedOf(request.url) };
  const desk = await resultsDesk(actor, hearingNumber(params), wanted, lang);
  return { title: i18nFor(lang).t('answers.results_title'), indexed: false, desk };
}

type Wanted = ReturnType<typeof resultsForm.parse>;

async function record(actor: ActionFunctionArgs['context']['actor'], number: number, url: string, wanted: Wanted) {
  if (wanted.intent === 'close') return closeHearing(actor, number, wanted.close_reason);
  const remark = editedOf(url);
  if (remark === null) throw new AppError('not_found');
  const { seen } = wanted;
  if (wanted.intent === 'fact') return recordFact(actor, number, remark, { ...wanted, note: wanted.fact_note, seen });
  const { in_budget: inBudget, budget_line: budgetLineId, plan, note } = wanted;
  return recordResult(actor, number, remark, { inBudget, budgetLineId, plan, note, seen });
}

/** Records a result or a fact and goes back to the list; closing leads to the page of the decision. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, resultsForm);
  if (!form.ok) return form.rejected;
  try {
    await record(context.actor, number, request.url, form.value);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  const { lang } = context;
  if (form.value.intent === 'close') {
    return redirectWithFlash(context, paths.keneshDecision(lang, number), 'answers.hearing_closed');
  }
  return redirectWithFlash(context, paths.recordResults(lang, number), 'answers.result_recorded');
}

export default function Results() {
  const { title, desk } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { hearing, totals, edited, lines, outstanding, newer, older } = desk;
  return (
    <>
      <HearingHead hearing={hearing} current="decision" title={title} />
      <FormErrors />
      <StaleNotice />
      {edited && (
        <Section id="remark" title={t('answers.remark_n', { n: edited.number })}>
          <Measure>
            <p lang={edited.lang}>{edited.body}</p>
            <ResultForm remark={edited} lines={lines} />
            {edited.result && <FactForm remark={edited} />}
            <p>
              <a href={paths.recordResults(lang, hearing.number)}>{t('answers.back_to_results')}</a>
            </p>
          </Measure>
        </Section>
      )}
      <Section id="accepted" title={t('answers.stat_accepted')}>
        <FollowedTotals totals={totals} />
        {totals.accepted > 0 && <List desk={desk} />}
        <FollowedPages
          path={paths.recordResults(lang, hearing.number)}
          newer={newer}
          older={older}
          total={totals.accepted}
        />
      </Section>
      <Section id="close" title={t('answers.close_title')}>
        <CloseForm outstanding={outstanding} />
      </Section>
    </>
  );
}

function List({ desk: { hearing, remarks } }: { desk: ResultsDesk }) {
  const { lang, t } = useI18n();
  if (remarks.length === 0) return <EmptyState title={t('answers.none_found')}>{null}</EmptyState>;
  return (
    <ol className="plain">
      {remarks.map(({ number, body, lang: bodyLang, result }) => (
        <li key={number} className="entry flush">
          <h3>
            <a href={`${withQuery(paths.recordResults(lang, hearing.number), { remark: number })}#remark`}>
              {t('answers.remark_n', { n: number })}
            </a>
          </h3>
          <Row>
            <InBudgetTag inBudget={result?.inBudget ?? null} />
            {result && <span className="meta">{t(result.fact ? 'answers.fact_there' : 'answers.fact_unknown')}</span>}
          </Row>
          <p className="measure" lang={bodyLang === lang ? undefined : bodyLang}>
            {body.length > 200 ? `${body.slice(0, 200)}…` : body}
          </p>
        </li>
      ))}
    </ol>
  );
}
