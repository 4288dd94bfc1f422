import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Columns, Section } from '~/components/layout';
import { MilestoneFacts } from '~/domain/projects/components/milestone-list';
import { LangField, TitleField } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { addMilestone } from '~/domain/projects/milestones.server';
import { milestoneForm } from '~/domain/projects/project.schema.server';
import { planPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { ideaNumber } from '../idea-number';

/** The milestones of a project, for its authors. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await planPage(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('projects.own_plan'), indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, milestoneForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  try {
    await addMilestone(context.actor, number, form.value);
    return redirectWithFlash(context, paths.projectPlan(context.lang, number), 'projects.milestone_added');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function ProjectPlan() {
  const { title, page } = useLoaderData<typeof loader>();
  return (
    <>
      <FormErrors />
      <ProjectHeader idea={page.idea} title={title} />
      <Columns first={<Milestones />} second={<NewMilestone />} />
    </>
  );
}

function Milestones() {
  const { page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, milestones } = page;
  if (milestones.length === 0) return <p>{t('projects.milestones_none')}</p>;
  return (
    <ol className="plain">
      {milestones.map((milestone) => (
        <li key={milestone.id} className="entry flush">
          <h2>
            <a href={paths.milestone(lang, idea.number, milestone.id)} lang={milestone.lang}>
              {milestone.title}
            </a>
          </h2>
          <MilestoneFacts milestone={milestone} />
        </li>
      ))}
    </ol>
  );
}

function NewMilestone() {
  const { idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Section id="add" title={t('projects.milestone_add')}>
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <TitleField kind="milestone" />
        <DayField name="due_on" label={t('projects.due_on')} />
        <LangField label={t('projects.text_lang')} />
        <Actions>
          <Button icon="plus" sending={t('common.sending')}>
            {t('projects.milestone_add')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
