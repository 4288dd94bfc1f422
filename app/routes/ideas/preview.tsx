import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { Actions, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import { discardDraft } from '~/domain/ideas/drafts.server';
import { ideaPreview } from '~/domain/ideas/preview.queries.server';
import { SectorMark } from '~/domain/places/components/sector-mark';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang, lite } = context;
  const number = ideaNumber(params);
  try {
    const preview = await ideaPreview(actor, number, lang);
    return { title: i18nFor(lang).t('editor.preview_title'), preview, lite };
  } catch (error) {
    // What waits for a moderator is not a draft: its own page shows it.
    if (isAppError(error, 'closed')) return redirect(paths.idea(lang, number), 303);
    throw error;
  }
}

/** Throws the draft away; only one that nobody else has seen. */
export async function action({ params, context }: ActionFunctionArgs) {
  await discardDraft(context.actor, ideaNumber(params));
  return redirectWithFlash(context, paths.myIdeas(context.lang), 'editor.discarded');
}

export default function PreviewIdea() {
  const { preview, lite } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { view, number } = preview;
  return (
    <>
      <Notice title={t('editor.preview_title')}>
        <p>{t('editor.preview_hint')}</p>
        <Actions>
          <ButtonLink href={paths.editIdea(lang, number, 'check')}>
            {t(preview.isIncomplete ? 'editor.preview_missing' : 'editor.to_check')}
          </ButtonLink>
          <ButtonLink look="secondary" href={paths.editIdea(lang, number, 'problem')}>
            {t('editor.preview_edit')}
          </ButtonLink>
        </Actions>
      </Notice>
      <PageHeader
        above={
          <Row>
            {view.names.sector && <SectorMark {...view.names.sector} />}
            {view.names.place && <span className="meta">{view.names.place.name}</span>}
          </Row>
        }
        title={view.title || t('editor.preview_untitled')}
        lang={view.title && view.markedLang !== lang ? view.markedLang : undefined}
        lead={view.summary && <span lang={view.markedLang}>{view.summary}</span>}
      />
      <IdeaBody view={view} lite={lite} />
      {preview.publication === 'draft' && <DiscardForm number={number} />}
    </>
  );
}

/** Behind a fold, since nothing brings a deleted draft back. */
function DiscardForm({ number }: { number: number }) {
  const { lang, t } = useI18n();
  return (
    <Details summary={t('editor.discard')}>
      <p>{t('editor.discard_hint')}</p>
      <form method="post" action={paths.previewIdea(lang, number)}>
        <Button look="danger" icon="trash-2">
          {t('editor.discard')}
        </Button>
      </form>
    </Details>
  );
}
