import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Select } from '~/components/fields/select';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { openCalls } from '~/domain/calls/call-cards.queries.server';
import { CallCards } from '~/domain/calls/components/call-cards';
import { HearingCards } from '~/domain/hearings/components/hearing-cards';
import { openHearings } from '~/domain/hearings/notice/hearing-cards.queries.server';
import { IdeaLinks } from '~/domain/ideas/components/idea-links';
import { OpenIdeas } from '~/domain/ideas/components/open-ideas';
import { SEEKING_STAGES } from '~/domain/ideas/idea-card';
import { firstIdeas } from '~/domain/ideas/market.queries.server';
import { marketQuery, NO_FILTER } from '~/domain/ideas/market-filter';
import { marketNumbers } from '~/domain/ideas/market-numbers.queries.server';
import { placeMarket } from '~/domain/ideas/place-market.queries.server';
import { placeOptions, placeRegister } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

const FEW = 5;
const FEW_HEARINGS = 3;
const FEW_CALLS = 3;

/** The reader's place: chosen on this page (a cookie), or else the one of their profile. */
async function chosenPlace({ actor, place }: AppLoadContext) {
  const register = await placeRegister();
  const chosen = place ? register.bySlug(place) : undefined;
  return chosen ?? (actor.kind === 'person' && actor.person.placeId ? register.byId(actor.person.placeId) : undefined);
}

/** What is open for the reader now, what is new, what closes soon, and how all of it works. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const place = await chosenPlace(context);
  const market = await placeMarket(place?.slug ?? null, lang);
  const closing = await firstIdeas({ ...NO_FILTER, stages: [...SEEKING_STAGES], sort: 'closing' }, FEW, lang);
  const newest = await firstIdeas(NO_FILTER, FEW + market.open.length, lang);
  const shown = new Set(market.open.map(({ number }) => number));
  const { at, ...numbers } = await marketNumbers();
  const data = {
    title: t('market.home_title'),
    description: t('market.home_lead'),
    place: place ? { slug: place.slug, name: place.names[lang] } : null,
    places: await placeOptions(lang, 'slug'),
    hearings: await openHearings(lang, place?.slug ?? null, FEW_HEARINGS),
    calls: await openCalls(lang, FEW_CALLS),
    open: market.open,
    openTotal: market.openTotal,
    closing: closing.cards.filter(({ daysLeft }) => daysLeft !== null),
    newest: newest.cards.filter(({ number }) => !shown.has(number)).slice(0, FEW),
    total: newest.total,
    numbers,
    computedAt: at,
  };
  for (const { number } of [...data.open, ...data.closing, ...data.newest]) context.cacheTopics.add(`idea:${number}`);
  for (const topic of ['ideas', 'hearings', 'calls', 'places', 'sectors']) context.cacheTopics.add(topic);
  return data;
}

type HomeData = ReturnType<typeof useLoaderData<typeof loader>>;

function PlacePicker({ place, places }: Pick<HomeData, 'place' | 'places'>) {
  const { lang, t } = useI18n();
  return (
    <form method="post" action={paths.preferences(lang)} className="measure">
      <input type="hidden" name="next" value={paths.home(lang)} />
      <Select
        name="place"
        label={t('market.home_place_label')}
        value={place?.slug}
        empty={t('market.home_place_all')}
        options={places}
      />
      <Actions>
        <Button look="secondary" icon="map-pin">
          {t('market.home_place_choose')}
        </Button>
        {place && <a href={paths.place(lang, place.slug)}>{t('market.home_place_page', { place: place.name })}</a>}
      </Actions>
    </form>
  );
}

function Numbers({ numbers, computedAt }: Pick<HomeData, 'numbers' | 'computedAt'>) {
  const { lang, t, dateTime, money, number } = useI18n();
  return (
    <Section
      id="numbers"
      title={t('market.home_numbers')}
      aside={<a href={paths.coordination(lang)}>{t('aid.title')}</a>}
    >
      <StatNumbers
        numbers={[
          { value: number(numbers.ideas), label: t('market.home_number_ideas') },
          { value: money(Math.round(numbers.gap / 100) * 100), label: t('market.home_number_gap') },
          { value: number(numbers.supporters), label: t('market.home_number_people') },
        ]}
      />
      <p className="meta">{t('market.home_numbers_at', { at: dateTime(computedAt) })}</p>
    </Section>
  );
}

/** Hearings where one can have one's say now. */
function Hearings({ hearings }: Pick<HomeData, 'hearings'>) {
  const { lang, t } = useI18n();
  if (hearings.length === 0) return null;
  return (
    <Section
      id="hearings"
      title={t('market.home_hearings')}
      aside={<a href={paths.hearings(lang)}>{t('common.nav_hearings')}</a>}
    >
      <HearingCards hearings={hearings} />
    </Section>
  );
}

/** Funders that take applications now. */
function Calls({ calls }: Pick<HomeData, 'calls'>) {
  const { lang, t } = useI18n();
  if (calls.length === 0) return null;
  return (
    <Section id="calls" title={t('calls.home')} aside={<a href={paths.calls(lang)}>{t('calls.list_title')}</a>}>
      <CallCards calls={calls} level={3} />
    </Section>
  );
}

function HowItWorks() {
  const { t } = useI18n();
  return (
    <Section id="how" title={t('market.home_how')}>
      <ol>
        {(['post', 'support', 'fund'] as const).map((step) => (
          <li key={step}>
            <strong>{t(`market.home_step_${step}`)}.</strong> {t(`market.home_step_${step}_text`)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

export default function Home() {
  const home = useLoaderData<typeof loader>();
  const { place, openTotal, closing, newest, total } = home;
  const { lang, t } = useI18n();
  const openQuery = marketQuery({ ...NO_FILTER, place: place?.slug ?? null, stages: [...SEEKING_STAGES] });
  const all = (href: string, n: number) => n > 0 && <a href={href}>{t('market.home_all', { n })}</a>;
  return (
    <>
      <PageHeader title={home.title} lead={home.description}>
        <Actions>
          <ButtonLink href={paths.newIdea(lang)} icon="pencil">
            {t('common.nav_post_idea')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <PlacePicker place={place} places={home.places} />
      <Hearings hearings={home.hearings} />
      <Section
        id="open"
        title={place ? t('market.home_open_in', { place: place.name }) : t('market.home_open')}
        aside={all(paths.ideas(lang, openQuery), openTotal)}
      >
        <OpenIdeas
          ideas={home.open}
          none={{ title: t('market.home_open_none'), hint: t('market.home_open_none_hint') }}
        />
      </Section>
      <Calls calls={home.calls} />
      {closing.length > 0 && (
        <Section id="closing" title={t('market.home_closing')}>
          <IdeaLinks ideas={closing} />
        </Section>
      )}
      {newest.length > 0 && (
        <Section id="newest" title={t('market.home_newest')} aside={all(paths.ideas(lang), total)}>
          <IdeaLinks ideas={newest} />
        </Section>
      )}
      <Numbers numbers={home.numbers} computedAt={home.computedAt} />
      <HowItWorks />
    </>
  );
}
