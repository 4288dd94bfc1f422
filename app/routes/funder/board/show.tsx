import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { PageHeader } from '~/components/page-header';
import { boardPage } from '~/domain/funding/boards/board.queries.server';
import { type BoardForm, boardFilter, boardForm } from '~/domain/funding/boards/board.schema.server';
import { ideasOnCards, staleCards } from '~/domain/funding/boards/card.queries.server';
import { type CardsOutcome, changeCards, takeOff } from '~/domain/funding/boards/cards.server';
import { BoardColumns } from '~/domain/funding/components/boards/board-columns';
import { BoardFilters } from '~/domain/funding/components/boards/board-filters';
import { BulkActions } from '~/domain/funding/components/boards/bulk-actions';
import { StaleCardsNotice } from '~/domain/funding/components/boards/stale-cards';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid, typedValues } from '~/platform/forms.server';
import boardCss from '~/styles/board.css?url';
import { chooseFunderFirst } from '../choose-funder.server';
import { BoardHead } from './board-head';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? undefined;
  const stage = asked('stage');
  const one = stage ? { stage, after: asked('after'), before: asked('before') } : null;
  const page = await boardPage(actor, lang, boardFilter(searchParams), one);
  return { title: i18nFor(lang).t('boards.title'), indexed: false, islands: ['board'], page };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, boardForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const { value } = form;
  if (value.intent === 'compare') {
    const ids = value.card.map(({ id }) => id);
    return redirect(paths.compareIdeas(lang, { idea: await ideasOnCards(actor, ids) }), 303);
  }
  let outcome: CardsOutcome;
  try {
    outcome = await changeOnBoard(actor, value);
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
  const { done, stale, gone } = outcome;
  if (stale.length + gone === 0) return redirectWithFlash(context, backTo(request, done), 'boards.done');
  const cards = await staleCards(actor, stale, lang);
  const left = { cards, gone, done: done.length };
  return data({ left, errors: [], values: typedValues(form.form) }, { status: 409 });
}

type Changing = Exclude<BoardForm, { intent: 'compare' }>;

function changeOnBoard(actor: Parameters<typeof changeCards>[0], value: Changing): Promise<CardsOutcome> {
  switch (value.intent) {
    case 'move':
      return changeCards(actor, value.card, { stageId: value.stage });
    case 'add_tag':
      return changeCards(actor, value.card, { addTag: value.tag });
    case 'drop_tag':
      return changeCards(actor, value.card, { dropTag: value.tag });
    case 'responsible':
      return changeCards(actor, value.card, { responsibleId: value.responsible });
    case 'due':
      return changeCards(actor, value.card, { dueOn: value.due });
    case 'take_off':
      return takeOff(actor, value.card);
  }
}

/** The board as it was looked at; after one card, at that card. */
function backTo(request: Request, done: readonly string[]): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}${done.length === 1 ? `#card-${done[0]}` : ''}`;
}

export default function BoardRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <link rel="stylesheet" href={boardCss} />
      <FormErrors />
      <PageHeader title={title} lead={t('boards.lead', { funder: page.funder })} />
      <BoardHead page={page} />
      <StaleCardsNotice page={page} />
      {page.total === 0 ? (
        <EmptyState title={t('boards.empty')}>
          <ol>
            <li>{t('boards.empty_find')}</li>
            <li>{t('boards.empty_add')}</li>
            <li>{t('boards.empty_move')}</li>
          </ol>
          <p>
            <a href={paths.ideas(lang)}>{t('funding.to_ideas')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <BoardFilters page={page} />
          <BulkActions page={page} />
          <BoardColumns page={page} />
          <p className="no-print">
            <a className="tap" href="#selected">
              {t('boards.bulk')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
