import type { Actor } from '~/domain/accounts/actor';
import { findPicture, listAttachments } from '~/domain/files/attachments.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { missingForSubmission } from './completeness';
import { openDraft } from './drafts.server';
import type { PublicationState } from './idea';
import { ideaNames } from './idea-names.server';
import type { IdeaView } from './idea-view';
import { ideaView } from './idea-view.server';

export interface IdeaPreview {
  number: number;
  publication: PublicationState;
  view: IdeaView;
  /** Something is still missing before it can be submitted. */
  isIncomplete: boolean;
}

/** The working copy as its page will look, for its author. Throws not_found, sign_in, forbidden, closed. */
export async function ideaPreview(actor: Actor, number: number, lang: Lang): Promise<IdeaPreview> {
  const { idea, content } = await openDraft(actor, number);
  const [names, picture, files] = await Promise.all([
    ideaNames(content, lang),
    findPicture(db(), idea.id, content.pictureId),
    listAttachments(db(), idea.id),
  ]);
  return {
    number,
    publication: idea.publication,
    view: ideaView({ content, lang, names, picture, files }),
    isIncomplete: missingForSubmission(content).length > 0,
  };
}
