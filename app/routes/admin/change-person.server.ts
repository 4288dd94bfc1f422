import type { AppLoadContext } from '@remix-run/node';
import { roleSchema } from '~/domain/accounts/account.schema.server';
import { endSessionsFor } from '~/domain/accounts/administration.server';
import { grantRole, revokeRole } from '~/domain/accounts/roles.server';
import { placeBySlug } from '~/domain/places/places.queries.server';
import type { MessageKey } from '~/i18n/i18n';
import { paths } from '~/paths';
import { AppError, isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject } from '~/platform/forms.server';

/** Does what one of the forms of a person's page asks: give a role, take one back, end their sessions. */
export async function changePerson(context: AppLoadContext, request: Request, personId: string) {
  const form = await request.clone().formData();
  const { actor } = context;
  const intent = form.get('intent');
  if (intent === 'grant') return grant(context, request, personId);
  if (intent === 'revoke') return revoke(context, form, personId);
  if (intent !== 'end_sessions') throw new AppError('not_found');
  await endSessionsFor(actor, personId);
  return backTo(context, personId, 'admin.sessions_ended');
}

async function grant(context: AppLoadContext, request: Request, personId: string) {
  const form = await parseForm(request, roleSchema);
  if (!form.ok) return form.rejected;
  const { role, place: slug } = form.value;
  const place = slug ? await placeBySlug(slug) : null;
  if (place === undefined) return reject(form.form, [{ field: 'place', key: 'common.error_invalid' }]);
  await grantRole(context.actor, { personId, role, placeId: place?.id ?? null });
  return backTo(context, personId, 'admin.role_granted');
}

async function revoke(context: AppLoadContext, form: FormData, personId: string) {
  try {
    await revokeRole(context.actor, String(form.get('grant') ?? ''));
    return backTo(context, personId, 'admin.role_revoked');
  } catch (error) {
    if (!isAppError(error, 'closed')) throw error;
    return reject(form, [{ field: 'roles', key: 'admin.error_last_administrator' }]);
  }
}

/** Taking back one's own role leads where one still may go. */
function backTo(context: AppLoadContext, personId: string, message: MessageKey): Response {
  const { actor, lang } = context;
  const isSelf = actor.kind === 'person' && actor.person.id === personId;
  return redirectWithFlash(context, isSelf ? paths.home(lang) : paths.adminPerson(lang, personId), message);
}
