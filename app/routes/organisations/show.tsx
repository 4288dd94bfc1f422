import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { ButtonLink } from '~/components/button';
import { Actions, Measure, Row, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Tag } from '~/components/tag';
import { FUNDER_KINDS } from '~/domain/accounts/actor';
import { editOrganisationPolicy, seeMembersPolicy } from '~/domain/accounts/organisation.policy';
import { publicOrganisation } from '~/domain/accounts/organisations.queries.server';
import { organisationTopic } from '~/domain/accounts/organisations.server';
import { publicCallsOf } from '~/domain/calls/call-cards.queries.server';
import { FunderCalls } from '~/domain/calls/components/funder-calls';
import { PublicOutcomes } from '~/domain/calls/components/public-outcomes';
import { outcomesOfAuthor } from '~/domain/calls/outcomes.queries.server';
import { PublicWindows } from '~/domain/funding/components/windows/public-windows';
import { publicWindowsOf } from '~/domain/funding/windows/public-windows.queries.server';
import { PUBLIC_WINDOWS_TOPIC } from '~/domain/funding/windows/windows.server';
import { IdeaCards } from '~/domain/ideas/components/idea-card';
import { organisationIdeaCards } from '~/domain/ideas/idea-cards.queries.server';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { VerificationTag } from './verification-tag';

/** How many calls of a funder stand on its page; all of them stand in the list. */
const CALLS_SHOWN = 6;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const organisation = await publicOrganisation(params.slug ?? '');
  const { actor, lang } = context;
  const ideas = await organisationIdeaCards(organisation.id, lang);
  for (const topic of [organisationTopic(organisation.id), PUBLIC_WINDOWS_TOPIC, 'calls', 'ideas', 'places', 'sectors'])
    context.cacheTopics.add(topic);
  for (const { number } of ideas.cards) context.cacheTopics.add(`idea:${number}`);
  return {
    title: pickText(organisation.names, lang).text,
    description: pickText(organisation.about, lang).text.slice(0, 200),
    organisation,
    ideas,
    windows: await publicWindowsOf(organisation.id, lang),
    announced: await publicCallsOf(organisation.slug, CALLS_SHOWN, lang),
    outcomes: await outcomesOfAuthor(organisation.id, lang),
    mayEdit: editOrganisationPolicy(actor, organisation).allowed,
    maySeeMembers: seeMembersPolicy(actor, organisation).allowed,
  };
}

type Organisation = ReturnType<typeof useLoaderData<typeof loader>>['organisation'];

function VerificationNote({ organisation }: { organisation: Organisation }) {
  const { t, date } = useI18n();
  if (organisation.verification === 'verified') {
    return organisation.verifiedAt ? (
      <p className="meta">{t('organisations.verified_on', { date: date(organisation.verifiedAt) })}</p>
    ) : null;
  }
  const key = organisation.verification === 'refused' ? 'organisations.refused_note' : 'organisations.unverified_note';
  return <p className="meta">{t(key)}</p>;
}

function Facts({ organisation }: { organisation: Organisation }) {
  const { lang, t } = useI18n();
  const { place, website, contacts } = organisation;
  const rows: SummaryRow[] = [];
  if (place) {
    const value = <a href={paths.place(lang, place.slug)}>{pickText(place.names, lang).text}</a>;
    rows.push({ label: t('common.place'), value });
  }
  if (website) {
    const value = (
      <a href={website} rel="nofollow ugc noopener">
        {website}
      </a>
    );
    rows.push({ label: t('organisations.website_label'), value });
  }
  if (contacts?.email) {
    rows.push({
      label: t('organisations.contact_email_label'),
      value: <a href={`mailto:${contacts.email}`}>{contacts.email}</a>,
    });
  }
  if (contacts?.phone) {
    const digits = contacts.phone.replace(/[^\d+]/g, '');
    rows.push({
      label: t('organisations.contact_phone_label'),
      value: <a href={`tel:${digits}`}>{contacts.phone}</a>,
    });
  }
  return rows.length > 0 ? <SummaryList rows={rows} /> : null;
}

type ShownIdeas = ReturnType<typeof useLoaderData<typeof loader>>['ideas'];

function Ideas({ ideas }: { ideas: ShownIdeas }) {
  const { t } = useI18n();
  return (
    <Section id="ideas" title={t('organisations.ideas')}>
      <p className="meta">
        {ideas.total === 0 ? t('organisations.ideas_none') : t('organisations.ideas_count', { n: ideas.total })}
      </p>
      {ideas.cards.length > 0 && <IdeaCards ideas={ideas.cards} />}
    </Section>
  );
}

interface MemberActsProps {
  slug: string;
  mayEdit: boolean;
  maySeeMembers: boolean;
}

/** What its own people may do; nothing for everybody else. */
function MemberActs({ slug, mayEdit, maySeeMembers }: MemberActsProps) {
  const { lang, t } = useI18n();
  if (!mayEdit && !maySeeMembers) return null;
  return (
    <Actions>
      {mayEdit && (
        <ButtonLink href={paths.editOrganisation(lang, slug)} look="secondary" icon="pencil">
          {t('organisations.edit')}
        </ButtonLink>
      )}
      {maySeeMembers && (
        <ButtonLink href={paths.organisationMembers(lang, slug)} look="secondary" icon="users">
          {t('organisations.members')}
        </ButtonLink>
      )}
    </Actions>
  );
}

export default function ShowOrganisation() {
  const { title, organisation, ideas, windows, announced, outcomes, mayEdit, maySeeMembers } =
    useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const about = pickText(organisation.about, lang);
  const crumbs = [{ href: paths.organisations(lang), label: t('organisations.list_title') }];
  return (
    <>
      <PageHeader
        title={title}
        lang={pickText(organisation.names, lang).lang}
        above={<Breadcrumbs label={t('accounts.crumbs_label')} crumbs={crumbs} />}
      >
        <p>{t(`common.org_${organisation.kind}`)}</p>
        <Row>
          <VerificationTag isVerified={organisation.verification === 'verified'} />
          {organisation.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
        </Row>
        <VerificationNote organisation={organisation} />
      </PageHeader>
      <Measure>
        {about.text !== '' && <p lang={about.lang}>{about.text}</p>}
        {organisation.source && <p className="meta">{t('organisations.source', { source: organisation.source })}</p>}
        <Facts organisation={organisation} />
        {FUNDER_KINDS.includes(organisation.kind) && (
          <p>
            <a href={paths.coordination(lang, { funder: organisation.slug })}>{t('aid.of_funder')}</a>
          </p>
        )}
        <MemberActs slug={organisation.slug} mayEdit={mayEdit} maySeeMembers={maySeeMembers} />
      </Measure>
      <FunderCalls {...announced} funder={organisation.slug} />
      <PublicWindows windows={windows} />
      <Ideas ideas={ideas} />
      <PublicOutcomes outcomes={outcomes} named />
    </>
  );
}
