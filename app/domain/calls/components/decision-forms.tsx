import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Row, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import { isComplete } from '../application';
import { CALL_LIMITS, OUTCOMES } from '../call';
import type { DeskApplicationPage } from '../desk-application.queries.server';
import { OutcomeTag } from './call-state';
import { OverBudgetBox } from './desk-parts';

/** What was decided, by whom and why. */
export function DecisionText({ decision }: { decision: NonNullable<DeskApplicationPage['decision']> }) {
  const { t, dateTime } = useI18n();
  return (
    <Section id="decided" title={t('calls.decision')}>
      <Row>
        <OutcomeTag outcome={decision.outcome} />
        <span className="meta">
          {decision.by || t('common.erased_person')} · {dateTime(decision.at)}
        </span>
      </Row>
      <PlainWords text={decision.reason} />
    </Section>
  );
}

/** Deciding on an application, or deciding anew until all is published. */
export function DecisionForm({ page }: { page: DeskApplicationPage }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const complete = isComplete(page.papers);
  return (
    <Section id="decide" title={t(page.decision ? 'calls.decide_anew' : 'calls.decide')}>
      {!complete && <p>{t('calls.incomplete_hint')}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={page.seen} />
        <Radios
          name="outcome"
          label={t('calls.decision')}
          value={value('outcome', page.decision?.outcome)}
          error={error('outcome')}
          choices={OUTCOMES.filter((outcome) => complete || outcome === 'declined').map((outcome) => ({
            value: outcome,
            label: t(`calls.outcome_${outcome}`),
          }))}
        />
        <TextArea
          name="reason"
          label={t('calls.reason')}
          hint={t('calls.hint_reason')}
          maxLength={CALL_LIMITS.reason}
          rows={4}
          value={value('reason', page.decision?.reason)}
          error={error('reason')}
        />
        <Actions>
          <Button name="intent" value="decide" sending={t('common.sending')}>
            {t('calls.decide_save')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** An owner who did not decide looks at it again. */
export function AppealDecisionForm({ page }: { page: DeskApplicationPage }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const better = page.appeal?.better ?? [];
  const wouldBeOver = page.use.left - page.requested < 0;
  return (
    <Section id="decide-appeal" title={t('calls.appeal_decide')}>
      <p>{t('calls.appeal_decide_lead')}</p>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="appeal" />
        <Radios
          name="decision"
          label={t('calls.decision')}
          value={value('decision')}
          error={error('decision')}
          choices={(['upheld', 'rejected'] as const).map((one) => ({ value: one, label: t(`calls.appeal_${one}`) }))}
        />
        <Radios
          name="to"
          label={t('calls.appeal_to')}
          hint={t('calls.appeal_to_hint')}
          value={value('to')}
          error={error('to')}
          choices={better.map((outcome) => ({ value: outcome, label: t(`calls.outcome_${outcome}`) }))}
        />
        <OverBudgetBox isOver={wouldBeOver} />
        <TextArea
          name="reply"
          label={t('calls.reply')}
          hint={t('calls.hint_reply')}
          maxLength={CALL_LIMITS.reason}
          rows={4}
          value={value('reply')}
          error={error('reply')}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('calls.appeal_answer')}</Button>
        </Actions>
      </form>
    </Section>
  );
}
