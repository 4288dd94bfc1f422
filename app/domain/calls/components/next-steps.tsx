import type { ReactNode } from 'react';
import { Section } from '~/components/layout';
import { type Step, StepList } from '~/components/step-list';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallPage } from '../call-view';
import { Deadline } from './deadline';

type Way = 'idea' | 'apply' | 'papers' | 'decision';

/** The first step that is not done, or null where the call is over. */
function hereOf({ state, documents, own, readiness }: CallPage): Way | null {
  if (state === 'deciding') return 'decision';
  if (state !== 'open' && state !== 'coming') return null;
  const standing = own.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (standing.length > 0) {
    return documents.length > 0 && standing.some(({ missing }) => missing > 0) ? 'papers' : 'decision';
  }
  return readiness && readiness.eligible > 0 ? 'apply' : 'idea';
}

function IdeaDetail({ call: { readiness } }: { call: CallPage }) {
  const { lang, t, number } = useI18n();
  if (readiness && readiness.published > 0) {
    const { published, eligible } = readiness;
    return <p>{t('calls.next_idea_yours', { n: number(published), fit: number(eligible) })}</p>;
  }
  return (
    <>
      <p>{t('calls.next_idea_text')}</p>
      <p>
        <a href={paths.newIdea(lang)}>{t('common.nav_post_idea')}</a>
      </p>
    </>
  );
}

function ApplyDetail({ call: { state, opensAt, closesAt } }: { call: CallPage }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('calls.next_apply_text', { button: t('calls.apply') })}</p>
      {state === 'coming' && opensAt && (
        <p>
          {t('calls.opens')}: <Deadline at={opensAt} />
        </p>
      )}
      {closesAt && (
        <p>
          {t('calls.closes')}: <Deadline at={closesAt} />
        </p>
      )}
    </>
  );
}

function PapersDetail({ call: { documents } }: { call: CallPage }) {
  const { t, number } = useI18n();
  return (
    <p>
      {t('calls.next_papers_text')} <a href="#documents">{t('calls.papers_needed', { n: number(documents.length) })}</a>
    </p>
  );
}

function DecisionDetail({ call: { appealDays } }: { call: CallPage }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('calls.next_decision_text')}</p>
      <p>
        {t('calls.appeals')}: {t('calls.appeal_days', { n: appealDays })}
      </p>
    </>
  );
}

/** What an author does, step by step, and where this reader stands; nothing once the call is over. */
export function NextSteps({ call }: { call: CallPage }) {
  const { t } = useI18n();
  const here = hereOf(call);
  if (!here) return null;
  const details: Record<Way, ReactNode> = {
    idea: <IdeaDetail call={call} />,
    apply: <ApplyDetail call={call} />,
    papers: <PapersDetail call={call} />,
    decision: <DecisionDetail call={call} />,
  };
  const way: Way[] =
    call.documents.length > 0 ? ['idea', 'apply', 'papers', 'decision'] : ['idea', 'apply', 'decision'];
  const reached = way.indexOf(here);
  const steps = way.map((key, index): Step => {
    const state = index < reached ? 'done' : index === reached ? 'current' : 'todo';
    return { key, title: t(`calls.next_${key}`), state, detail: details[key] };
  });
  return (
    <Section id="next" title={t('calls.next_steps')}>
      <StepList
        steps={steps}
        states={{ done: t('ideas.step_done'), current: t('ideas.step_current'), todo: t('ideas.step_todo') }}
      />
    </Section>
  );
}
