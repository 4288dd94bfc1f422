import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Tabs } from '~/components/tabs';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { PartConflict } from '~/domain/hearings/components/desk/part-conflict';
import { PartFields } from '~/domain/hearings/components/desk/part-fields';
import { partPage } from '~/domain/hearings/notice/desk.queries.server';
import { editHearing, HearingConflict } from '~/domain/hearings/notice/draft.server';
import { partForm } from '~/domain/hearings/notice/hearing.schema.server';
import { HEARING_PARTS, type HearingPart, partsOf } from '~/domain/hearings/notice/hearing-details';
import { partValues } from '~/domain/hearings/notice/hearing-form';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, type RejectedForm, rejectInvalid, typedValues } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

function partOf({ part }: { part?: string | undefined }): HearingPart {
  const found = HEARING_PARTS.find((known) => known === part);
  if (!found) throw new AppError('not_found');
  return found;
}

/** One part of the officers' form. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const part = partOf(params);
  const page = await partPage(actor, hearingNumber(params), part, lang);
  return { title: i18nFor(lang).t(`hearings.part_${part}`), indexed: false, page };
}

/** Saves the part. Where somebody saved meanwhile, both texts come back and nothing is written. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const part = partOf(params);
  const form = await parseForm(request, partForm(part));
  if (!form.ok) return form.rejected;
  const { version, next, change } = form.value;
  try {
    await editHearing(context.actor, number, version, change);
    return redirectWithFlash(context, whereNext(context.lang, number, next ?? part), 'common.saved');
  } catch (error) {
    if (!(error instanceof HearingConflict)) return rejectInvalid(form.form, error);
    const conflict = { theirs: partValues(part, error.theirs), version: error.version };
    return data({ errors: [], values: typedValues(form.form), conflict }, { status: 409 });
  }
}

/** The parts are of the kind of the hearing: the form knows which of them comes next. */
function whereNext(lang: Lang, number: number, next: HearingPart | 'materials'): string {
  return next === 'materials' ? paths.hearingMaterials(lang, number) : paths.editHearing(lang, number, next);
}

type Answer = RejectedForm & { conflict?: { theirs: Record<string, string>; version: number } };

export default function EditHearing() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const answer = useActionData() as Answer | undefined;
  const { number, state, kind } = page.frame;
  const next = partsOf(kind)[partsOf(kind).indexOf(page.part) + 1] ?? 'materials';
  const parts = state === 'draft' ? partsOf(kind) : [page.part];
  return (
    <>
      <DeskHead hearing={page.frame} title={title} lead={t(`hearings.lead_${page.part}`)} />
      <Tabs
        label={t('hearings.parts')}
        tabs={parts.map((part) => ({
          href: paths.editHearing(lang, number, part),
          label: t(`hearings.part_${part}`),
          current: part === page.part,
        }))}
      />
      <Measure>
        {answer?.conflict ? (
          <PartConflict page={page} mine={answer.values} theirs={answer.conflict.theirs} />
        ) : (
          <FormErrors />
        )}
        <form method="post" noValidate>
          <input type="hidden" name="version" value={answer?.conflict?.version ?? page.version} />
          <PartFields {...page} />
          <Actions>
            {state === 'draft' && (
              <Button name="next" value={next} icon="arrow-right" sending={t('common.sending')}>
                {t('hearings.save_and_next')}
              </Button>
            )}
            <Button look={state === 'draft' ? 'secondary' : 'primary'} sending={t('common.sending')}>
              {t('common.save')}
            </Button>
            <a href={paths.deskHearing(lang, number)}>{t('hearings.back_to_desk')}</a>
          </Actions>
        </form>
      </Measure>
    </>
  );
}
