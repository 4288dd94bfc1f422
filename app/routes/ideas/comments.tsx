import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { commentForm } from '~/domain/discussion/comment.schema.server';
import { CommentForm } from '~/domain/discussion/components/comment-form';
import { answeredComment, commentAddress, openForComment } from '~/domain/ideas/comment-pages.queries.server';
import { addIdeaComment } from '~/domain/ideas/idea-comments.server';
import { KEPT_COMMENT } from '~/domain/ideas/kept-idea-acts.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { commenterOf } from '../comments/commenter.server';
import { IdeaLine } from '../comments/idea-line';
import { COMMENT_REFUSALS } from '../comments/refusal-words';
import { doOrKeep } from './do-or-keep.server';
import { ideaNumber } from './idea-number';

/** A page for the form alone: where it comes back with an error, and for those who open its address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const idea = await openForComment(actor, ideaNumber(params), lang);
  const answering = await answeredComment(actor, new URL(request.url).searchParams.get('reply'), lang);
  return {
    title: i18nFor(lang).t('discussion.write_title'),
    indexed: false,
    idea,
    answering,
    commenter: commenterOf(actor),
  };
}

/** Adds a comment; a visitor's is kept until they have signed in. What cannot be added comes back with its words. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, commentForm);
  if (!form.ok) return form.rejected;
  const { parent_id: parentId, lang: textLang, body, idempotency_key: key } = form.value;
  const act = { kind: KEPT_COMMENT, payload: { number, lang, parentId, textLang, body } };
  try {
    return await doOrKeep(context, act, paths.idea(lang, number), async () => {
      const id = await addIdeaComment(actor, number, { parentId, lang: textLang, body, key });
      return redirectWithFlash(context, await commentAddress(actor, id, lang), 'discussion.added');
    });
  } catch (error) {
    return rejectRefused(form.form, error, 'body', COMMENT_REFUSALS);
  }
}

export default function WriteComment() {
  const { title, idea, answering, commenter } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<IdeaLine idea={idea} />}>
        {answering && <p>{t('discussion.answering', { name: answering.name ?? t('common.erased_person') })}</p>}
      </PageHeader>
      <CommentForm action={paths.ideaComments(lang, idea.number)} commenter={commenter} answering={answering} />
    </Measure>
  );
}
