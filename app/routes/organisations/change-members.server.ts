import type { AppLoadContext } from '@remix-run/node';
import { inviteMember, revokeInvitation } from '~/domain/accounts/invitations.server';
import { removeMember, setMemberRole } from '~/domain/accounts/members.server';
import { invitationSchema } from '~/domain/accounts/organisation.schema.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { MessageKey } from '~/i18n/i18n';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';

/** Does what one of the forms of the members' page asks: invite, take back, change a role, remove, leave. */
export async function changeMembers(context: AppLoadContext, request: Request, slug: string) {
  const form = await request.clone().formData();
  const intent = String(form.get('intent') ?? '');
  if (intent === 'invite') return invite(context, request, slug);
  const { actor, lang } = context;
  const member = String(form.get('member') ?? '');
  try {
    if (intent === 'revoke') {
      await revokeInvitation(actor, slug, String(form.get('invitation') ?? ''));
      return backTo(context, slug, 'organisations.revoked');
    }
    if (intent === 'owner' || intent === 'member') {
      await setMemberRole(actor, slug, member, intent);
      return backTo(context, slug, 'organisations.member_changed');
    }
    if (intent !== 'remove') throw new AppError('not_found');
    await removeMember(actor, slug, member);
    const isSelf = assertSignedIn(actor).person.id === member;
    if (isSelf) return redirectWithFlash(context, paths.organisation(lang, slug), 'organisations.left');
    return backTo(context, slug, 'organisations.member_removed');
  } catch (error) {
    return rejectRefused(form, error, 'member');
  }
}

async function invite(context: AppLoadContext, request: Request, slug: string) {
  const form = await parseForm(request, invitationSchema);
  if (!form.ok) return form.rejected;
  try {
    await inviteMember(context.actor, slug, form.value, context.lang);
    return backTo(context, slug, 'organisations.invited');
  } catch (error) {
    return rejectRefused(form.form, error, 'email');
  }
}

function backTo(context: AppLoadContext, slug: string, message: MessageKey): Response {
  return redirectWithFlash(context, paths.organisationMembers(context.lang, slug), message);
}
