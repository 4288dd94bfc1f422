import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import { archiveIdea, mergeIdea } from '~/domain/ideas/publication.server';
import { CANNED_REMARKS } from '~/domain/moderation/canned-remarks';
import { CompletenessList } from '~/domain/moderation/components/completeness-list';
import { DifferenceTable } from '~/domain/moderation/components/difference-table';
import { StepHistory } from '~/domain/moderation/components/step-history';
import { decideOnIdea } from '~/domain/moderation/decisions.server';
import { deskIdea } from '~/domain/moderation/desk-idea.queries.server';
import { ideaDecisionForm } from '~/domain/moderation/moderation.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { ideaNumber } from '../ideas/idea-number';
import { DecisionForms } from './decision-forms';
import { DeskCrumbs } from './desk-crumbs';
import { IdeaFacts, WaitingNotice } from './idea-facts';
import { RetireForms } from './retire-forms';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang, lite } = context;
  const idea = await deskIdea(actor, ideaNumber(params), lang);
  const author = i18nFor(idea.authorLang);
  return {
    title: i18nFor(lang).t('moderation.idea_title', { title: idea.view.title }),
    indexed: false,
    lite,
    idea,
    remarks: Object.fromEntries(CANNED_REMARKS.map((remark) => [remark, author.t(`moderation.remark_${remark}`)])),
  };
}

const DONE = {
  publish: 'moderation.published',
  return: 'moderation.returned',
  decline: 'moderation.declined',
  archive: 'moderation.archived',
  merge: 'moderation.merged',
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, ideaDecisionForm);
  if (!form.ok) return form.rejected;
  try {
    await decide(context, ideaNumber(params), form.value);
    return redirectWithFlash(context, paths.desk(context.lang), DONE[form.value.intent]);
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

function decide({ actor }: ActionFunctionArgs['context'], number: number, wanted: Wanted): Promise<void> {
  switch (wanted.intent) {
    case 'archive':
      return archiveIdea(actor, number, wanted.archive_note);
    case 'merge':
      return mergeIdea(actor, number, wanted.into, wanted.merge_note);
    case 'publish':
      return decideOnIdea(actor, number, wanted.seen, { intent: 'publish' });
    case 'decline':
      return decideOnIdea(actor, number, wanted.seen, {
        intent: 'decline',
        reason: wanted.reason,
        note: wanted.decline_note,
      });
    case 'return':
      return decideOnIdea(actor, number, wanted.seen, {
        intent: 'return',
        remarks: wanted.remarks,
        note: wanted.return_note,
      });
  }
}

type Wanted = ReturnType<typeof ideaDecisionForm.parse>;

export default function DeskIdeaPage() {
  const { idea, remarks, lite } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { view, may } = idea;
  return (
    <>
      <FormErrors />
      <StaleNotice typed={['archive_note', 'merge_note', 'decline_note', 'return_note']} />
      <PageHeader
        title={view.title}
        lang={view.lang === lang ? undefined : view.lang}
        above={<DeskCrumbs />}
        lead={<span lang={view.lang === lang ? undefined : view.lang}>{view.summary}</span>}
      />
      <WaitingNotice idea={idea} />
      <IdeaFacts idea={idea} />
      {idea.difference.length > 0 && <DifferenceTable rows={idea.difference} />}
      <StepHistory steps={idea.steps} />
      <CompletenessList rows={idea.completeness} />
      <Section id="preview" title={t('moderation.preview')}>
        <IdeaBody view={view} lite={lite} />
      </Section>
      {may.decide && <DecisionForms idea={idea} remarks={remarks} />}
      {may.retire && <RetireForms />}
    </>
  );
}
