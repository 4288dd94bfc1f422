import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { profileOf } from '~/domain/accounts/profile.server';
import { placeOptions } from '~/domain/places/places.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { MyCrumbs } from './my-crumbs';
import { saveSettings, settingsPart } from './save-settings.server';
import { AddressForm, PasswordForm, ProfileForm } from './settings-forms';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = i18nFor(context.lang);
  const part = settingsPart(request);
  const profile = await profileOf(context.actor);
  const titles = {
    profile: 'accounts.settings_title',
    password: profile.hasPassword ? 'accounts.password_change' : 'accounts.password_set',
    email: 'accounts.email_change',
  } as const;
  const places = part === 'profile' ? await placeOptions(context.lang, 'slug') : [];
  return { title: t(titles[part]), part, profile, places };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return saveSettings(context, request);
}

export default function Settings() {
  const { title, part, profile, places } = useLoaderData<typeof loader>();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<MyCrumbs />} />
      {part === 'profile' && <ProfileForm profile={profile} places={places} />}
      {part === 'password' && <PasswordForm hasPassword={profile.hasPassword} />}
      {part === 'email' && <AddressForm hasPassword={profile.hasPassword} />}
    </Measure>
  );
}
