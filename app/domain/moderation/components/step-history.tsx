import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { DECLINE_REASONS } from '~/domain/ideas/idea';
import { useI18n } from '~/i18n/i18n';
import type { DeskStep } from '../desk-idea';

/** Who decided what before and when, with the remarks and the author's answers; the newest first. */
export function StepHistory({ steps }: { steps: DeskStep[] }) {
  const { t } = useI18n();
  return (
    <Section id="steps" title={t('moderation.steps')}>
      {steps.length === 0 && <p>{t('moderation.steps_none')}</p>}
      <ol className="plain">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step }: { step: DeskStep }) {
  const { t, dateTime } = useI18n();
  const reason = DECLINE_REASONS.find((known) => known === step.reason);
  return (
    <li className="flush">
      <p>
        <strong>{t(`common.publication_${step.to}`)}</strong>{' '}
        <span className="meta">
          <Time at={step.at} text={dateTime(step.at)} /> · {step.by ?? t('moderation.system')}
        </span>
      </p>
      {reason && <p>{t(`moderation.decline_${reason}`)}</p>}
      {step.note && <PlainWords text={step.note} />}
    </li>
  );
}
