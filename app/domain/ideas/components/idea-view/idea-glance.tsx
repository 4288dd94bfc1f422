import type { ReactNode } from 'react';
import { Columns, Section } from '~/components/layout';
import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView } from '../../idea-view';
import { IdeaContact } from './idea-contact';
import { IdeaFunding } from './idea-funding';
import { IdeaPicture } from './idea-picture';

interface IdeaGlanceProps {
  view: IdeaView;
  committed: number;
  pledged: number;
  isSeeking: boolean;
  lite: boolean;
  aside?: ReactNode;
}

/** What a reader wants to know before reading on. */
export function IdeaGlance({ view, committed, pledged, isSeeking, lite, aside }: IdeaGlanceProps) {
  const main = (
    <>
      {view.picture && <IdeaPicture picture={view.picture} title={view.title} lang={view.markedLang} lite={lite} />}
      <Beneficiaries view={view} />
      <IdeaFunding
        money={view.money}
        currency={view.currency}
        ownShare={view.ownShare}
        committed={committed}
        pledged={pledged}
        isSeeking={isSeeking}
      />
    </>
  );
  const beside = (
    <>
      {aside}
      {view.contact && <IdeaContact contact={view.contact} />}
    </>
  );
  return aside || view.contact ? <Columns first={main} second={beside} /> : main;
}

function Beneficiaries({ view }: { view: IdeaView }) {
  const { t, number } = useI18n();
  const { total, women, youth, disabilities } = view.beneficiaries;
  const numbers = [
    { amount: total, label: t('ideas.beneficiaries_total') },
    { amount: women, label: t('ideas.beneficiaries_women') },
    { amount: youth, label: t('ideas.beneficiaries_youth') },
    { amount: disabilities, label: t('ideas.beneficiaries_disabilities') },
  ].flatMap(({ amount, label }) => (amount === null ? [] : [{ value: number(amount), label }]));
  if (numbers.length === 0) return null;
  return (
    <Section id="beneficiaries" title={t('ideas.beneficiaries')}>
      <StatNumbers numbers={numbers} />
    </Section>
  );
}
