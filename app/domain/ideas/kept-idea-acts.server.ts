import { z } from 'zod';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { COMMENT_MAX } from '~/domain/discussion/comment';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { commentAddress } from './comment-pages.queries.server';
import { addIdeaComment } from './idea-comments.server';
import { setSupport } from './support.server';

/** Kinds of acts on ideas that are kept for a visitor until they have signed in. */
export const KEPT_SUPPORT = 'idea.support';
export const KEPT_COMMENT = 'idea.comment';

const kept = z.object({ number: z.number().int().positive(), lang: z.enum(LANGS) });
const keptComment = kept.extend({
  parentId: z.string().max(64).nullable(),
  textLang: z.enum(LANGS),
  body: z.string().min(1).max(COMMENT_MAX),
});

/** Gives the support that was asked for before signing in; shows the idea. */
export const completeSupport: KeptActHandler = async (actor, payload) => {
  const { number, lang } = kept.parse(payload);
  const { slug } = await setSupport(actor, number, true);
  return paths.idea(lang, number, slug);
};

/** Publishes the comment that was written before signing in; shows it. */
export const completeComment: KeptActHandler = async (actor, payload) => {
  const { number, lang, parentId, textLang, body } = keptComment.parse(payload);
  const id = await addIdeaComment(actor, number, { parentId, lang: textLang, body });
  return commentAddress(actor, id, lang);
};
