import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';

/** Who sees and keeps a funder's board: those who act for it, verified or not. To other funders it is not there. */
export function boardPolicy(actor: Actor, organisationId: string): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (!funder) return deny('forbidden');
  return funder.organisationId === organisationId ? allow : deny('not_found');
}

/** A note on a card, as far as rights depend on it. */
export interface NoteOnCard {
  organisationId: string;
  authorId: string;
  visibleTo: 'me' | 'organisation';
}

/** Who reads a note and its earlier wordings: those who act for the funder, or its author alone. */
export function readNotePolicy(actor: Actor, note: NoteOnCard): Verdict {
  const board = boardPolicy(actor, note.organisationId);
  if (!board.allowed || note.visibleTo === 'organisation') return board;
  return isItsAuthor(actor, note) ? allow : deny('not_found');
}

/** Who changes or deletes a note: its author, while acting for the funder. */
export function changeNotePolicy(actor: Actor, note: NoteOnCard): Verdict {
  const board = boardPolicy(actor, note.organisationId);
  if (!board.allowed) return board;
  return isItsAuthor(actor, note) ? allow : deny('not_found');
}

function isItsAuthor(actor: Actor, { authorId }: NoteOnCard): boolean {
  return actor.kind === 'person' && actor.person.id === authorId;
}
