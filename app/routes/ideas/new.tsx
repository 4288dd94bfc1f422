import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Columns } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { beginIdea } from '~/domain/ideas/begin-idea.server';
import { NewIdeaForm, type NewIdeaFormData } from '~/domain/ideas/components/new-idea-form';
import { enterForSomebodyPolicy, startIdeaPolicy } from '~/domain/ideas/idea.policy';
import { newIdeaSchema } from '~/domain/ideas/new-idea.schema.server';
import { placeOptions } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { t } = i18nFor(context.lang);
  const head = { title: t('editor.new_title'), description: t('editor.new_lead') };
  return { ...head, ...(await whatIsAsked(context)) };
}

/** The form, or why this person cannot begin an idea now. A visitor signs in first. */
async function whatIsAsked({ actor, lang }: AppLoadContext): Promise<{ form?: NewIdeaFormData; acting?: string }> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const acting = actor.acting?.name;
  const maySayForWhom = enterForSomebodyPolicy(actor).allowed;
  if (!startIdeaPolicy(actor).allowed && !maySayForWhom) return actor.person.confirmed ? { acting } : {};
  const form = {
    places: await placeOptions(lang),
    placeId: actor.acting?.placeId ?? actor.person.placeId,
    maySayForWhom,
    idempotencyKey: newKey(),
  };
  return { form, acting };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newIdeaSchema);
  if (!form.ok) return form.rejected;
  const { idempotency_key: key, ...wanted } = form.value;
  try {
    const number = await beginIdea(context.actor, wanted, key ?? null);
    return redirectWithFlash(context, paths.editIdea(context.lang, number, 'problem'), 'editor.started');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewIdea() {
  const { title, form, acting } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('editor.new_lead')} />
      {form ? (
        <Columns
          first={
            <>
              {acting && <p>{t('editor.new_as', { name: acting })}</p>}
              <NewIdeaForm form={form} />
            </>
          }
          second={<WhatIsNeeded />}
        />
      ) : (
        <CannotBegin acting={acting} />
      )}
    </>
  );
}

function WhatIsNeeded() {
  const { lang, t } = useI18n();
  return (
    <>
      <h2>{t('editor.new_needs')}</h2>
      <ul>
        <li>{t('editor.new_needs_1')}</li>
        <li>{t('editor.new_needs_2')}</li>
        <li>{t('editor.new_needs_3')}</li>
      </ul>
      <p>
        <a href={paths.blankIdeaForm(lang)}>{t('editor.new_paper')}</a>
      </p>
    </>
  );
}

function CannotBegin({ acting }: { acting?: string }) {
  const { lang, t } = useI18n();
  return acting ? (
    <Notice tone="warning" title={t('editor.new_not_for', { name: acting })}>
      <p>{t('editor.new_not_for_hint')}</p>
      <ButtonLink href={paths.myActing(lang)}>{t('editor.new_switch')}</ButtonLink>
    </Notice>
  ) : (
    <Notice tone="warning" title={t('editor.new_unconfirmed')}>
      <p>{t('editor.new_unconfirmed_hint')}</p>
      <ButtonLink href={paths.confirmCode(lang, paths.newIdea(lang))}>{t('editor.new_confirm')}</ButtonLink>
    </Notice>
  );
}
