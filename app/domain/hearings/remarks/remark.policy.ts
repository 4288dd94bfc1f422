import { type Actor, isMemberOf } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import { type Hearing, takesRemarks } from '../hearing';
import { keepDeskPolicy, readHearingPolicy } from '../hearing.policy';
import type { Remark } from './remark';

type Dated = Pick<Hearing, 'scope' | 'stage' | 'remarksOpenAt' | 'remarksCloseAt'>;

/** Who may say something, and take part in the questions: any confirmed person, from the opening to the closing. */
export function takePartPolicy(actor: Actor, hearing: Dated, at: Date): Verdict {
  const readable = readHearingPolicy(actor, hearing);
  if (!readable.allowed) return readable;
  if (!takesRemarks(hearing, at)) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}

/** Who may take a stance on a remark: whoever may take part, on a proposal that everybody reads. */
export function remarkStancePolicy(
  actor: Actor,
  hearing: Dated,
  remark: Pick<Remark, 'kind' | 'hidden'>,
  at: Date,
): Verdict {
  const readable = readHearingPolicy(actor, hearing);
  if (!readable.allowed) return readable;
  return remark.kind === 'proposal' && !remark.hidden ? takePartPolicy(actor, hearing, at) : deny('closed');
}

/** Who may type in what came to the desk in time: those who work there, until the protocol is published. */
export function enterRemarkPolicy(actor: Actor, hearing: Dated): Verdict {
  const desk = keepDeskPolicy(actor, hearing);
  if (!desk.allowed) return desk;
  const open: Hearing['stage'][] = ['announced', 'postponed', 'held'];
  return open.includes(hearing.stage) && hearing.remarksOpenAt !== null ? allow : deny('closed');
}

/** True for whoever said it, and for the members of the organisation that they said it for. */
export function isAuthorOf(actor: Actor, remark: Pick<Remark, 'authorId' | 'organisationId'>): boolean {
  if (actor.kind === 'visitor') return false;
  return remark.authorId === actor.person.id || isMemberOf(actor, remark.organisationId);
}

/** Who may report a remark to the moderator: anyone signed in but its author, while everybody can read it. */
export function reportRemarkPolicy(
  actor: Actor,
  hearing: Dated,
  remark: Pick<Remark, 'authorId' | 'organisationId' | 'hidden'>,
): Verdict {
  const readable = readHearingPolicy(actor, hearing);
  if (!readable.allowed) return readable;
  if (remark.hidden) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return isAuthorOf(actor, remark) ? deny('forbidden') : allow;
}
