import type { ReactElement } from 'react';
import type { EditorPage } from '../../editor-page';
import { ActivitiesStep } from './activities-step';
import { BudgetStep } from './budget-step';
import { CheckStep } from './check-step';
import { FilesStep } from './files-step';
import { GoalStep } from './goal-step';
import { PeopleStep } from './people-step';
import { ProblemStep } from './problem-step';
import { StepFieldsProvider } from './step-fields';
import { StepPage, WritingForm } from './step-page';

const WRITING: Partial<Record<EditorPage['step'], () => ReactElement>> = {
  problem: ProblemStep,
  goal: GoalStep,
  activities: ActivitiesStep,
  budget: BudgetStep,
  people: PeopleStep,
};

/** A step of the editor, whichever it is. */
export function EditorStepView({ page }: { page: EditorPage }) {
  const Writing = WRITING[page.step];
  return (
    <StepPage page={page}>
      {Writing && (
        <StepFieldsProvider page={page}>
          <WritingForm page={page}>
            <Writing />
          </WritingForm>
        </StepFieldsProvider>
      )}
      {page.step === 'files' && <FilesStep page={page} />}
      {page.step === 'check' && <CheckStep page={page} />}
    </StepPage>
  );
}
