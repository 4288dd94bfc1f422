import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { Card, CardFoot, CardGrid, CardTitle } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { HiddenText, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { Time } from '~/components/time';
import { putBackForm } from '~/domain/funding/boards/board.schema.server';
import type { OffCard } from '~/domain/funding/boards/board-page';
import { putBack } from '~/domain/funding/boards/cards.server';
import { countTakenOff, takenOffCards } from '~/domain/funding/boards/taken-off.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { pageWanted } from '~/platform/keyset.server';
import { chooseFunderFirst } from '../choose-funder.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const page = await takenOffCards(actor, lang, pageWanted(request.url));
  return { title: i18nFor(lang).t('boards.off_title'), indexed: false, page, count: await countTakenOff(actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, putBackForm);
  if (!form.ok) return form.rejected;
  await putBack(context.actor, form.value.card);
  return redirectWithFlash(context, paths.takenOff(context.lang), 'boards.put_back_done');
}

/** What was taken off the board: each card leads to its notes, and goes back by a button. */
export default function TakenOff() {
  const { title, page, count } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const { rows, newer, older } = page;
  return (
    <Measure>
      <PageHeader
        title={title}
        lead={t('boards.off_lead')}
        above={
          <Breadcrumbs
            label={t('funding.crumbs')}
            crumbs={[{ href: paths.board(lang), label: t('funding.desk_board') }]}
          />
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t('boards.off_none')}>
          <p>{t('boards.off_none_text')}</p>
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {rows.map((card) => (
              <OffCardItem key={card.id} card={card} />
            ))}
          </CardGrid>
          <Pagination
            label={t('boards.pages_list')}
            position={t('boards.off_count', { n: number(count) })}
            previous={
              newer ? { href: paths.takenOff(lang, { before: newer }), label: t('common.previous') } : undefined
            }
            next={older ? { href: paths.takenOff(lang, { after: older }), label: t('common.next') } : undefined}
          />
        </>
      )}
    </Measure>
  );
}

function OffCardItem({ card }: { card: OffCard }) {
  const { lang, t, dateTime } = useI18n();
  const { idea, takenOffAt, takenOffBy, notes } = card;
  const label = t('funding.entry_number', { number: card.number });
  return (
    <Card as="li">
      <CardTitle
        level={2}
        href={paths.shortlistEntry(lang, card.id)}
        lang={idea && idea.title.lang !== lang ? idea.title.lang : undefined}
      >
        {idea?.title.text ?? label}
      </CardTitle>
      {idea && <p className="meta">{[idea.sector, idea.place].filter(Boolean).join(' · ')}</p>}
      {!idea && <p className="meta">{t('funding.gone')}</p>}
      <p className="meta">
        {t('boards.off_by')}: {takenOffBy || t('common.erased_person')},{' '}
        <Time at={takenOffAt} text={dateTime(takenOffAt)} />
      </p>
      {notes > 0 && <p className="meta">{t('funding.notes_count', { n: notes })}</p>}
      <CardFoot>
        <form method="post">
          <input type="hidden" name="card" value={card.id} />
          <Button look="secondary" icon="bookmark" sending={t('common.sending')}>
            {t('boards.put_back')}
            <HiddenText>: {label}</HiddenText>
          </Button>
        </form>
      </CardFoot>
    </Card>
  );
}
