import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { moderatorNames } from '~/domain/accounts/moderators.queries.server';
import { listOrganisations } from '~/domain/accounts/organisations.queries.server';
import { budgetsOfPlace } from '~/domain/budgets/budgets.queries.server';
import { placeRecord } from '~/domain/hearings/answers/place-record.queries.server';
import { IdeaCards } from '~/domain/ideas/components/idea-card';
import { OpenIdeas } from '~/domain/ideas/components/open-ideas';
import { marketQuery, NO_FILTER } from '~/domain/ideas/market-filter';
import { placeMarket } from '~/domain/ideas/place-market.queries.server';
import { isFollowing } from '~/domain/notifications/follows.queries.server';
import { PlaceFacts } from '~/domain/places/components/place-facts';
import { placeView } from '~/domain/places/place-view.queries.server';
import { tariffsOfPlace } from '~/domain/tariffs/tariff-list.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { PlaceBudgets, PlaceHearings } from './place-hearings';
import { hearingsOfPlace } from './place-hearings.server';

/** One place: what is open there, its ideas and organisations, what lies within it, and where the facts come from. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { compare, t } = i18nFor(lang);
  const place = await placeView(params.slug ?? '', lang);
  const market = await placeMarket(place.slug, lang);
  const isFollowed = await isFollowing(context.actor, place.id);
  const organisations = (await listOrganisations({ placeId: place.id }))
    .map(({ slug, names }) => ({ slug, name: pickText(names, lang) }))
    .sort((a, b) => compare(a.name.text, b.name.text));
  for (const { number } of [...market.open, ...market.others]) context.cacheTopics.add(`idea:${number}`);
  for (const topic of ['tariffs', 'ideas', 'places', 'sectors', 'organisations', 'hearings', 'budgets'])
    context.cacheTopics.add(topic);
  return {
    title: place.name,
    description: t(`places.kind_${place.kind}`),
    feed: paths.ideasFeed(lang, marketQuery({ ...NO_FILTER, place: place.slug })),
    place,
    market,
    isFollowed,
    organisations,
    tariffs: await tariffsOfPlace(place.id),
    hearings: await hearingsOfPlace(place.slug, lang),
    record: await placeRecord(place.id),
    budgets: await budgetsOfPlace(place.id),
    moderators: await moderatorNames(place.id),
  };
}

type PlaceData = ReturnType<typeof useLoaderData<typeof loader>>;

function Gone({ place }: Pick<PlaceData, 'place'>) {
  const { lang, t, date } = useI18n();
  if (!place.isGone) return null;
  return (
    <Notice tone="gone" title={t('places.gone')}>
      {place.validTo && <p>{t('places.gone_since', { date: date(place.validTo) })}</p>}
      {place.successor && (
        <p>
          {t('places.gone_successor')} <a href={paths.place(lang, place.successor.slug)}>{place.successor.name}</a>
        </p>
      )}
    </Notice>
  );
}

function Follow({ place, isFollowed }: Pick<PlaceData, 'place' | 'isFollowed'>) {
  const { lang, t } = useI18n();
  return (
    <form method="post" action={paths.placeFollow(lang, place.slug)}>
      <Actions>
        <Button look="secondary" icon="bell" name="wanted" value={isFollowed ? 'no' : 'yes'} describedBy="follow-hint">
          {t(isFollowed ? 'places.unfollow' : 'places.follow')}
        </Button>
        <span className="meta" id="follow-hint">
          {t('places.follow_hint')}
        </span>
      </Actions>
    </form>
  );
}

function Ideas({ place, market }: Pick<PlaceData, 'place' | 'market'>) {
  const { lang, t } = useI18n();
  const query = marketQuery({ ...NO_FILTER, place: place.slug });
  return (
    <>
      <Section id="open" title={t('places.open')}>
        <OpenIdeas ideas={market.open} none={{ title: t('places.open_none'), hint: t('places.open_none_hint') }} />
      </Section>
      {market.others.length > 0 && (
        <Section id="ideas" title={t('places.ideas')}>
          <IdeaCards ideas={market.others} />
        </Section>
      )}
      {market.total > 0 && (
        <p>
          <a href={paths.ideas(lang, query)}>{t('places.ideas_all', { n: market.total })}</a>
        </p>
      )}
    </>
  );
}

function Numbers({ market }: Pick<PlaceData, 'market'>) {
  const { t, money, number } = useI18n();
  return (
    <Section id="numbers" title={t('places.numbers')}>
      <StatNumbers
        numbers={[
          { value: number(market.total), label: t('places.number_ideas') },
          { value: number(market.openTotal), label: t('places.number_open') },
          { value: money(Math.round(market.gap / 100) * 100), label: t('places.number_gap') },
        ]}
      />
      <p className="meta">{t('places.numbers_scope')}</p>
    </Section>
  );
}

function Links({
  id,
  title,
  links,
}: {
  id: string;
  title: string;
  links: { href: string; name: string; lang?: string }[];
}) {
  if (links.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul className="links">
        {links.map(({ href, name, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default function PlacePage() {
  const { place, market, isFollowed, organisations, tariffs, moderators, hearings, record, budgets } =
    useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const crumbs = [
    { href: paths.places(lang), label: t('places.list_title') },
    ...place.crumbs.map(({ slug, name }) => ({ href: paths.place(lang, slug), label: name })),
  ];
  return (
    <>
      <PageHeader
        title={place.name}
        above={<Breadcrumbs label={t('places.crumbs')} crumbs={crumbs} />}
        lead={t(`places.kind_${place.kind}`)}
      >
        {!place.isGone && <Follow place={place} isFollowed={isFollowed} />}
      </PageHeader>
      <Gone place={place} />
      <PlaceHearings place={place.slug} hearings={hearings} record={record} />
      <PlaceBudgets place={place.slug} budgets={budgets} />
      <Ideas place={place} market={market} />
      {market.total > 0 && <Numbers market={market} />}
      <Links
        id="tariffs"
        title={t('tariffs.list_title')}
        links={tariffs.map(({ number, service }) => ({
          href: paths.tariff(lang, number),
          name: t(`tariffs.service_${service}`),
        }))}
      />
      <Links
        id="organisations"
        title={t('places.organisations')}
        links={organisations.map(({ slug, name }) => ({
          href: paths.organisation(lang, slug),
          name: name.text,
          lang: name.lang === lang ? undefined : name.lang,
        }))}
      />
      <Links
        id="within"
        title={t('places.within')}
        links={place.within.map(({ slug, name }) => ({ href: paths.place(lang, slug), name }))}
      />
      <PlaceFacts place={place} moderators={moderators} />
    </>
  );
}
