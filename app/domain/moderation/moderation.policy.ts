import type { Actor } from '~/domain/accounts/actor';
import type { Idea } from '~/domain/ideas/idea';
import { isAuthor, isModeratorOf, readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';

/** What a moderator decides on: an idea, or a comment on it with the person who wrote it. */
export interface Moderated {
  idea: Idea;
  /** Who wrote the reported words; null for an erased person. */
  authorId: string | null;
}

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

/**
 * Who may decide on reports: the moderator of the idea's place. Never on an idea of their own, on comments there, or
 * on their own words.
 */
export function decideReportPolicy(actor: Actor, { idea, authorId }: Moderated): Verdict {
  const desk = deskIdeaPolicy(actor, idea);
  if (!desk.allowed) return desk;
  return actor.kind === 'person' && actor.person.id === authorId ? deny('forbidden') : allow;
}

/** Who may decide on an objection: whoever may decide on reports, except the one who hid. */
export function decideObjectionPolicy(actor: Actor, moderated: Moderated, hiddenBy: string | null): Verdict {
  const report = decideReportPolicy(actor, moderated);
  if (!report.allowed) return report;
  return actor.kind === 'person' && actor.person.id === hiddenBy ? deny('forbidden') : allow;
}
