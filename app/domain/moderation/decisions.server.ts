import type { Actor } from '~/domain/accounts/actor';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { DeclineReason } from '~/domain/ideas/idea';
import { moderateIdeaPolicy } from '~/domain/ideas/idea.policy';
import { declineIdea, publishIdea, returnIdea } from '~/domain/ideas/publication.server';
import { i18nFor } from '~/i18n/i18n.server';
import { AppError, assertMay } from '~/platform/errors';
import { transaction } from '~db/index.server';
import { authorLanguage } from './author-language.server';
import type { CannedRemark } from './canned-remarks';

export type IdeaDecision =
  | { intent: 'publish' }
  | { intent: 'return'; remarks: CannedRemark[]; note: string }
  | { intent: 'decline'; reason: DeclineReason; note: string };

/**
 * Decides on what waits, for a moderator who has read the revision `seen`: if another one waits by now, nothing is
 * decided unread. Ready-made remarks go out in the author's language, before the moderator's own words.
 * Throws not_found, sign_in, forbidden, closed (somebody decided), conflict (another revision waits).
 */
export async function decideOnIdea(actor: Actor, number: number, seen: string, decision: IdeaDecision): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(moderateIdeaPolicy(actor, idea));
    if (idea.pendingRevisionId !== seen) throw new AppError('conflict');
    if (decision.intent === 'publish') return publishIdea(actor, number);
    if (decision.intent === 'decline') return declineIdea(actor, number, decision.reason, decision.note);
    const { t } = i18nFor(await authorLanguage(tx, idea));
    const ready = decision.remarks.map((remark) => t(`moderation.remark_${remark}`));
    return returnIdea(actor, number, [...ready, decision.note].filter(Boolean).join('\n\n'));
  });
}
