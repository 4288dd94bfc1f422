import { daysBetween, kyrgyzDay } from '~/platform/kyrgyz-day';
import { answerDueOn } from '../answers/answer';
import { HEARING_COURSE, type Hearing, type HearingStage, takesRemarks } from '../hearing';
import { protocolDueOn } from '../protocol/protocol';

export type CourseStage = (typeof HEARING_COURSE)[number];

/** One state of a hearing on its timeline. */
export interface CourseStep {
  stage: CourseStage;
  state: 'done' | 'current' | 'todo';
  /** When it happened. */
  at: Date | null;
  /** Until when it is to happen, as an ISO date; null where no term is set. */
  dueOn: string | null;
  /** Days by which that day has passed without it. */
  daysLate: number;
}

type Dated = Pick<Hearing, 'stage' | 'startsAt' | 'heldAt' | 'remarksOpenAt' | 'remarksCloseAt' | 'rules'>;

/** The states that lie behind, in the order of the course. */
function doneStates(hearing: Dated, reached: ReadonlyMap<HearingStage, Date>, at: Date): CourseStage[] {
  const { stage, remarksCloseAt } = hearing;
  const lastStage = HEARING_COURSE.findLastIndex((state) => state !== 'open' && reached.has(state));
  const isBehind = (state: CourseStage) => {
    if (state === 'open') return stage !== 'announced' ? reached.has('held') : (remarksCloseAt ?? at) <= at;
    return HEARING_COURSE.indexOf(state) <= lastStage;
  };
  return HEARING_COURSE.filter(isBehind);
}

function dueOf(stage: CourseStage, hearing: Dated): string | null {
  const meeting = hearing.heldAt ?? hearing.startsAt;
  if (!meeting) return null;
  if (stage === 'held') return kyrgyzDay(meeting);
  if (stage === 'protocol_published') return protocolDueOn({ heldAt: meeting, rules: hearing.rules });
  return stage === 'answers_published' ? answerDueOn(hearing, meeting) : null;
}

/**
 * The way of a hearing from notice to decision, as its readers see it at `at`: what is behind, what is on now, what is
 * due when, and what is late. `reached` has the instant at which each step was last taken.
 */
export function courseOf(hearing: Dated, reached: ReadonlyMap<HearingStage, Date>, at: Date): CourseStep[] {
  const done = new Set(doneStates(hearing, reached, at));
  const isStopped = hearing.stage === 'postponed' || hearing.stage === 'cancelled';
  const current = isStopped ? undefined : currentOf(hearing, done, at);
  return HEARING_COURSE.map((stage) => {
    const dueOn = done.has(stage) || isStopped ? null : dueOf(stage, hearing);
    const late = dueOn === null ? 0 : daysBetween(dueOn, kyrgyzDay(at));
    return {
      stage,
      state: stage === current ? 'current' : done.has(stage) ? 'done' : 'todo',
      at: stage === 'open' ? hearing.remarksOpenAt : (reached.get(stage) ?? null),
      dueOn,
      daysLate: Math.max(0, late),
    };
  });
}

function currentOf(hearing: Dated, done: ReadonlySet<CourseStage>, at: Date): CourseStage | undefined {
  if (takesRemarks(hearing, at)) return 'open';
  return HEARING_COURSE.find((stage) => !done.has(stage));
}
