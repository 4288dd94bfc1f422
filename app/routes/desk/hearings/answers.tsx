import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { Actions, Columns } from '~/components/layout';
import { Notice } from '~/components/notice';
import { Pagination } from '~/components/pagination';
import { Tabs } from '~/components/tabs';
import { type AnswerQueue, parseQueueFilter, QUEUE_SHOWS, queueQuery } from '~/domain/hearings/answers/answer-queue';
import { hearingAnswerQueue } from '~/domain/hearings/answers/answer-queue.queries.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { REMARK_KINDS } from '~/domain/hearings/remarks/remark';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { ChosenRemark } from './chosen-remark';

/** The remarks of a hearing for whoever answers them: several equal ones are ticked and answered at once. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const filter = parseQueueFilter(new URL(request.url).searchParams);
  const queue = await hearingAnswerQueue(actor, hearingNumber(params), { filter, page: pageWanted(request.url) }, lang);
  return { title: i18nFor(lang).t('answers.answers_title'), indexed: false, queue };
}

export default function HearingAnswers() {
  const { title, queue } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { hearing, filter, totals } = queue;
  return (
    <>
      <HearingHead hearing={hearing} current="answers" title={title} />
      <Progress queue={queue} />
      <Tabs
        label={t('answers.shows')}
        tabs={QUEUE_SHOWS.map((show) => ({
          href: paths.hearingAnswers(lang, hearing.number, queueQuery(filter, { show })),
          label: t('answers.show_n', { name: t(`answers.show_${show}`), n: totals[show] }),
          current: show === filter.show,
        }))}
      />
      <Columns
        narrow="first"
        first={<Filters queue={queue} />}
        second={queue.remarks.length === 0 ? <Empty queue={queue} /> : <Found queue={queue} />}
      />
    </>
  );
}

/** What is due until when, and the way to publish when nothing waits any more. */
function Progress({ queue }: { queue: AnswerQueue }) {
  const { lang, t, date } = useI18n();
  const { hearing, totals, dueOn, open } = queue;
  if (!open) return <Notice>{t('answers.closed')}</Notice>;
  if (totals.overdue > 0) return <Notice tone="warning">{t('answers.overdue_public', { n: totals.overdue })}</Notice>;
  if (totals.waiting > 0) return <p>{dueOn ? t('answers.due_on', { date: date(dueOn) }) : t('answers.no_term')}</p>;
  const mayPublish = hearing.state === 'protocol_published' || hearing.has.answers;
  return (
    <>
      <p>{t(mayPublish ? 'answers.all_answered' : 'answers.all_answered_early')}</p>
      {mayPublish && (
        <Actions>
          <ButtonLink href={paths.publishAnswers(lang, hearing.number)}>{t('answers.to_publication')}</ButtonLink>
        </Actions>
      )}
    </>
  );
}

function Filters({ queue }: { queue: AnswerQueue }) {
  const { lang, t } = useI18n();
  const { hearing, filter } = queue;
  return (
    <search>
      <form action={paths.hearingAnswers(lang, hearing.number)}>
        {filter.show !== 'waiting' && <input type="hidden" name="show" value={filter.show} />}
        <TextField
          name="q"
          type="search"
          label={t('answers.search')}
          hint={t('answers.search_hint')}
          value={filter.q}
          maxLength={200}
        />
        <Select
          name="kind"
          label={t('answers.kind')}
          value={filter.kind ?? undefined}
          empty={t('common.all')}
          options={REMARK_KINDS.map((kind) => ({ value: kind, label: t(`remarks.kind_${kind}`) }))}
        />
        <Actions>
          <Button look="secondary" icon="search">
            {t('common.search')}
          </Button>
        </Actions>
      </form>
    </search>
  );
}

/** The form sends the ticked numbers to the page of the answer; nothing is changed by it. */
function Found({ queue }: { queue: AnswerQueue }) {
  const { lang, t } = useI18n();
  const { hearing, filter, found, remarks, newer, older, open } = queue;
  const page = (query: object) => paths.hearingAnswers(lang, hearing.number, { ...queueQuery(filter), ...query });
  const answer = open && (
    <Actions>
      <Button icon="pencil">{t('answers.answer_ticked')}</Button>
    </Actions>
  );
  return (
    <form action={paths.newAnswer(lang, hearing.number, [])}>
      <h2>{t('answers.found', { n: found })}</h2>
      {open && <p className="meta">{t('answers.tick_hint')}</p>}
      <ol className="plain">
        {remarks.map((remark) => (
          <ChosenRemark key={remark.number} hearing={hearing.number} remark={remark} choosable={open} />
        ))}
      </ol>
      {answer}
      <Pagination
        label={t('answers.pages')}
        position={t('answers.found', { n: found })}
        previous={newer ? { href: page({ before: newer }), label: t('common.previous') } : undefined}
        next={older ? { href: page({ after: older }), label: t('common.next') } : undefined}
      />
    </form>
  );
}

function Empty({ queue }: { queue: AnswerQueue }) {
  const { lang, t } = useI18n();
  const { hearing, filter, totals } = queue;
  const isNarrowed = filter.q !== '' || filter.kind !== null;
  return (
    <EmptyState title={t(isNarrowed ? 'answers.none_found' : `answers.none_${filter.show}`)}>
      {isNarrowed ? (
        <p>
          <a href={paths.hearingAnswers(lang, hearing.number, queueQuery(filter, { q: '', kind: null }))}>
            {t('answers.drop_filter')}
          </a>
        </p>
      ) : (
        totals.answered > 0 &&
        filter.show !== 'answered' && (
          <p>
            <a href={paths.hearingAnswers(lang, hearing.number, { show: 'answered' })}>{t('answers.see_answered')}</a>
          </p>
        )
      )}
    </EmptyState>
  );
}
