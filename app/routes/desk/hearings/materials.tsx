import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Columns } from '~/components/layout';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { MaterialForm } from '~/domain/hearings/components/desk/material-form';
import { MaterialRows } from '~/domain/hearings/components/desk/material-rows';
import { deskHearing } from '~/domain/hearings/notice/desk.queries.server';
import { materialForm } from '~/domain/hearings/notice/hearing.schema.server';
import { addMaterial, removeMaterial } from '~/domain/hearings/notice/materials.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

/** The papers of a hearing; with `?replace=ID` the form takes the place of one. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const hearing = await deskHearing(actor, hearingNumber(params), lang);
  const replaced = new URL(request.url).searchParams.get('replace');
  return {
    title: i18nFor(lang).t('hearings.materials'),
    indexed: false,
    hearing,
    replaced: hearing.materials.find(({ id, replacedAt }) => id === replaced && !replacedAt) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, materialForm);
  if (!form.ok) return form.rejected;
  const here = paths.hearingMaterials(context.lang, number);
  try {
    if (form.value.intent === 'remove') {
      await removeMaterial(context.actor, number, form.value.material);
      return redirectWithFlash(context, here, 'hearings.material_removed');
    }
    await addMaterial(context.actor, number, form.value);
    return redirectWithFlash(context, here, 'hearings.material_saved');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function HearingMaterials() {
  const { title, hearing, replaced } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { frame, may } = hearing;
  return (
    <>
      <DeskHead hearing={frame} title={title} lead={t('hearings.materials_lead')} />
      <FormErrors />
      <Columns
        first={
          <>
            <MaterialRows hearing={hearing} />
            <p>
              <a href={paths.deskHearing(lang, frame.number)}>{t('hearings.back_to_desk')}</a>
            </p>
          </>
        }
        second={may.addMaterial && <MaterialForm number={frame.number} kind={frame.kind} replaced={replaced} />}
      />
    </>
  );
}
