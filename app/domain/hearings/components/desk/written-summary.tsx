import type { ReactNode } from 'react';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import { LANGS, type LocalText } from '~/i18n/languages';
import { paths } from '~/paths';
import type { DeskHearing } from '../../notice/desk';
import { type HearingPart, plannedWindow } from '../../notice/hearing-details';

/** A text in each language in which it is written. */
function InEachLanguage({ texts }: { texts: LocalText }) {
  return LANGS.map(
    (of) =>
      texts[of] && (
        <p key={of} lang={of}>
          {texts[of]}
        </p>
      ),
  );
}

/** What is written so far, each part with the way to change it. */
export function WrittenSummary({ hearing }: { hearing: DeskHearing }) {
  const { lang, t, dateTime } = useI18n();
  const { frame, details, may, materials } = hearing;
  const change = (part: HearingPart) =>
    may.edit || (part === 'people' && may.editPeople)
      ? { href: paths.editHearing(lang, frame.number, part), label: t('common.change') }
      : undefined;
  const row = (label: string, value: ReactNode, part: HearingPart): SummaryRow => ({
    label,
    value: value || t('hearings.not_written'),
    action: change(part),
  });
  const isWritten = (texts: LocalText) => Object.keys(texts).length > 0;
  const texts = (all: LocalText) => isWritten(all) && <InEachLanguage texts={all} />;
  const window = plannedWindow(details, details.remarksOpenAt ?? new Date(0));
  const current = materials.filter(({ replacedAt }) => !replacedAt);
  return (
    <SummaryList
      rows={[
        row(t('hearings.field_title'), texts(details.titles), 'about'),
        row(t('hearings.what_is_decided'), texts(details.decides), 'about'),
        row(t('hearings.summary'), texts(details.summaries), 'about'),
        row(t('hearings.meeting'), details.startsAt && dateTime(details.startsAt), 'when'),
        row(t('hearings.field_mode'), t(`hearings.mode_${details.mode}`), 'when'),
        row(t('hearings.field_venue'), texts(details.venues), 'when'),
        row(t('hearings.remarks_close'), window && dateTime(window.closes), 'when'),
        row(t('hearings.field_chair'), details.chair, 'people'),
        row(t('hearings.field_secretary'), details.secretary, 'people'),
        row(
          t('hearings.contact'),
          [details.contactName, details.contactPhone, details.contactEmail].filter((text) => text).join(', '),
          'people',
        ),
        row(
          t('hearings.questions'),
          details.questions.length > 0 &&
            details.questions.map((question) => <InEachLanguage key={JSON.stringify(question)} texts={question} />),
          'questions',
        ),
        {
          label: t('hearings.materials'),
          value: current.map(({ kind }) => t(`hearings.material_${kind}`)).join(', ') || t('hearings.not_written'),
          action: may.addMaterial
            ? { href: paths.hearingMaterials(lang, frame.number), label: t('common.change') }
            : undefined,
        },
      ]}
    />
  );
}
