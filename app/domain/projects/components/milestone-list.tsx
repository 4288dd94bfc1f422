import { Section } from '~/components/layout';
import { StepList, type StepState } from '~/components/step-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { MilestoneView } from '../progress-page';

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
  const { lang, t, date } = useI18n();
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
      {state === 'late' && <p>{t('projects.late_unexplained')}</p>}
      {delays.length > 0 && (
        <ol className="plain">
          {delays.map(({ id, at, fromOn, toOn, reason }) => (
            <li key={id} className="flush">
              <p className="meta">
                <Time at={at} text={t('projects.delay_told', { date: date(at) })} />
              </p>
              {toOn !== doneOn && <p>{t('projects.delay', { from: date(fromOn), to: date(toOn) })}</p>}
              <p>
                {t('projects.delay_why')}{' '}
                <span lang={milestone.lang === lang ? undefined : milestone.lang}>{reason}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
