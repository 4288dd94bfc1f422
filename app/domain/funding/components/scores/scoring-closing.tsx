import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import { CLOSING_REASON_MAX, missingOf, type ScoresPage, type ScoringClosing } from '../../scores/assessment';
import { AssessmentBasis } from './assessment-form';

/** The names, with a word for whose account was deleted. */
function useNames() {
  const { t, list } = useI18n();
  return (names: readonly string[]) => list(names.map((name) => name || t('common.erased_person')));
}

/** Says that the scoring was closed before all had finished, why, and without whom. Nothing while it is open. */
export function ClosedNotice({ closings }: { closings: readonly ScoringClosing[] }) {
  const { t } = useI18n();
  const names = useNames();
  const closing = closings.find(({ reopened }) => reopened === null);
  if (!closing) return null;
  return (
    <Notice tone="warning" title={t('scores.closed_title')}>
      <p>{t('scores.closed_text')}</p>
      <p>{t('scores.closed_missing', { names: names(closing.missing) })}</p>
      <Closed closing={closing} />
    </Notice>
  );
}

function Closed({ closing: { by, at, reason } }: { closing: ScoringClosing }) {
  const { t, date } = useI18n();
  return (
    <>
      <p className="meta">{t('scores.closing_by', { name: by || t('common.erased_person'), date: date(at) })}</p>
      <PlainWords text={reason} />
    </>
  );
}

/** Closings that were taken back: what was decided on them can be told from what is there now. */
export function PastClosings({ closings }: { closings: readonly ScoringClosing[] }) {
  const { t, date } = useI18n();
  const names = useNames();
  const past = closings.flatMap((closing) => (closing.reopened ? { ...closing, reopened: closing.reopened } : []));
  if (past.length === 0) return null;
  return (
    <Section id="closings" title={t('scores.closings_title')}>
      <ul className="grid plain">
        {past.map(({ reopened, ...closing }) => (
          <li key={closing.id} className="card">
            <Closed closing={{ ...closing, reopened }} />
            <p>{t('scores.closed_missing', { names: names(closing.missing) })}</p>
            <p className="meta">
              {t('scores.reopened_by', { name: reopened.by || t('common.erased_person'), date: date(reopened.at) })}
            </p>
            <PlainWords text={reopened.reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For owners: closing a scoring that waits for somebody, and opening it again. Nothing for others. */
export function ScoringForms({ page }: { page: ScoresPage }) {
  const { t } = useI18n();
  const names = useNames();
  const { rubric, assessors, mayClose, mayReopen } = page;
  const waited = names(missingOf(assessors).map(({ name }) => name));
  if (mayClose) {
    return (
      <ReasonForm rubric={rubric.id} intent="close">
        <p>{t('scores.close_text', { names: waited })}</p>
        <p>{t('scores.close_blind')}</p>
      </ReasonForm>
    );
  }
  if (!mayReopen) return null;
  return (
    <ReasonForm rubric={rubric.id} intent="reopen">
      <p>{t('scores.reopen_text')}</p>
    </ReasonForm>
  );
}

function ReasonForm(props: { rubric: string; intent: 'close' | 'reopen'; children: ReactNode }) {
  const { rubric, intent, children } = props;
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <div className="section no-print">
      <Details summary={t(`scores.${intent}_title`)} open={error('reason') !== undefined}>
        <form method="post" noValidate className="measure">
          <input type="hidden" name="rubric" value={rubric} />
          {children}
          <TextArea
            name="reason"
            label={t(`scores.${intent}_reason`)}
            hint={t('scores.close_reason_hint')}
            maxLength={CLOSING_REASON_MAX}
            rows={3}
            value={value('reason')}
            error={error('reason')}
          />
          <Button look="secondary" name="intent" value={intent} sending={t('common.sending')}>
            {t(`scores.${intent}_title`)}
          </Button>
        </form>
      </Details>
    </div>
  );
}

/** For members without whom the scoring was closed: reading the result, after which they no longer score. */
export function ReadInstead({ rubric, own }: Pick<ScoresPage, 'rubric' | 'own'>) {
  const { t } = useI18n();
  return (
    <form method="post">
      <AssessmentBasis rubric={rubric} own={own} />
      <Button look="secondary" name="intent" value="read" sending={t('common.sending')}>
        {t('scores.read_button')}
      </Button>
    </form>
  );
}
