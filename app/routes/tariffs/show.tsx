import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Select } from '~/components/fields/select';
import { LangMarked } from '~/components/lang-marked';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { HearingNotices } from '~/domain/hearings/components/hearing-notices';
import { hearingsOnTariff } from '~/domain/hearings/notice/hearings-about.queries.server';
import { PriceChange } from '~/domain/tariffs/components/change-section';
import { ComparedPrices } from '~/domain/tariffs/components/compared-prices';
import { CostSection } from '~/domain/tariffs/components/cost-section';
import { HistorySection } from '~/domain/tariffs/components/history-section';
import { PricesSection } from '~/domain/tariffs/components/prices-section';
import { OriginSection } from '~/domain/tariffs/components/rules-section';
import { SensitivitySection } from '~/domain/tariffs/components/sensitivity-section';
import { StandingTag } from '~/domain/tariffs/components/standing-tag';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { contentView, priceChange } from '~/domain/tariffs/tariff-view';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { today } from '~/platform/today.server';
import chartsCss from '~/styles/charts.css?url';
import { TariffCrumbs } from './tariff-crumbs';
import { tariffNumber, versionsWanted } from './tariff-number';

/** A tariff: its prices, the cost behind them, what changed and why, and its history. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { t } = i18nFor(lang);
  const number = tariffNumber(params);
  const wanted = versionsWanted(request.url);
  const { shown, compared, ...page } = await tariffPage(actor, number, lang, wanted);
  for (const topic of [`tariff:${number}`, 'hearings']) context.cacheTopics.add(topic);
  const { service, place } = page.tariff;
  const head = (one: typeof shown) => one && { ...one, content: undefined, view: contentView(one.content) };
  return {
    title: t('tariffs.title', { service: t(`tariffs.service_${service}`), place: place.name }),
    description: t('tariffs.show_lead'),
    canonical: paths.tariff(lang, number),
    indexed: wanted.version === null,
    ...page,
    shown: head(shown),
    compared: head(compared),
    change: shown && compared && priceChange(compared.content, shown.content),
    hearings: shown ? await hearingsOnTariff(shown.id, lang) : [],
    today: today(),
  };
}

export type ShowTariffData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ShowTariff() {
  const { title, tariff, shown, versions, mayKeep, ...data } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <article>
      <link rel="stylesheet" href={chartsCss} />
      <PageHeader
        title={title}
        above={<TariffCrumbs />}
        lead={
          <>
            {t('tariffs.provider')}: <LangMarked {...tariff.provider} page={lang} />
          </>
        }
      >
        <p>
          <a href={paths.place(lang, tariff.place.slug)}>{tariff.place.name}</a>
          {mayKeep && (
            <>
              {' · '}
              <a href={paths.deskTariff(lang, tariff.number)}>{t('tariffs.to_desk')}</a>
            </>
          )}
        </p>
      </PageHeader>
      {tariff.isDemo && <Notice tone="info" title={t('tariffs.demo_notice')} />}
      <HearingNotices hearings={data.hearings} title={t('hearings.on_tariff')} />
      {shown ? (
        <>
          <Version {...{ ...data, title, tariff, shown, versions, mayKeep }} />
          <HistorySection number={tariff.number} versions={versions} today={data.today} />
          <OriginSection
            rules={shown.view.rules}
            source={shown.source}
            sourceUrl={shown.sourceUrl}
            note={shown.note}
            contentHash={shown.contentHash}
            json={paths.tariffVersionFile(lang, tariff.number, shown.ordinal, 'json')}
          />
        </>
      ) : (
        <EmptyState title={t('tariffs.nothing_published')}>
          <p>{t('tariffs.nothing_published_hint')}</p>
        </EmptyState>
      )}
    </article>
  );
}

function Version({ tariff, shown, compared, change, versions, hearings }: ShowTariffData) {
  const { lang, t, date } = useI18n();
  if (!shown) return null;
  const { view, ordinal } = shown;
  const file = (format: 'xlsx' | 'csv') => paths.tariffVersionFile(lang, tariff.number, ordinal, format);
  const open = hearings.find(({ takesRemarks }) => takesRemarks)?.number;
  const say = open === undefined ? undefined : (item: string) => paths.newRemark(lang, open, { item });
  const versionQuery = { version: ordinal, with: compared?.ordinal };
  return (
    <>
      <p>
        <StandingTag standing={shown.standing} /> {t('tariffs.from_day', { date: date(shown.validFrom) })}
      </p>
      <Actions>
        <ButtonLink href={paths.tariffHousehold(lang, tariff.number, versionQuery)} icon="house">
          {t('tariffs.to_household')}
        </ButtonLink>
        {view.calculation && (
          <ButtonLink
            look="secondary"
            href={paths.tariffWhatIf(lang, tariff.number, { version: ordinal })}
            icon="pencil"
          >
            {t('tariffs.to_what_if')}
          </ButtonLink>
        )}
        {view.calculation && (
          <ButtonLink look="quiet" href={file('xlsx')} icon="download">
            {t('tariffs.workbook')}
          </ButtonLink>
        )}
      </Actions>
      <PricesSection view={view} service={tariff.service} />
      {view.calculation && <CostSection calculation={view.calculation} csv={file('csv')} say={say} />}
      <Section id="compare" title={t('tariffs.compare')}>
        <CompareForm number={tariff.number} shown={ordinal} compared={compared?.ordinal} versions={versions} />
        {compared && <Compared {...{ shown, compared, change }} />}
      </Section>
      {view.calculation && <SensitivitySection sensitivity={view.calculation.sensitivity} />}
    </>
  );
}

function Compared({ shown, compared, change }: Pick<ShowTariffData, 'shown' | 'compared' | 'change'>) {
  const { t } = useI18n();
  const words = useTariffWords();
  if (!shown || !compared) return null;
  const labels = { from: words.shortVersion(compared), to: words.shortVersion(shown) };
  return (
    <>
      <ComparedPrices from={compared.view} to={shown.view} labels={labels} />
      {change ? <PriceChange id="change" change={change} labels={labels} /> : <p>{t('tariffs.change_unknown')}</p>}
    </>
  );
}

interface CompareFormProps {
  number: number;
  shown: number;
  compared: number | undefined;
  versions: ShowTariffData['versions'];
}

function CompareForm({ number, shown, compared, versions }: CompareFormProps) {
  const { lang, t } = useI18n();
  const words = useTariffWords();
  const options = versions
    .filter(({ ordinal }) => ordinal !== shown)
    .map((version) => ({ value: String(version.ordinal), label: words.version(version) }));
  if (options.length === 0) return <p>{t('tariffs.compare_none')}</p>;
  return (
    <form action={`${paths.tariff(lang, number)}#compare`} className="no-print">
      <input type="hidden" name="version" value={shown} />
      <Select name="with" label={t('tariffs.compare_with')} value={String(compared ?? '')} options={options} />
      <Actions>
        <Button look="secondary">{t('tariffs.show')}</Button>
      </Actions>
    </form>
  );
}
