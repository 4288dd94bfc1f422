import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { acceptInvitation, openInvitation } from '~/domain/accounts/invitations.server';
import { ownsAddress } from '~/domain/accounts/profile.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';

/** Looking uses nothing up: scanners of mail open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const token = params.token ?? '';
  const { address, role, inviter, organisation } = await openInvitation(token);
  return {
    title: i18nFor(lang).t('organisations.invitation_title'),
    ...{ token, address, role, inviter },
    name: pickText(organisation.names, lang).text,
    slug: organisation.slug,
    isSignedIn: actor.kind === 'person',
    isTheirs: await ownsAddress(actor, address),
    indexed: false,
  };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const slug = await acceptInvitation(context.actor, params.token ?? '');
  return redirectWithFlash(context, paths.organisation(context.lang, slug), 'organisations.accepted');
}

function Answer({ token, isSignedIn, isTheirs }: { token: string; isSignedIn: boolean; isTheirs: boolean }) {
  const { lang, t } = useI18n();
  const here = paths.invitation(lang, token);
  if (!isSignedIn) {
    return (
      <>
        <p>{t('organisations.invitation_sign_in')}</p>
        <Actions>
          <ButtonLink href={paths.signIn(lang, here)} icon="log-in">
            {t('common.sign_in')}
          </ButtonLink>
          <ButtonLink href={paths.signUp(lang, here)} look="secondary">
            {t('common.sign_up')}
          </ButtonLink>
        </Actions>
      </>
    );
  }
  if (!isTheirs) return <Notice tone="warning">{t('organisations.invitation_other_address')}</Notice>;
  return (
    <form method="post">
      <Actions>
        <Button icon="check">{t('organisations.accept')}</Button>
      </Actions>
    </form>
  );
}

export default function Invitation() {
  const { title, inviter, name, slug, role, address, ...rest } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <PageHeader title={title} lead={t('organisations.invitation_lead', { inviter })} />
      <SummaryList
        rows={[
          {
            label: t('organisations.invitation_organisation'),
            value: <a href={paths.organisation(lang, slug)}>{name}</a>,
          },
          { label: t('organisations.invitation_role'), value: t(`organisations.role_${role}`) },
          { label: t('organisations.invitation_address'), value: address },
        ]}
      />
      <Answer {...rest} />
    </Measure>
  );
}
