import type { Actor } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import { type Hearing, isPublic } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import type { Remark } from '../remarks/remark';

/** Who answers remarks: the hearing's officers, from the first remark until the hearing is closed. */
export function answerPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return isPublic(hearing.stage) && hearing.stage !== 'closed' ? allow : deny('closed');
}

/** Who sees all that waits for answers in their places: whoever is a hearing officer anywhere. */
export function openAnswerQueuePolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.roles.some(({ role }) => role === 'hearing_officer') ? allow : deny('forbidden');
}

/** Who may say that an answer does not answer: the remark's author alone. That it is said once, the database knows. */
export function objectToAnswerPolicy(
  actor: Actor,
  { stage }: Pick<Hearing, 'stage'>,
  remark: Pick<Remark, 'authorId' | 'answerId' | 'hidden'>,
): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (actor.person.id !== remark.authorId) return deny('forbidden');
  if (remark.hidden || !remark.answerId || stage === 'closed') return deny('closed');
  return allow;
}

/** Who records what became of accepted remarks: the hearing's officers, between the decision and the closing. */
export function recordResultsPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return hearing.stage === 'decided' ? allow : deny('closed');
}
