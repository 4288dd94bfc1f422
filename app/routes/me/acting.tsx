import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Radios } from '~/components/fields/choices';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { actFor } from '~/domain/accounts/acting.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { safePath } from '~/platform/safe-redirect';
import { MyCrumbs } from './my-crumbs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person, acting, memberships } = assertSignedIn(context.actor);
  return {
    title: i18nFor(context.lang).t('accounts.acting_title'),
    name: person.name,
    current: acting?.organisationId ?? '',
    organisations: memberships.map(({ organisationId, name, kind }) => ({ organisationId, name, kind })),
    next: safePath(new URL(request.url).searchParams.get('next'), ''),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const organisation = form.get('organisation');
  await actFor(context.actor, typeof organisation === 'string' && organisation !== '' ? organisation : null);
  const next = form.get('next');
  const path = safePath(typeof next === 'string' ? next : '', paths.me(context.lang));
  return redirectWithFlash(context, path, 'accounts.acting_changed');
}

export default function Acting() {
  const { title, name, current, organisations, next } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const choices = [
    { value: '', label: t('accounts.acting_self', { name }) },
    ...organisations.map((organisation) => ({
      value: organisation.organisationId,
      label: organisation.name,
      hint: t(`common.org_${organisation.kind}`),
    })),
  ];
  return (
    <Measure>
      <PageHeader title={title} lead={t('accounts.acting_lead')} above={<MyCrumbs />} />
      {organisations.length === 0 ? (
        <EmptyState title={t('accounts.acting_none')}>
          <ButtonLink href={paths.newOrganisation(lang)} look="secondary" icon="plus">
            {t('organisations.add')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <form method="post">
          <input type="hidden" name="next" value={next} />
          <Radios name="organisation" label={t('accounts.acting_label')} choices={choices} value={current} />
          <Actions>
            <Button>{t('accounts.acting_save')}</Button>
          </Actions>
        </form>
      )}
    </Measure>
  );
}
