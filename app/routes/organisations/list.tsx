import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Card, CardGrid, CardTitle } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Select } from '~/components/fields/select';
import { Actions, Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { Tag } from '~/components/tag';
import { ORGANISATION_KINDS, type OrganisationKind } from '~/domain/accounts/actor';
import {
  countByKind,
  type ListedOrganisation,
  listOrganisations,
} from '~/domain/accounts/organisations.queries.server';
import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { listPage } from '~/platform/list-page';
import { VerificationTag } from './verification-tag';

/** Divides by two and three: cards stand in one, two or three columns. */
const PAGE_SIZE = 48;

/** The organisations of this installation, of one kind if asked, by name in the reader's language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t, compare } = i18nFor(context.lang);
  context.cacheTopics.add(ORGANISATIONS_TOPIC);
  const asked = new URL(request.url).searchParams.get('kind');
  const kind = ORGANISATION_KINDS.find((known) => known === asked);
  const [counts, found] = await Promise.all([countByKind(), listOrganisations({ kind })]);
  const nameOf = ({ names }: ListedOrganisation) => pickText(names, context.lang).text;
  return {
    title: t('organisations.list_title'),
    description: t('organisations.list_lead'),
    kind,
    kinds: [...counts].map(([value, n]) => ({ value, n })),
    page: listPage(
      found.sort((a, b) => compare(nameOf(a), nameOf(b))),
      pageWanted(request.url),
      PAGE_SIZE,
    ),
  };
}

function KindFilter({ kind, kinds }: { kind?: OrganisationKind; kinds: { value: OrganisationKind; n: number }[] }) {
  const { lang, t, number } = useI18n();
  const options = kinds.map(({ value, n }) => ({ value, label: `${t(`common.org_${value}`)} (${number(n)})` }));
  return (
    <form method="get" action={paths.organisations(lang)}>
      <Select
        name="kind"
        label={t('organisations.kind_label')}
        options={options}
        value={kind}
        empty={t('organisations.kind_all')}
      />
      <Actions>
        <Button look="secondary" icon="funnel">
          {t('organisations.filter')}
        </Button>
        <ButtonLink href={paths.newOrganisation(lang)} look="quiet" icon="plus">
          {t('organisations.add')}
        </ButtonLink>
      </Actions>
    </form>
  );
}

function OrganisationCard({ organisation }: { organisation: ListedOrganisation }) {
  const { lang, t } = useI18n();
  const name = pickText(organisation.names, lang);
  return (
    <Card as="li">
      <CardTitle href={paths.organisation(lang, organisation.slug)} lang={name.lang} level={2}>
        {name.text}
      </CardTitle>
      <p className="meta">
        {t(`common.org_${organisation.kind}`)}
        {organisation.place && ` · ${pickText(organisation.place.names, lang).text}`}
      </p>
      <Row>
        <VerificationTag isVerified={organisation.isVerified} />
        {organisation.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
      </Row>
    </Card>
  );
}

function OrganisationPages({ kind, page }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'kind' | 'page'>) {
  const { lang, t } = useI18n();
  const { before, next, previous, rows, total } = page;
  const stepTo = (side: 'after' | 'before', cursor: string | null, label: string) =>
    cursor === null ? undefined : { href: paths.organisations(lang, { kind, [side]: cursor }), label };
  return (
    <Pagination
      label={t('organisations.pages_label')}
      position={t('market.pages_position', { from: before + 1, to: before + rows.length, total })}
      previous={stepTo('before', previous, t('common.previous'))}
      next={stepTo('after', next, t('common.next'))}
    />
  );
}

/** The list of organisations. */
export default function Organisations() {
  const { title, description, kind, kinds, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <KindFilter kind={kind} kinds={kinds} />
      {page.total === 0 ? (
        <EmptyState title={t('organisations.list_empty')}>
          <p>{t('organisations.list_empty_hint')}</p>
          <a href={paths.organisations(lang)}>{t('organisations.show_all')}</a>
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {page.rows.map((organisation) => (
              <OrganisationCard key={organisation.slug} organisation={organisation} />
            ))}
          </CardGrid>
          <OrganisationPages kind={kind} page={page} />
        </>
      )}
    </>
  );
}
