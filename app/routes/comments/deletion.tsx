import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { CommentQuote } from '~/domain/discussion/components/comment-quote';
import { commentAddress, openComment } from '~/domain/ideas/comment-pages.queries.server';
import { deleteIdeaComment } from '~/domain/ideas/idea-comments.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { IdeaLine } from './idea-line';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { comment, idea } = await openComment(actor, params.id ?? '', 'delete', lang);
  return { title: i18nFor(lang).t('discussion.deletion_title'), indexed: false, comment, idea };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  await deleteIdeaComment(actor, id);
  return redirectWithFlash(context, await commentAddress(actor, id, lang), 'discussion.deleted');
}

export default function DeleteComment() {
  const { title, comment, idea } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <PageHeader title={title} lead={t('discussion.deletion_lead')} above={<IdeaLine idea={idea} />} />
      <CommentQuote comment={comment} />
      <form method="post">
        <Actions>
          <Button look="danger" icon="trash-2">
            {t('common.delete')}
          </Button>
          <ButtonLink look="quiet" href={paths.comment(lang, comment.id)}>
            {t('common.cancel')}
          </ButtonLink>
        </Actions>
      </form>
    </Measure>
  );
}
