import type { ReactNode } from 'react';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { HearingOverview } from '../../notice/overview';

type Question = HearingOverview['questions'][number];

interface QuestionsProps {
  questions: Question[];
  /** What one can do about a question: the stance form, or its counts. */
  voting: (question: Question) => ReactNode;
}

/** The questions put to the vote. */
export function QuestionsSection({ questions, voting }: QuestionsProps) {
  const { lang, t } = useI18n();
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={t('hearings.questions')}>
      <ol className="plain">
        {questions.map((question) => (
          <li key={question.id} id={`question-${question.position}`}>
            <h3 lang={question.text.lang === lang ? undefined : question.text.lang}>{question.text.text}</h3>
            {voting(question)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
