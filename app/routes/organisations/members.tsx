import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { FormErrors } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { invitationsOf } from '~/domain/accounts/invitations.server';
import { membersOf } from '~/domain/accounts/members.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { changeMembers } from './change-members.server';
import { InvitationList, InviteForm } from './invite-form';
import { MemberList } from './member-list';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { organisation, members, mayManage } = await membersOf(actor, params.slug ?? '');
  const name = pickText(organisation.names, lang).text;
  return {
    title: i18nFor(lang).t('organisations.members_title', { name }),
    slug: organisation.slug,
    name,
    members,
    mayManage,
    ownId: assertSignedIn(actor).person.id,
    invitations: mayManage ? await invitationsOf(organisation.id) : [],
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return changeMembers(context, request, params.slug ?? '');
}

export default function Members() {
  const { title, slug, name, members, mayManage, ownId, invitations } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const crumbs = [{ href: paths.organisation(lang, slug), label: name }];
  return (
    <>
      <FormErrors />
      <PageHeader title={title} above={<Breadcrumbs label={t('accounts.crumbs_label')} crumbs={crumbs} />} />
      <MemberList members={members} mayManage={mayManage} ownId={ownId} />
      {mayManage && (
        <Section id="invite" title={t('organisations.invite_title')}>
          <InviteForm />
          {invitations.length > 0 && <InvitationList invitations={invitations} />}
        </Section>
      )}
    </>
  );
}
