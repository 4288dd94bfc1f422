import type { ReactNode } from 'react';
import { type MessageKey, useI18n } from '~/i18n/i18n';

/** The idea on paper, in the order of the steps, with room to write by hand. */
export function BlankForm() {
  return (
    <div className="paper">
      <ProblemPart />
      <GoalPart />
      <ActivitiesPart />
      <BudgetPart />
      <PeoplePart />
      <SignaturePart />
    </div>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <div key={line} className="lines" />
      ))}
    </>
  );
}

function Part({ label, hint, lines, children }: PartProps) {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t(label)}</h2>
      {hint && <p className="hint">{t(hint)}</p>}
      {children}
      {lines && <Lines count={lines} />}
    </section>
  );
}

interface PartProps {
  label: MessageKey;
  hint?: MessageKey;
  lines?: number;
  children?: ReactNode;
}

/** A table of empty cells under headings. */
function Grid({ heads, rows }: { heads: MessageKey[]; rows: number }) {
  const { t } = useI18n();
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <tr key={row}>
            {heads.map((head) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProblemPart() {
  return (
    <>
      <Part label="editor.title" hint="editor.title_hint" lines={2} />
      <Part label="editor.summary" hint="editor.summary_hint" lines={3} />
      <Part label="editor.place" lines={1} />
      <Part label="editor.sector" lines={1} />
      <Part label="editor.problem" hint="editor.problem_hint" lines={8} />
      <Part label="editor.evidence" hint="editor.evidence_hint" lines={5} />
    </>
  );
}

function GoalPart() {
  return (
    <>
      <Part label="editor.goal" hint="editor.goal_hint" lines={3} />
      <Part label="editor.objectives" hint="editor.objectives_hint" lines={5} />
    </>
  );
}

function ActivitiesPart() {
  return (
    <Part label="editor.step_activities" hint="editor.months_hint">
      <Grid heads={['editor.activity', 'editor.responsible', 'editor.month_from', 'editor.month_to']} rows={8} />
    </Part>
  );
}

function BudgetPart() {
  return (
    <Part label="editor.step_budget" hint="editor.blank_source_hint">
      <Grid
        heads={[
          'editor.line',
          'editor.unit',
          'editor.quantity',
          'editor.unit_price',
          'editor.blank_amount',
          'editor.source',
        ]}
        rows={12}
      />
    </Part>
  );
}

function PeoplePart() {
  return (
    <>
      <Part label="editor.beneficiaries" hint="editor.people_total_hint">
        <div className="boxes">
          <Box label="editor.people_total" />
          <Box label="editor.people_women" />
          <Box label="editor.people_youth" />
          <Box label="editor.people_disabilities" />
        </div>
      </Part>
      <Part label="editor.sustainability" hint="editor.sustainability_hint" lines={5} />
      <Part label="editor.risks" hint="editor.risks_hint" lines={5} />
    </>
  );
}

function SignaturePart() {
  const { t } = useI18n();
  return (
    <>
      <Part label="editor.blank_person" lines={2} />
      <section>
        <p>{t('editor.blank_consent')}</p>
        <p>
          {t('editor.blank_publish')} {t('editor.blank_yes_no')}
        </p>
        <div className="boxes">
          <Box label="editor.blank_signature" />
          <Box label="editor.blank_date" />
          <Box label="editor.blank_clerk" />
        </div>
      </section>
    </>
  );
}

function Box({ label }: { label: MessageKey }) {
  const { t } = useI18n();
  return (
    <div>
      <p className="hint">{t(label)}</p>
      <div className="lines" />
    </div>
  );
}
