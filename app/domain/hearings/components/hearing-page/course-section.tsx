import { Section } from '~/components/layout';
import { StepList } from '~/components/step-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';
import type { CourseStage, CourseStep } from '../../notice/course';
import type { HearingOverview } from '../../notice/overview';

interface CourseProps {
  hearing: HearingFrame;
  overview: HearingOverview;
}

/** When it happened, or until when it is to happen, and how late it is. */
function StepDetail({ step, who }: { step: CourseStep; who: string }) {
  const { t, date } = useI18n();
  const { at, dueOn, daysLate, state } = step;
  return (
    <>
      {at && state !== 'todo' && (
        <p>
          <Time at={at} text={date(at)} />
        </p>
      )}
      {dueOn && daysLate === 0 && <p>{t('hearings.due_on', { date: date(dueOn) })}</p>}
      {dueOn && daysLate > 0 && (
        <p>
          <Tag tone="stopped" icon="triangle-alert">
            {t('hearings.overdue', { n: daysLate })}
          </Tag>{' '}
          {t('hearings.was_due', { date: date(dueOn) })}
        </p>
      )}
      <p>{who}</p>
    </>
  );
}

/** The way from notice to decision: what is behind, what is on now, what is due when, who is responsible, what is late. */
export function CourseSection({ hearing, overview }: CourseProps) {
  const { lang, t } = useI18n();
  const { number, has } = hearing;
  const hrefs: Partial<Record<CourseStage, string | false>> = {
    open: paths.remarks(lang, number),
    held: paths.meeting(lang, number),
    protocol_published: has.protocol && paths.protocol(lang, number),
    answers_published: has.answers && paths.answers(lang, number),
    decided: has.decision && paths.keneshDecision(lang, number),
  };
  const who = (stage: CourseStage) => {
    if (stage === 'held' && overview.chair) return t('hearings.who_chair', { name: overview.chair });
    if (stage === 'protocol_published' && overview.secretary) {
      return t('hearings.who_secretary', { name: overview.secretary });
    }
    return t(`hearings.who_${stage}`);
  };
  return (
    <Section id="course" title={t('hearings.course')}>
      <StepList
        states={{ done: t('hearings.step_done'), current: t('hearings.step_current'), todo: t('hearings.step_todo') }}
        steps={overview.course.map((step) => ({
          key: step.stage,
          title: t(`hearings.course_${step.stage}`),
          state: step.state,
          href: hrefs[step.stage] || undefined,
          detail: <StepDetail step={step} who={who(step.stage)} />,
        }))}
      />
      {overview.overdueAnswers > 0 && (
        <p>
          <Tag tone="stopped" icon="triangle-alert">
            {t('hearings.overdue_answers', { n: overview.overdueAnswers })}
          </Tag>
        </p>
      )}
    </Section>
  );
}
