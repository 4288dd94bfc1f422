import { Section } from '~/components/layout';
import { StepList, type StepState } from '~/components/step-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { Delay, MilestoneView } from '../progress-page';

/** The plan of work in the order of its days: what is done, what is late, what was moved and why. */
export function MilestoneList({ milestones }: { milestones: MilestoneView[] }) {
  const { lang, t } = useI18n();
  const next = milestones.find(({ doneOn }) => doneOn === null)?.id;
  const stateOf = ({ id, doneOn }: MilestoneView): StepState => (doneOn ? 'done' : id === next ? 'current' : 'todo');
  return (
    <Section id="milestones" title={t('projects.milestones')}>
      {milestones.length === 0 ? (
        <p>{t('projects.milestones_none')}</p>
      ) : (
        <StepList
          steps={milestones.map((milestone) => ({
            key: milestone.id,
            title: milestone.title,
            lang: milestone.lang === lang ? undefined : milestone.lang,
            state: stateOf(milestone),
            detail: <MilestoneFacts milestone={milestone} />,
          }))}
          states={{
            done: t('projects.state_done'),
            current: t('projects.state_current'),
            todo: t('projects.state_todo'),
          }}
        />
      )}
    </Section>
  );
}

/** Its day, how late it is, and each time that it was moved. */
export function MilestoneFacts({ milestone }: { milestone: MilestoneView }) {
  const { t, date } = useI18n();
  const { dueOn, doneOn, lateDays, delays, state } = milestone;
  return (
    <>
      <p>
        <Time at={dueOn} text={t('projects.due', { date: date(dueOn) })} />
        {doneOn && (
          <>
            {'. '}
            <Time at={doneOn} text={t('projects.done', { date: date(doneOn) })} />
          </>
        )}
      </p>
      {lateDays > 0 && (
        <Tag tone="due" icon="clock">
          {t('projects.late_days', { n: lateDays })}
        </Tag>
      )}
      {delays.length > 0 && (
        <ol className="plain">
          {delays.map((delay) => (
            <li key={delay.id} className="flush">
              <DelayFacts delay={delay} milestone={milestone} />
            </li>
          ))}
        </ol>
      )}
      {state === 'late' && <p>{t('projects.late_unexplained')}</p>}
    </>
  );
}

/** When a delay was made known, until when, and why; the days are told above where it was done on the later one. */
function DelayFacts({ delay: { at, fromOn, toOn, reason }, milestone }: { delay: Delay; milestone: MilestoneView }) {
  const { lang, t, date } = useI18n();
  return (
    <p>
      <Time at={at} text={t('projects.delay_told', { date: date(at) })} />.{' '}
      {toOn !== milestone.doneOn && `${t('projects.delay', { from: date(fromOn), to: date(toOn) })}. `}
      {t('projects.delay_why')} <span lang={milestone.lang === lang ? undefined : milestone.lang}>{reason}</span>
    </p>
  );
}
