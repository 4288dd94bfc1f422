import { GroupedSelect } from '~/components/fields/grouped-select';
import { useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { RichInput } from './rich-input';
import { useStepFields } from './step-fields';
import { LinesInput, OriginInput, useInput, WordsInput } from './step-inputs';

/** Step 1: what is wrong, for whom, where, and how we know. */
export function ProblemStep() {
  const { isTranslation } = useStepFields();
  return (
    <>
      <WordsInput name="title" label="editor.title" hint="editor.title_hint" maxLength={IDEA_LIMITS.title} />
      <LinesInput
        name="summary"
        label="editor.summary"
        hint="editor.summary_hint"
        maxLength={IDEA_LIMITS.summary}
        rows={3}
      />
      {!isTranslation && <SectorAndPlaces />}
      <RichInput name="problem" label="editor.problem" hint="editor.problem_hint" />
      <RichInput name="evidence" label="editor.evidence" hint="editor.evidence_hint" />
      <OriginInput />
    </>
  );
}

function SectorAndPlaces() {
  const { t } = useI18n();
  const { page, rows } = useStepFields();
  const sector = useInput({ name: 'sector', label: 'editor.sector', hint: 'editor.sector_hint' });
  const place = useInput({ name: 'place', label: 'editor.place', hint: 'editor.place_hint' });
  const empty = t('editor.choose');
  const saved = Object.keys(page.values).filter((name) => name.startsWith('otherPlaces.')).length;
  return (
    <>
      <GroupedSelect {...sector} groups={page.sectors} empty={empty} />
      <GroupedSelect {...place} groups={page.places} empty={empty} />
      {rows('otherPlaces', saved + 1).map(({ number }) => (
        <OtherPlace key={number} number={number} />
      ))}
    </>
  );
}

function OtherPlace({ number }: { number: number }) {
  const { t } = useI18n();
  const { page } = useStepFields();
  const input = useInput({
    name: `otherPlaces.${number}`,
    label: 'editor.other_place',
    hint: number === 0 ? 'editor.other_place_hint' : undefined,
    optional: true,
  });
  return <GroupedSelect {...input} groups={page.places} empty={t('editor.no_other_place')} />;
}
