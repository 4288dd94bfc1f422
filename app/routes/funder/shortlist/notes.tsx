import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { NOTE_MAX, NOTE_READERS, type Note } from '~/domain/funding/shortlist';
import { useI18n } from '~/i18n/i18n';

/** The notes on an idea that this reader may read, and the form for another. */
export function Notes({ notes, idempotencyKey }: { notes: Note[]; idempotencyKey: string }) {
  const { t } = useI18n();
  return (
    <Section id="notes" title={t('funding.notes')}>
      {notes.length === 0 && <p>{t('funding.notes_none')}</p>}
      <ul className="grid plain">
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      <NoteForm idempotencyKey={idempotencyKey} />
    </Section>
  );
}

function NoteItem({ note }: { note: Note }) {
  const { t, dateTime } = useI18n();
  return (
    <li className="card">
      <p className="meta">
        {note.author || t('common.erased_person')} · <Time at={note.createdAt} text={dateTime(note.createdAt)} /> ·{' '}
        {t(`funding.note_${note.visibleTo}`)}
      </p>
      <PlainWords text={note.body} />
      <EarlierWordings note={note} />
      {note.isOwn && (
        <>
          <EditNote note={note} />
          <form method="post">
            <NoteFields note={note} />
            <Button look="quiet" name="intent" value="delete_note" sending={t('common.sending')}>
              {t('funding.note_delete')}
              <HiddenText>: {dateTime(note.createdAt)}</HiddenText>
            </Button>
          </form>
        </>
      )}
    </li>
  );
}

function NoteFields({ note: { id, version } }: { note: Note }) {
  return (
    <>
      <input type="hidden" name="note" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

/** What the note said before it was changed: whoever reads it sees this too. */
function EarlierWordings({ note: { earlier } }: { note: Note }) {
  const { t, dateTime, number } = useI18n();
  if (earlier.length === 0) return null;
  return (
    <Details summary={t('boards.note_earlier', { n: number(earlier.length) })}>
      {earlier.map(({ version, body, until }) => (
        <blockquote key={version}>
          <p className="meta">
            {t('boards.note_until')}: <Time at={until} text={dateTime(until)} />
          </p>
          <PlainWords text={body} />
        </blockquote>
      ))}
    </Details>
  );
}

/** What was typed belongs to the form that came back, of the several on the page. */
function EditNote({ note }: { note: Note }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const isMine = value('intent') === 'edit_note' && value('note') === note.id;
  return (
    <Details summary={t('common.edit')} open={isMine}>
      <form method="post" noValidate>
        <NoteFields note={note} />
        <TextArea
          name="words"
          id={isMine ? 'words' : `words-${note.id}`}
          label={t('boards.note_words')}
          maxLength={NOTE_MAX}
          rows={4}
          value={isMine ? value('words') : note.body}
          error={isMine ? error('words') : undefined}
        />
        <Button look="secondary" name="intent" value="edit_note" sending={t('common.sending')}>
          {t('common.save')}
        </Button>
      </form>
    </Details>
  );
}

function NoteForm({ idempotencyKey }: { idempotencyKey: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="note" />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TextArea
        name="body"
        label={t('funding.note_new')}
        maxLength={NOTE_MAX}
        rows={4}
        value={value('body')}
        error={error('body')}
      />
      <Radios
        name="visible_to"
        label={t('funding.note_readers')}
        choices={NOTE_READERS.map((readers) => ({ value: readers, label: t(`funding.note_readers_${readers}`) }))}
        value={value('visible_to', 'organisation')}
        error={error('visible_to')}
      />
      <Actions>
        <Button sending={t('common.sending')}>{t('funding.note_add')}</Button>
      </Actions>
    </form>
  );
}
