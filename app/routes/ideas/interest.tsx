import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { interestPage } from '~/domain/funding/contact.queries.server';
import { declareInterest, withdrawInterest } from '~/domain/funding/contact.server';
import { interestForm } from '~/domain/funding/funding.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { AboutLine, CannotWrite } from './about-idea';
import { ideaNumber } from './idea-number';
import { InterestForm, InterestList, OwnInterest } from './interest-parts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await interestPage(actor, ideaNumber(params), lang);
  const title = i18nFor(lang).t(page.reader === 'author' ? 'funding.interests_title' : 'funding.interest_title');
  return { title, indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, interestForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const path = paths.ideaInterest(lang, number);
  if (form.value.intent === 'withdraw') {
    await withdrawInterest(actor, number);
    return redirectWithFlash(context, path, 'funding.interest_withdrawn');
  }
  const { message, name_public } = form.value;
  await declareInterest(actor, number, message, name_public === 'yes');
  return redirectWithFlash(context, path, 'funding.interest_declared');
}

export default function InterestRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const isAuthor = page.reader === 'author';
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t(isAuthor ? 'funding.interests_lead' : 'funding.interest_lead')}
        above={<AboutLine idea={page.idea} />}
      />
      {page.reader === 'author' ? (
        <InterestList interests={page.interests} />
      ) : (
        <>
          {page.own && <OwnInterest own={page.own} />}
          {page.mayDeclare ? <InterestForm own={page.own} /> : <CannotWrite isUnverified={page.isUnverified} />}
        </>
      )}
    </Measure>
  );
}
