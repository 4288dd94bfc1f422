import { type Actor, hasRole } from '~/domain/accounts/actor';
import type { Talk } from '~/domain/funding/talks/talk';
import { moderateMessagePolicy } from '~/domain/funding/talks/talk.policy';
import { type Hearing, isPublic } from '~/domain/hearings/hearing';
import type { Remark } from '~/domain/hearings/remarks/remark';
import { isAuthorOf } from '~/domain/hearings/remarks/remark.policy';
import type { Idea } from '~/domain/ideas/idea';
import { isAuthor, isModeratorOf, readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';

/** What a moderator decides on: an idea, a comment on it, a message in a talk about it, or a remark at a hearing. */
export type Moderated = { authorId: string | null } & (
  | { idea: Idea }
  | { idea: Idea; talk: Pick<Talk, 'organisationId' | 'revealedAt'> }
  | { hearing: Pick<Hearing, 'scope' | 'stage'>; remark: Pick<Remark, 'authorId' | 'organisationId'> }
);

/** Who may open the desk: whoever moderates anything. */
export function openDeskPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.roles.some(({ role }) => role === 'moderator') ? allow : deny('forbidden');
}

/** Who may see an idea at the desk: its moderator, once it was submitted; not its author, who has a page of their own. */
export function deskIdeaPolicy(actor: Actor, idea: Idea): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (isModeratorOf(actor, idea) && idea.publication !== 'draft' && !isAuthor(actor, idea)) return allow;
  return readIdeaPolicy(actor, idea).allowed ? deny('forbidden') : deny('not_found');
}

/** Remarks are hidden by the moderator of the place, never by the officers whose hearing it is. */
function deskRemarkPolicy(actor: Actor, { hearing, remark }: Extract<Moderated, { hearing: unknown }>): Verdict {
  if (!isPublic(hearing.stage)) return deny('not_found');
  if (actor.kind === 'visitor') return deny('sign_in');
  return hasRole(actor, 'moderator', hearing.scope) && !isAuthorOf(actor, remark) ? allow : deny('forbidden');
}

function deskPolicy(actor: Actor, moderated: Moderated): Verdict {
  if ('hearing' in moderated) return deskRemarkPolicy(actor, moderated);
  if ('talk' in moderated) return moderateMessagePolicy(actor, moderated.idea, moderated.talk);
  return deskIdeaPolicy(actor, moderated.idea);
}

/**
 * Who may decide on reports: the moderator of the place. Never on an idea of their own, on comments there, or on their
 * own words.
 */
export function decideReportPolicy(actor: Actor, moderated: Moderated): Verdict {
  const { authorId } = moderated;
  const desk = deskPolicy(actor, moderated);
  if (!desk.allowed) return desk;
  return actor.kind === 'person' && actor.person.id === authorId ? deny('forbidden') : allow;
}

/** Who may decide on an objection: whoever may decide on reports, except the one who hid. */
export function decideObjectionPolicy(actor: Actor, moderated: Moderated, hiddenBy: string | null): Verdict {
  const report = decideReportPolicy(actor, moderated);
  if (!report.allowed) return report;
  return actor.kind === 'person' && actor.person.id === hiddenBy ? deny('forbidden') : allow;
}
