import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { cardForm } from '~/domain/funding/boards/board.schema.server';
import type { CardPage } from '~/domain/funding/boards/board-page';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeOnCard } from '~/domain/funding/boards/card-acts.server';
import { CardMoves } from '~/domain/funding/components/boards/card-moves';
import { CardSection } from '~/domain/funding/components/boards/card-section';
import { useCardFacts } from '~/domain/funding/components/boards/stale-cards';
import { EntryScores } from '~/domain/funding/components/scores/entry-scores';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderCrumbs } from '../funder-crumbs';
import { EntryStanding, entryFacts } from './entry-card';
import { Notes } from './notes';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const page = await cardPage(actor, params.id ?? '', lang);
  const { idea, number } = page.entry;
  const title = idea?.title.text ?? i18nFor(lang).t('funding.entry_number', { number });
  return { title, indexed: false, page, idempotencyKey: newKey() };
}

const DONE = {
  card: 'common.saved',
  note: 'funding.note_added',
  edit_note: 'funding.note_added',
  delete_note: 'funding.note_deleted',
  take_off: 'funding.removed',
  put_back: 'boards.put_back_done',
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, cardForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { value } = form;
  try {
    await changeOnCard(actor, id, value);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  const path = value.intent === 'take_off' ? paths.board(lang) : paths.shortlistEntry(lang, id);
  return redirectWithFlash(context, path, DONE[value.intent]);
}

export default function Entry() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const i18n = useI18n();
  const { lang, t } = i18n;
  const { entry } = page;
  const { idea, number } = entry;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={page.isOff ? ['body', 'words', 'tags'] : ['body', 'words']} />
      <PageHeader
        title={title}
        lang={idea && idea.title.lang !== lang ? idea.title.lang : undefined}
        above={
          <>
            <FunderCrumbs />
            <Row>
              <EntryStanding entry={entry} />
            </Row>
          </>
        }
        lead={idea && [idea.sector, idea.place, idea.author].filter(Boolean).join(' · ')}
      >
        {idea && (
          <Actions>
            <ButtonLink look="secondary" href={paths.idea(lang, number, idea.slug)}>
              {t('funding.to_idea')}
            </ButtonLink>
            {entry.standing === 'open' && <ContactLinks number={number} />}
          </Actions>
        )}
      </PageHeader>
      {!idea && <Notice tone="gone">{t('funding.gone_text')}</Notice>}
      {page.isOff && <TakenOff page={page} />}
      <SummaryList rows={entryFacts(entry, i18n)} />
      {!page.isOff && <CardSection page={page} />}
      <EntryScores id={entry.id} />
      <Notes notes={entry.notes} idempotencyKey={idempotencyKey} />
      <CardMoves moves={page.moves} />
      {!page.isOff && <TakeOff page={page} />}
    </Measure>
  );
}

function ContactLinks({ number }: { number: number }) {
  const { lang, t } = useI18n();
  return (
    <>
      <ButtonLink look="secondary" icon="handshake" href={paths.ideaInterest(lang, number)}>
        {t('funding.interest_title')}
      </ButtonLink>
      <ButtonLink look="secondary" icon="message-square" href={paths.ideaTalk(lang, number)}>
        {t('talks.begin_title')}
      </ButtonLink>
    </>
  );
}

/** Says who took the card off the board, and puts it back. */
function TakenOff({ page: { changedAt, changedBy, entry } }: { page: CardPage }) {
  const { t, dateTime } = useI18n();
  const facts = useCardFacts();
  return (
    <Notice title={t('boards.off_now')}>
      {changedAt && (
        <p>
          {t('boards.off_by')}: {changedBy || t('common.erased_person')},{' '}
          <Time at={changedAt} text={dateTime(changedAt)} />
        </p>
      )}
      <p>{facts(entry)}</p>
      <form method="post">
        <Button look="secondary" icon="bookmark" name="intent" value="put_back">
          {t('boards.put_back')}
        </Button>
      </form>
    </Notice>
  );
}

function TakeOff({ page: { entry, notesMark } }: { page: CardPage }) {
  const { t } = useI18n();
  return (
    <form method="post" className="section">
      <input type="hidden" name="card" value={`${entry.id}:${entry.version}:${notesMark}`} />
      <p>{t('boards.take_off_hint')}</p>
      <Button look="secondary" icon="x" name="intent" value="take_off">
        {t('boards.take_off')}
      </Button>
    </form>
  );
}
