import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { waitsForDecision } from '~/domain/discussion/flags.server';
import { type ExcerptMessage, messageExcerpt } from '~/domain/funding/talks/message-excerpt.server';
import { transaction } from '~db/index.server';
import type { ModeratedMessage } from './moderated-subject.server';

/**
 * The reported message with its neighbours, for a moderator whom the caller has let in; null where nothing waits for a
 * decision, since then its two sides alone read it. Each reading goes into the audit.
 */
export async function openExcerpt(
  actor: Actor,
  { subject, message }: ModeratedMessage,
): Promise<ExcerptMessage[] | null> {
  const moderator = assertSignedIn(actor);
  return transaction(async (tx) => {
    if (!(await waitsForDecision(tx, subject.id))) return null;
    await recordAct(tx, moderator, 'contact_message.read', subject);
    return messageExcerpt(tx, message);
  });
}
