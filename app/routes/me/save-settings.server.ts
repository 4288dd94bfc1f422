import { type AppLoadContext, redirect } from '@remix-run/node';
import { newAddressSchema, newPasswordSchema, profileSchema } from '~/domain/accounts/account.schema.server';
import { requestAddressChange } from '~/domain/accounts/address-change.server';
import { changePassword } from '~/domain/accounts/password-change.server';
import { updateProfile } from '~/domain/accounts/profile.server';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { answerProofCode } from './send-proof.server';

export type SettingsPart = 'profile' | 'password' | 'email';

/** Which of the settings' forms the address asks for. */
export function settingsPart(request: Request): SettingsPart {
  const part = new URL(request.url).searchParams.get('part');
  return part === 'password' || part === 'email' ? part : 'profile';
}

/** Saves the form that was sent: profile, password or address. */
export async function saveSettings(context: AppLoadContext, request: Request) {
  const part = settingsPart(request);
  const copy = await request.clone().formData();
  if (copy.get('intent') === 'code') {
    const path = withQuery(paths.mySettings(context.lang), { part });
    return answerProofCode(context, request, copy, path);
  }
  const save = { profile: saveProfile, password: savePassword, email: saveAddress }[part];
  return save(context, request);
}

async function saveProfile(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, profileSchema);
  if (!form.ok) return form.rejected;
  try {
    await updateProfile(context.actor, form.value);
    return redirectWithFlash(context, paths.mySettings(context.lang), 'common.saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'name');
  }
}

async function savePassword(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, newPasswordSchema);
  if (!form.ok) return form.rejected;
  const { newPassword, currentPassword, code } = form.value;
  try {
    await changePassword(context.actor, newPassword, { password: currentPassword, code, request });
    return redirectWithFlash(context, paths.mySettings(context.lang), 'accounts.password_saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'newPassword');
  }
}

async function saveAddress(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, newAddressSchema);
  if (!form.ok) return form.rejected;
  const { email, currentPassword, code } = form.value;
  try {
    const proof = { password: currentPassword, code, request };
    context.setCookies.push(await requestAddressChange(request, context.actor, email, proof));
    return redirect(paths.confirmCode(context.lang), 303);
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}
