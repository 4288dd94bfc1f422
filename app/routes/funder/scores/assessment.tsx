import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { PlainWords } from '~/components/plain-words';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { AssessmentForm, LateConflict } from '~/domain/funding/components/scores/assessment-form';
import { AssessorList } from '~/domain/funding/components/scores/assessor-list';
import { RubricTabs } from '~/domain/funding/components/scores/rubric-tabs';
import { ClosedNotice } from '~/domain/funding/components/scores/scoring-closing';
import type { AssessmentPage } from '~/domain/funding/scores/assessment';
import { declareConflict, saveAssessment } from '~/domain/funding/scores/assessments.server';
import { assessmentPage } from '~/domain/funding/scores/score-pages.queries.server';
import { assessmentForm } from '~/domain/funding/scores/scores.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { useStale } from '../stale';
import { CardCrumbs } from './card-crumbs';

/** The score form of one member; nothing of what others gave is in it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('rubric');
  const page = await assessmentPage(actor, params.id ?? '', asked, lang);
  const { t } = i18nFor(lang);
  const name = page.card.title?.text ?? t('scores.entry_number', { number: page.card.number });
  return { title: t('scores.assessment_title', { title: name }), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, assessmentForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { value } = form;
  const { rubric } = value;
  const basis = { rubric, rubricVersion: value.rubric_version, version: value.version };
  try {
    if (value.intent === 'conflict' || value.conflict === 'declared') {
      await declareConflict(actor, id, { ...basis, words: value.conflict_words });
      return redirectWithFlash(context, paths.assessment(lang, id), 'scores.conflict_saved');
    }
    const done = value.intent === 'done';
    await saveAssessment(actor, id, { ...basis, scores: value.scores, note: value.note, done });
    return done
      ? redirectWithFlash(context, paths.scores(lang, id, { rubric }), 'scores.done_saved')
      : redirectWithFlash(context, paths.assessment(lang, id, { rubric }), 'scores.draft_saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Assessment() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { card, rubric, rubrics, own, may, mayRecuse, maySee, assessors, closings, scoredBefore } = page;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['note', 'conflict_words']} />
      <PageHeader title={title} lead={t('scores.entry_text')} above={<CardCrumbs id={card.id} />}>
        {maySee && (
          <Actions>
            <ButtonLink look="secondary" icon="chart-bar" href={paths.scores(lang, card.id, { rubric: rubric.id })}>
              {t('scores.entry_result')}
            </ButtonLink>
          </Actions>
        )}
      </PageHeader>
      <RubricTabs
        rubrics={rubrics}
        current={rubric.id}
        hrefOf={(id) => paths.assessment(lang, card.id, { rubric: id })}
      />
      <ClosedNotice closings={closings} />
      {may && scoredBefore && (
        <Notice>
          <p>{t('scores.scored_before')}</p>
          <p>
            <a href={paths.scores(lang, card.id, { rubric: scoredBefore.id })}>{scoredBefore.name}</a>
          </p>
        </Notice>
      )}
      <StoredMeanwhile rubric={rubric} own={own} />
      {may ? <AssessmentForm rubric={rubric} own={own} /> : <WhyNot page={page} />}
      {!may && mayRecuse && <LateConflict rubric={rubric} own={own} />}
      <AssessorList assessors={assessors} />
    </Measure>
  );
}

const NOT = {
  done: 'scores.done_own',
  conflict: 'scores.conflict_own',
  author_side: 'scores.author_side_own',
  read: 'scores.read_own',
} as const satisfies Partial<Record<AssessmentPage['own']['state'], string>>;

function WhyNot({ page: { own, closings, card, rubric } }: { page: AssessmentPage }) {
  const { lang, t } = useI18n();
  const reason = own.state === 'none' || own.state === 'draft' ? null : NOT[own.state];
  const isClosed = closings.some(({ reopened }) => reopened === null);
  return (
    <Notice>
      <p>{t(reason ?? (isClosed ? 'scores.closed_own' : 'scores.idea_closed'))}</p>
      {own.conflict && <PlainWords text={own.conflict} />}
      {isClosed && !reason && (
        <p>
          <a href={paths.scores(lang, card.id, { rubric: rubric.id })}>{t('scores.entry_result')}</a>
        </p>
      )}
    </Notice>
  );
}

/** What another window of the same member has stored, beside what was typed here. */
function StoredMeanwhile({ rubric, own }: Pick<AssessmentPage, 'rubric' | 'own'>) {
  const { t } = useI18n();
  if (!useStale() || own.version === 0) return null;
  return (
    <Section id="stored" title={t('scores.stored_meanwhile')}>
      <SummaryList
        rows={[
          ...rubric.criteria.map(({ id, name }) => ({ label: name, value: own.scores[id] ?? '–' })),
          { label: t('scores.note'), value: own.note || '–' },
        ]}
      />
    </Section>
  );
}
