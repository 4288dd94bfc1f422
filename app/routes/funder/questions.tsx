import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { QuestionItem } from '~/domain/funding/components/question-item';
import type { AskedAbout } from '~/domain/funding/contact';
import { askedQuestions } from '~/domain/funding/contact.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { chooseFunderFirst } from './choose-funder.server';
import { FunderCrumbs } from './funder-crumbs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const asked = await askedQuestions(actor, lang);
  return { title: i18nFor(lang).t('funding.asked_title'), indexed: false, asked };
}

export default function AskedQuestions() {
  const { title, asked } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('funding.asked_lead')} above={<FunderCrumbs />} />
      {asked.length === 0 ? (
        <EmptyState title={t('funding.asked_none')}>
          <p>{t('funding.asked_none_text')}</p>
          <p>
            <a href={paths.shortlist(lang)}>{t('funding.back_to_list')}</a>
          </p>
        </EmptyState>
      ) : (
        asked.map((about) => <About key={about.idea.number} about={about} />)
      )}
    </>
  );
}

function About({ about: { idea, questions } }: { about: AskedAbout }) {
  const { lang, t } = useI18n();
  const id = `idea-${idea.number}`;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} lang={idea.title && idea.title.lang !== lang ? idea.title.lang : undefined}>
        {idea.title ? (
          <a href={paths.ideaQuestions(lang, idea.number)}>{idea.title.text}</a>
        ) : (
          `${t('funding.entry_number', { number: idea.number })}: ${t('funding.gone')}`
        )}
      </h2>
      <ul className="plain measure">
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question}>
            <p className="meta">{t('funding.question_waits')}</p>
          </QuestionItem>
        ))}
      </ul>
    </section>
  );
}
