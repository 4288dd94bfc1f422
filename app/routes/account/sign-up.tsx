import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { signUpSchema } from '~/domain/accounts/account.schema.server';
import { requestSignUp } from '~/domain/accounts/sign-up.server';
import { placeOptions } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { safePath } from '~/platform/safe-redirect';
import { EmailField, NameField, NewPasswordField } from './account-fields';
import { LangField, PlaceField } from './profile-fields';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '');
  if (context.actor.kind === 'person') throw redirect(next || paths.home(context.lang), 303);
  const { t } = i18nFor(context.lang);
  return {
    title: t('accounts.sign_up_title'),
    description: t('accounts.sign_up_lead'),
    next,
    places: await placeOptions(context.lang, 'slug'),
    place: context.place ?? '',
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return form.rejected;
  const { name, email, password, lang, place, next } = form.value;
  try {
    const signUp = { name, address: email, password, lang, place };
    context.setCookies.push(await requestSignUp(request, context.network, signUp));
    return redirect(paths.confirmCode(context.lang, safePath(next, '')), 303);
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

export default function SignUp() {
  const { title, next, places, place } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('accounts.sign_up_lead')} />
      <p>
        <a href={paths.signIn(lang, next)}>{t('accounts.have_account')}</a>
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="next" value={next} />
        <NameField />
        <EmailField />
        <NewPasswordField isOptional />
        <LangField />
        <PlaceField places={places} known={place} />
        <Checkbox
          name="consent"
          label={t('accounts.consent_label')}
          checked={value('consent') === 'yes'}
          error={error('consent')}
          hint={
            <>
              <a href={paths.page(lang, 'rules')}>{t('accounts.consent_rules')}</a>,{' '}
              <a href={paths.page(lang, 'privacy')}>{t('accounts.consent_privacy')}</a>
            </>
          }
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('accounts.sign_up_button')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
