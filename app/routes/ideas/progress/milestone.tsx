import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { MilestoneFacts } from '~/domain/projects/components/milestone-list';
import { TitleField } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { changeMilestone, removeMilestone } from '~/domain/projects/milestones.server';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { milestoneChangeForm } from '~/domain/projects/project.schema.server';
import { milestonePage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { ideaNumber } from '../idea-number';

/** One milestone: its day, whether it is done, and why it comes later. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await milestonePage(actor, ideaNumber(params), params.milestone ?? '', lang);
  return { title: i18nFor(lang).t('projects.milestone_change'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, milestoneChangeForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  const id = params.milestone ?? '';
  const plan = paths.projectPlan(context.lang, number);
  const { value } = form;
  try {
    if (value.intent === 'remove') {
      await removeMilestone(context.actor, number, id, value.version);
      return redirectWithFlash(context, plan, 'projects.milestone_removed');
    }
    const { intent: _, ...wanted } = value;
    await changeMilestone(context.actor, number, id, wanted);
    return redirectWithFlash(context, plan, 'common.saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Milestone() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, milestone } = page;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['title', 'reason']} />
      <ProjectHeader idea={idea} title={title} />
      <p lang={milestone.lang}>
        <strong>{milestone.title}</strong>
      </p>
      <MilestoneFacts milestone={milestone} />
      <ChangeForm />
      <RemoveForm />
      <p>
        <a className="tap" href={paths.projectPlan(lang, idea.number)}>
          {t('common.cancel')}
        </a>
      </p>
    </Measure>
  );
}

function ChangeForm() {
  const { milestone } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={milestone.version} />
      <TitleField kind="milestone" initial={milestone.title} />
      <DayField
        name="done_on"
        label={t('projects.done_on')}
        hint={t('projects.done_on_hint')}
        optional
        initial={milestone.doneOn}
      />
      <DayField name="due_on" label={t('projects.due_on')} initial={milestone.dueOn} />
      <TextArea
        name="reason"
        label={t('projects.delay_reason')}
        hint={t('projects.delay_reason_hint')}
        optional={t('common.optional')}
        value={value('reason')}
        error={error('reason')}
        maxLength={PROJECT_LIMITS.reason}
        rows={3}
      />
      <Actions>
        <Button name="intent" value="save" sending={t('common.sending')}>
          {t('projects.save')}
        </Button>
      </Actions>
    </form>
  );
}

function RemoveForm() {
  const { milestone, mayRemove } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  if (!mayRemove) return <p className="meta">{t('projects.milestone_stays')}</p>;
  return (
    <form method="post">
      <input type="hidden" name="version" value={milestone.version} />
      <Button name="intent" value="remove" look="danger" icon="trash-2" sending={t('common.sending')}>
        {t('projects.milestone_remove')}
      </Button>
    </form>
  );
}
