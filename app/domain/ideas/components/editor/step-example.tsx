import { Details } from '~/components/details';
import { SummaryList } from '~/components/summary-list';
import type { MessageKey } from '~/i18n/i18n';
import { useI18n } from '~/i18n/i18n';
import type { EditorStep } from '~/paths';

type Row = [label: MessageKey, example: MessageKey];

/** One project told through all steps: light for four dark streets. */
const EXAMPLES: Partial<Record<EditorStep, Row[]>> = {
  problem: [
    ['editor.title', 'editor.example_title'],
    ['editor.summary', 'editor.example_summary'],
    ['editor.problem', 'editor.example_problem'],
    ['editor.evidence', 'editor.example_evidence'],
  ],
  goal: [
    ['editor.goal', 'editor.example_goal'],
    ['editor.objectives', 'editor.example_objectives'],
  ],
  activities: [
    ['editor.activity', 'editor.example_activity'],
    ['editor.responsible', 'editor.example_responsible'],
    ['editor.months', 'editor.example_months'],
  ],
  budget: [
    ['editor.source_requested', 'editor.example_line_requested'],
    ['editor.source_own_in_kind', 'editor.example_line_in_kind'],
    ['editor.source_local_budget', 'editor.example_line_local'],
  ],
  people: [
    ['editor.beneficiaries', 'editor.example_people'],
    ['editor.sustainability', 'editor.example_sustainability'],
    ['editor.risks', 'editor.example_risks'],
  ],
};

/** A worked example of the step, on request: easier to follow than an explanation. */
export function StepExample({ step }: { step: EditorStep }) {
  const { t } = useI18n();
  const rows = EXAMPLES[step];
  if (!rows) return null;
  return (
    <Details summary={t('editor.example')}>
      <SummaryList rows={rows.map(([label, example]) => ({ label: t(label), value: <p>{t(example)}</p> }))} />
    </Details>
  );
}
