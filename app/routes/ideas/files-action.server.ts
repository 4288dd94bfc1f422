import { type AppLoadContext, redirect } from '@remix-run/node';
import { DraftConflict } from '~/domain/ideas/drafts.server';
import { addAttachment, changePicture, dropAttachment, removePicture } from '~/domain/ideas/editor-files.server';
import { IDEA_LIMITS } from '~/domain/ideas/idea';
import type { MessageKey } from '~/i18n/i18n';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { reject, rejectInvalid } from '~/platform/forms.server';

/** Adds or removes a file of the idea. Each has its own button, so that one bad file spoils nothing else. */
export async function filesAction(request: Request, context: AppLoadContext, number: number) {
  if (context.actor.kind === 'visitor') return redirect(paths.signIn(context.lang, here(context, number)), 303);
  const form = await request.formData();
  try {
    const done = await changeFiles(context, number, form);
    return redirectWithFlash(context, here(context, number), done);
  } catch (error) {
    if (error instanceof DraftConflict)
      return reject(form, [{ field: 'picture', key: 'editor.error_picture_conflict' }]);
    return rejectInvalid(form, error);
  }
}

const here = (context: AppLoadContext, number: number) => paths.editIdea(context.lang, number, 'files');

async function changeFiles({ actor }: AppLoadContext, number: number, form: FormData): Promise<MessageKey> {
  const intent = String(form.get('intent'));
  const version = Number(form.get('version')) || 0;
  const [, removed] = /^remove-file:([\w-]{1,64})$/.exec(intent) ?? [];
  if (removed) {
    await dropAttachment(actor, number, removed);
    return 'editor.file_removed';
  }
  if (intent === 'remove-picture') {
    await removePicture(actor, number, version);
    return 'editor.file_removed';
  }
  if (intent === 'picture') await changePicture(actor, number, version, fileOf(form, 'picture'));
  else if (intent === 'attachment') {
    const title = String(form.get('attachmentTitle') ?? '').trim();
    await addAttachment(actor, number, fileOf(form, 'attachment'), title.slice(0, IDEA_LIMITS.rowTitle));
  } else throw new AppError('invalid');
  return 'editor.file_added';
}

function fileOf(form: FormData, name: string): File | null {
  const file = form.get(name);
  return file instanceof File ? file : null;
}
