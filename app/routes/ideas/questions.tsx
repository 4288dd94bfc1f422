import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { QuestionItem } from '~/domain/funding/components/question-item';
import type { QuestionPage } from '~/domain/funding/contact';
import { questionPage } from '~/domain/funding/contact.queries.server';
import { answerQuestion, askAuthor } from '~/domain/funding/contact.server';
import { questionForm } from '~/domain/funding/funding.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { AboutLine, CannotWrite } from './about-idea';
import { ideaNumber } from './idea-number';
import { AnswerForm, AskForm } from './question-forms';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await questionPage(actor, ideaNumber(params), lang);
  const title = i18nFor(lang).t(
    page.reader === 'author' ? 'funding.author_questions_title' : 'funding.questions_title',
  );
  return { title, indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, questionForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const { value } = form;
  const path = paths.ideaQuestions(lang, number);
  if (value.intent === 'ask') {
    await askAuthor(actor, number, value.body, value.idempotency_key);
    return redirectWithFlash(context, path, 'funding.question_sent');
  }
  try {
    await answerQuestion(actor, number, value.question, value.answer);
    return redirectWithFlash(context, path, 'funding.answer_sent');
  } catch (error) {
    if (!isAppError(error, 'closed')) throw error;
    return reject(form.form, [{ field: 'answer', key: 'funding.answer_twice' }]);
  }
}

export default function Questions() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const isAuthor = page.reader === 'author';
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t(isAuthor ? 'funding.author_questions_lead' : 'funding.questions_lead')}
        above={<AboutLine idea={page.idea} />}
      />
      {!isAuthor &&
        (page.mayAsk ? <AskForm idempotencyKey={idempotencyKey} /> : <CannotWrite isUnverified={page.isUnverified} />)}
      <QuestionList page={page} />
    </Measure>
  );
}

function QuestionList({ page }: { page: QuestionPage }) {
  const { t } = useI18n();
  const isAuthor = page.reader === 'author';
  if (page.questions.length === 0) {
    if (!isAuthor) return null;
    return (
      <EmptyState title={t('funding.author_questions_none')}>
        <p>{t('funding.author_questions_none_text')}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="plain">
      {page.questions.map((question) => (
        <QuestionItem key={question.id} question={question}>
          {isAuthor ? <AnswerForm question={question} /> : <p className="meta">{t('funding.question_waits')}</p>}
        </QuestionItem>
      ))}
    </ul>
  );
}
