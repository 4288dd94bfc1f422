import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, CardFoot, CardGrid, CardTitle } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { Tag } from '~/components/tag';
import type { AnswerQueueHearing } from '~/domain/hearings/answers/answer-queue';
import { answerQueue } from '~/domain/hearings/answers/answer-queue.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

/** Everything that waits for the answers of an official, hearing by hearing. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const rows = await answerQueue(actor, lang);
  return { title: i18nFor(lang).t('answers.queue_title'), indexed: false, rows };
}

const sum = (rows: AnswerQueueHearing[], of: (row: AnswerQueueHearing) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

export default function AnswerQueueRoute() {
  const { title, rows } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('answers.queue_lead')} />
      {rows.length === 0 ? (
        <EmptyState title={t('answers.queue_empty')}>
          <p>{t('answers.queue_empty_text')}</p>
          <p>
            <a href={paths.deskHearings(lang)}>{t('answers.my_hearings')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <StatNumbers
            numbers={[
              { value: number(sum(rows, (row) => row.waiting)), label: t('answers.total_waiting') },
              { value: number(sum(rows, (row) => row.overdue)), label: t('answers.total_overdue') },
              { value: number(sum(rows, (row) => row.objected)), label: t('answers.total_objected') },
            ]}
          />
          <CardGrid>
            {rows.map((row) => (
              <HearingCard key={row.hearing.number} row={row} />
            ))}
          </CardGrid>
        </>
      )}
    </>
  );
}

function HearingCard({ row }: { row: AnswerQueueHearing }) {
  const { lang, t, date } = useI18n();
  const { hearing, place, waiting, overdue, objected, dueOn } = row;
  // What only waits for a second answer is found behind its own filter.
  const href = paths.hearingAnswers(lang, hearing.number, waiting === 0 ? { show: 'objected' } : {});
  return (
    <Card as="li">
      {overdue + objected > 0 && (
        <Row>
          {overdue > 0 && (
            <Tag tone="stopped" icon="triangle-alert">
              {t('answers.n_overdue', { n: overdue })}
            </Tag>
          )}
          {objected > 0 && (
            <Tag tone="due" icon="circle-question-mark">
              {t('answers.n_objected', { n: objected })}
            </Tag>
          )}
        </Row>
      )}
      <CardTitle href={href} lang={hearing.lang === lang ? undefined : hearing.lang} level={2}>
        {hearing.title}
      </CardTitle>
      <p className="meta">{place}</p>
      <CardFoot>
        <p>{t('answers.n_waiting', { n: waiting })}</p>
        {waiting > 0 && (
          <p className="meta">{dueOn ? t('answers.due_on', { date: date(dueOn) }) : t('answers.no_term')}</p>
        )}
      </CardFoot>
    </Card>
  );
}
