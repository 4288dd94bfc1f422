import type { ReactNode } from 'react';
import { Prose, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { LongText } from '../../idea-content';
import type { IdeaView } from '../../idea-view';
import { IdeaBudget } from './idea-budget';
import { IdeaFiles } from './idea-files';
import { IdeaGlance } from './idea-glance';
import { IdeaActivities, IdeaObjectives } from './idea-plan';

interface IdeaBodyProps {
  view: IdeaView;
  /** Committed by funders, in tyiyn. */
  committed?: number;
  /** Promised by funders on conditions, in tyiyn. */
  pledged?: number;
  /** False once it is being carried out: nothing is missing then. */
  isSeeking?: boolean;
  /** The reader saves data: the picture is a link. */
  lite?: boolean;
  /** Who stands behind it and what happens next, beside the money. */
  aside?: ReactNode;
}

/** An idea below its heading, in the reader's order: for whom, how much is missing, who, next; then all it says. */
export function IdeaBody(props: IdeaBodyProps) {
  const { view, committed = 0, pledged = 0, isSeeking = true, lite = false, aside } = props;
  return (
    <>
      <IdeaGlance view={view} committed={committed} pledged={pledged} isSeeking={isSeeking} lite={lite} aside={aside} />
      <Text view={view} name="problem" />
      <Text view={view} name="evidence" />
      <Text view={view} name="goal" />
      <IdeaObjectives view={view} />
      <IdeaActivities view={view} />
      <IdeaBudget view={view} />
      <Text view={view} name="sustainability" />
      <Text view={view} name="risks" />
      <IdeaFiles files={view.files} />
    </>
  );
}

function Text({ view, name }: { view: IdeaView; name: LongText }) {
  const { lang, t } = useI18n();
  const section = view.sections.find((candidate) => candidate.name === name);
  if (!section) return null;
  return (
    <Section id={name} title={t(`ideas.text_${name}`)}>
      <Prose html={section.html} lang={section.lang === lang ? undefined : section.lang} />
    </Section>
  );
}
