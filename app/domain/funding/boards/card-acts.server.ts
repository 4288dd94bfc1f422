import type { Actor } from '~/domain/accounts/actor';
import { AppError } from '~/platform/errors';
import type { CardForm } from './board.schema.server';
import { changeCard, putBack, takeOff } from './cards.server';
import { addNote, deleteNote, editNote } from './notes.server';

/**
 * Does on the card of that id what a form of its page asks for. Throws sign_in, forbidden, not_found, invalid, and
 * conflict where the card or the note changed since the form showed it.
 */
export async function changeOnCard(actor: Actor, id: string, form: CardForm): Promise<void> {
  switch (form.intent) {
    case 'card': {
      const { version, stage: stageId, tags, due: dueOn, responsible: responsibleId } = form;
      return changeCard(actor, { id, version }, { stageId, tags, dueOn, responsibleId });
    }
    case 'note':
      return addNote(actor, id, form.body, form.visible_to, form.idempotency_key);
    case 'edit_note':
      return editNote(actor, { id: form.note, version: form.version }, form.words);
    case 'delete_note':
      return deleteNote(actor, { id: form.note, version: form.version });
    case 'put_back':
      return putBack(actor, id);
    case 'take_off': {
      const { stale, gone } = await takeOff(actor, [form.card]);
      if (gone > 0) throw new AppError('not_found');
      if (stale.length > 0) throw new AppError('conflict');
    }
  }
}
