import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { decideCorrection } from '~/domain/hearings/protocol/corrections.server';
import { deskProtocol } from '~/domain/hearings/protocol/desk-protocol.queries.server';
import { deskProtocolForm } from '~/domain/hearings/protocol/protocol.schema.server';
import {
  openProtocol,
  ProtocolConflict,
  publishProtocol,
  saveProtocolDraft,
} from '~/domain/hearings/protocol/protocol-draft.server';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale, typedValues } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { CorrectionsToDecide } from './protocol-corrections';
import { OpenForm, PublishForm, WordsForm } from './protocol-forms';

/** The secretary's page: what to write, what people corrected, and the button that publishes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const desk = await deskProtocol(actor, hearingNumber(params), lang);
  const name = i18nFor(lang).t('protocol.title_protocol');
  return { title: `${name}: ${desk.frame.title}`, name, indexed: false, desk };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, deskProtocolForm);
  if (!form.ok) return form.rejected;
  try {
    const done = await act(context, number, form.value);
    return redirectWithFlash(context, paths.draftProtocol(context.lang, number), done);
  } catch (error) {
    if (error instanceof ProtocolConflict) {
      return data({ errors: [], values: {}, mine: typedValues(form.form) }, { status: 409 });
    }
    return rejectStale(form.form, error);
  }
}

type Wanted = z.output<typeof deskProtocolForm>;

async function act({ actor }: AppLoadContext, number: number, wanted: Wanted): Promise<MessageKey> {
  switch (wanted.intent) {
    case 'save': {
      const { version, lang, opening, conclusions, decisions } = wanted;
      await saveProtocolDraft(actor, number, version, { lang, opening, conclusions, decisions });
      return 'protocol.desk_saved';
    }
    case 'open':
      await openProtocol(actor, number, wanted.version);
      return 'protocol.desk_opened';
    case 'decide':
      await decideCorrection(actor, number, wanted.correction, { outcome: wanted.outcome, reply: wanted.reply });
      return 'protocol.decided';
    case 'publish':
      await publishProtocol(actor, number, wanted.version, wanted.reason || null);
      return 'protocol.desk_published';
  }
}

export default function DeskProtocolRoute() {
  const { name, desk } = useLoaderData<typeof loader>();
  const { lang, t, date } = useI18n();
  const { frame, draft, dueOn, isFirst, versions } = desk;
  return (
    <>
      <FormErrors />
      <HearingHead hearing={frame} current="protocol" title={name} />
      <Conflict />
      <p className="lead">{t('protocol.desk_lead')}</p>
      {isFirst && dueOn && <p>{t('protocol.due_on', { date: date(dueOn) })}</p>}
      {draft.correctionsUntil && isFirst && <p>{t('protocol.draft_until', { date: date(draft.correctionsUntil) })}</p>}
      <Actions>
        <ButtonLink look="secondary" icon="scroll-text" href={paths.protocol(lang, frame.number)}>
          {t('protocol.desk_read')}
        </ButtonLink>
        {isFirst && (
          <>
            <a href={paths.runMeeting(lang, frame.number)}>{t('protocol.desk_agenda')}</a>
            <a href={paths.holdHearing(lang, frame.number)}>{t('protocol.desk_attendance')}</a>
          </>
        )}
        {versions.length > 0 && <a href={paths.protocolScans(lang, frame.number)}>{t('protocol.scan_title')}</a>}
      </Actions>
      {isFirst && <Gaps />}
      <WordsForm key={draft.version} draft={draft} />
      {isFirst && <OpenForm desk={desk} />}
      {(desk.corrections.length > 0 || draft.openedAt) && <CorrectionsToDecide desk={desk} />}
      <PublishForm desk={desk} />
    </>
  );
}

function Gaps() {
  const { desk } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { attendance, agenda, items } = desk.gaps;
  if (!attendance && !agenda && items === 0) return null;
  return (
    <Notice tone="warning" title={t('protocol.desk_gaps')}>
      <ul>
        {attendance && <li>{t('protocol.gap_attendance')}</li>}
        {agenda && <li>{t('protocol.gap_agenda')}</li>}
        {items > 0 && <li>{t('protocol.gap_minutes', { n: items })}</li>}
      </ul>
    </Notice>
  );
}

interface Late {
  /** What was typed on an older text than the one that stands there now. */
  mine?: Record<string, string | string[]>;
  stale?: boolean;
}

/** Somebody else saved or decided meanwhile: the fields hold what stands there now, and this what was typed. */
function Conflict() {
  const { t } = useI18n();
  const answer = useActionData() as (Late & { values?: Late['mine'] }) | undefined;
  const typed = answer?.mine ?? (answer?.stale ? answer.values : undefined);
  if (!typed) return null;
  const text = ['opening', 'conclusions', 'decisions', 'reply', 'reason'].flatMap((field) => typed[field] || []);
  return (
    <Notice tone="warning" title={t('protocol.conflict_title')} live>
      <p>{t('protocol.conflict_text')}</p>
      {text.length > 0 && (
        <>
          <p>{t('protocol.conflict_mine')}:</p>
          <PlainWords text={text.join('\n\n')} />
        </>
      )}
    </Notice>
  );
}
