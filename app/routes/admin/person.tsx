import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { personFile } from '~/domain/accounts/people-list.queries.server';
import { grantRolePolicy } from '~/domain/accounts/role.policy';
import { placeName, placeOptions } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { isLang, LANGUAGE_NAMES, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { AdminCrumbs } from './admin-crumbs';
import { changePerson } from './change-person.server';
import { HeldRoles, RoleForm } from './roles-of-person';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const person = await personFile(actor, params.id ?? '');
  const roles = await Promise.all(
    person.roles.map(async ({ placeId, ...role }) => ({ ...role, place: await placeName(placeId, lang) })),
  );
  return {
    title: person.name,
    person: { ...person, roles, place: await placeName(person.placeId, lang) },
    mayGrant: grantRolePolicy(actor, person.id).allowed,
    places: await placeOptions(lang, 'slug'),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return changePerson(context, request, params.id ?? '');
}

type Person = ReturnType<typeof useLoaderData<typeof loader>>['person'];

function Facts({ person }: { person: Person }) {
  const { lang, t, date, list } = useI18n();
  const rows: SummaryRow[] = [
    { label: t('accounts.email_label'), value: list(person.addresses) || t('common.none') },
    { label: t('admin.confirmed'), value: t(person.isConfirmed ? 'common.yes' : 'common.no') },
    { label: t('admin.since'), value: date(person.createdAt) },
    { label: t('common.language_label'), value: isLang(person.lang) ? LANGUAGE_NAMES[person.lang] : person.lang },
  ];
  if (person.place) rows.push({ label: t('common.place'), value: person.place });
  if (person.organisations.length > 0) {
    const value = person.organisations.map(({ slug, names }) => (
      <p key={slug}>
        <a href={paths.adminOrganisation(lang, slug)}>{pickText(names, lang).text}</a>
      </p>
    ));
    rows.push({ label: t('common.nav_organisations'), value });
  }
  return <SummaryList rows={rows} />;
}

export default function AdminPerson() {
  const { title, person, mayGrant, places } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const crumbs = [{ href: paths.adminPeople(lang), label: t('admin.people') }];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<AdminCrumbs crumbs={crumbs} />}>
        <Actions>
          <a href={paths.adminAudit(lang, { person: person.id })}>{t('admin.acts_of')}</a>
          <a href={paths.adminAudit(lang, { subject: person.id })}>{t('admin.history')}</a>
        </Actions>
      </PageHeader>
      <Facts person={person} />
      <Section id="roles" title={t('admin.roles')}>
        <HeldRoles roles={person.roles} />
        {mayGrant ? <RoleForm places={places} /> : <p className="meta">{t('admin.own_roles')}</p>}
      </Section>
      <Section id="sessions" title={t('admin.sessions')}>
        <p>{t('admin.sessions_open', { n: number(person.sessions) })}</p>
        {person.sessions > 0 && (
          <form method="post">
            <Actions>
              <Button look="danger" icon="log-out" name="intent" value="end_sessions">
                {t('admin.end_sessions')}
              </Button>
            </Actions>
          </form>
        )}
      </Section>
    </Measure>
  );
}
