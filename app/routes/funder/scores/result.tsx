import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { AssessorList } from '~/domain/funding/components/scores/assessor-list';
import { RubricTabs } from '~/domain/funding/components/scores/rubric-tabs';
import { ScoreResult } from '~/domain/funding/components/scores/score-result';
import {
  ClosedNotice,
  PastClosings,
  ReadInstead,
  ScoringForms,
} from '~/domain/funding/components/scores/scoring-closing';
import { missingOf, type ScoresPage } from '~/domain/funding/scores/assessment';
import { readInsteadOfScoring } from '~/domain/funding/scores/assessments.server';
import { scoresPage } from '~/domain/funding/scores/score-pages.queries.server';
import { scoringForm } from '~/domain/funding/scores/scores.schema.server';
import { closeScoring, reopenScoring } from '~/domain/funding/scores/scoring-closings.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { today } from '~/platform/today.server';
import stackedCss from '~/styles/stacked.css?url';
import { chooseFunderFirst } from '../choose-funder.server';
import { OnPaper } from '../on-paper';
import { CardCrumbs } from './card-crumbs';

/** What all members gave an idea of the shortlist, for those who have given theirs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('rubric');
  const page = await scoresPage(actor, params.id ?? '', asked, lang);
  const { t } = i18nFor(lang);
  const name = page.card.title?.text ?? t('scores.entry_number', { number: page.card.number });
  const { funder } = funderOf(actor);
  const title = t('scores.scores_title', { title: name });
  return { title, indexed: false, page, funder: funder.name, day: today() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, scoringForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { value } = form;
  const { intent, rubric } = value;
  try {
    if (intent === 'read') {
      await readInsteadOfScoring(actor, id, { rubric, rubricVersion: value.rubric_version, version: value.version });
    } else {
      await (intent === 'close' ? closeScoring : reopenScoring)(actor, id, rubric, value.reason);
    }
    return redirectWithFlash(context, paths.scores(lang, id, { rubric }), `scores.${intent}_saved`);
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Scores() {
  const { title, page, funder, day } = useLoaderData<typeof loader>();
  const { lang } = useI18n();
  const { card, rubric, rubrics, assessors, closings, result } = page;
  return (
    <>
      <link rel="stylesheet" href={stackedCss} />
      <FormErrors />
      <StaleNotice typed={['reason']} />
      <PageHeader title={title} above={<CardCrumbs id={card.id} />} />
      <OnPaper funder={funder} day={day} />
      <RubricTabs rubrics={rubrics} current={rubric.id} hrefOf={(id) => paths.scores(lang, card.id, { rubric: id })} />
      <ClosedNotice closings={closings} />
      {result ? <ScoreResult rubric={rubric} result={result} /> : <NoResult page={page} />}
      <AssessorList assessors={assessors} />
      <PastClosings closings={closings} />
      <ScoringForms page={page} />
    </>
  );
}

/** Why there is nothing to read, and what leads to it. */
function NoResult({ page }: { page: ScoresPage }) {
  const { t, list } = useI18n();
  const { maySee, mayRead, assessors, own } = page;
  if (mayRead) {
    return (
      <Empty title={t('scores.read_title')} text={t('scores.read_text')}>
        <ReadInstead rubric={page.rubric} own={own} />
      </Empty>
    );
  }
  if (!maySee && (own.state === 'conflict' || own.state === 'author_side')) {
    const names = list(missingOf(assessors).map(({ name }) => name || t('common.erased_person')));
    return <Empty title={t('scores.scores_wait')} text={t('scores.scores_wait_text', { names })} />;
  }
  return (
    <Empty
      title={t(maySee ? 'scores.scores_empty' : 'scores.scores_blind')}
      text={t(maySee ? 'scores.scores_empty_text' : 'scores.scores_blind_text')}
    >
      <ToForm page={page} />
    </Empty>
  );
}

function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="section">
      <EmptyState title={title}>
        <p>{text}</p>
        {children}
      </EmptyState>
    </div>
  );
}

function ToForm({ page: { card, rubric } }: { page: ScoresPage }) {
  const { lang, t } = useI18n();
  return (
    <p>
      <ButtonLink icon="scale" href={paths.assessment(lang, card.id, { rubric: rubric.id })}>
        {t('scores.entry_score')}
      </ButtonLink>
    </p>
  );
}
