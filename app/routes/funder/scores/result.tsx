import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { AssessorList } from '~/domain/funding/components/scores/assessor-list';
import { RubricTabs } from '~/domain/funding/components/scores/rubric-tabs';
import { ScoreResult } from '~/domain/funding/components/scores/score-result';
import type { ScoresPage } from '~/domain/funding/scores/assessment';
import { scoresPage } from '~/domain/funding/scores/score-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { chooseFunderFirst } from '../choose-funder.server';
import { CardCrumbs } from './card-crumbs';

/** What all members gave an idea of the shortlist, for those who have given theirs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('rubric');
  const page = await scoresPage(actor, params.id ?? '', asked, lang);
  const { t } = i18nFor(lang);
  const name = page.card.title?.text ?? t('scores.entry_number', { number: page.card.number });
  return { title: t('scores.scores_title', { title: name }), indexed: false, page };
}

export default function Scores() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang } = useI18n();
  const { card, rubric, rubrics, assessors, result } = page;
  return (
    <>
      <PageHeader title={title} above={<CardCrumbs id={card.id} />} />
      <RubricTabs rubrics={rubrics} current={rubric.id} hrefOf={(id) => paths.scores(lang, card.id, { rubric: id })} />
      {result ? <ScoreResult rubric={rubric} result={result} /> : <NoResult page={page} />}
      <AssessorList assessors={assessors} />
    </>
  );
}

/** Closed until one's own scores are finished, or nobody has finished: both lead to the form. */
function NoResult({ page: { card, rubric, maySee } }: { page: ScoresPage }) {
  const { lang, t } = useI18n();
  return (
    <div className="section">
      <EmptyState title={t(maySee ? 'scores.scores_empty' : 'scores.scores_blind')}>
        <p>{t(maySee ? 'scores.scores_empty_text' : 'scores.scores_blind_text')}</p>
        <p>
          <ButtonLink icon="scale" href={paths.assessment(lang, card.id, { rubric: rubric.id })}>
            {t('scores.entry_score')}
          </ButtonLink>
        </p>
      </EmptyState>
    </div>
  );
}
