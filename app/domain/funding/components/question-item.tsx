import type { ReactNode } from 'react';
import { Card } from '~/components/card';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { Question } from '../contact';

/** A question with its answer; without one `children` stand in its place. */
export function QuestionItem({ question, children }: { question: Question; children: ReactNode }) {
  const { t, date } = useI18n();
  const { funder, body, askedAt, answer, answeredAt } = question;
  return (
    <Card as="li">
      <p className="meta">
        <Time at={askedAt} text={t('funding.question_asked', { funder: funder.name, date: date(askedAt) })} />
      </p>
      <PlainWords text={body} />
      {answer && answeredAt ? (
        <blockquote className="flush">
          <p className="meta">
            <Time at={answeredAt} text={t('funding.answer_title', { date: date(answeredAt) })} />
          </p>
          <PlainWords text={answer} />
        </blockquote>
      ) : (
        children
      )}
    </Card>
  );
}
