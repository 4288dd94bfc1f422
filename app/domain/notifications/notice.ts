import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';

/** Everything that somebody is told of, on their page and by mail. */
export const NOTICE_KINDS = [
  'idea_published',
  'change_published',
  'idea_returned',
  'idea_declined',
  'idea_archived',
  'idea_merged',
  'idea_commented',
  'idea_asked',
  'idea_interest',
  'idea_hidden',
  'comment_answered',
  'comment_hidden',
  'objection_upheld',
  'objection_lifted',
  'report_hidden',
  'report_kept',
  'question_answered',
  'desk_submitted',
  'desk_reported',
  'desk_objected',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice remembers: numbers and ids, never words, so that nothing hidden or deleted lives on in it. */
export interface NoticeData {
  [name: string]: string | number;
  /** The public number of the idea or the hearing that it is about. */
  number: number;
}

/** Where a notice leads. */
export function noticePath(kind: NoticeKind, data: NoticeData, lang: Lang): string {
  const { number } = data;
  const id = (name: string) => String(data[name] ?? '');
  switch (kind) {
    case 'idea_returned':
      return paths.editIdea(lang, number, 'check');
    case 'idea_commented':
    case 'comment_answered':
      return paths.comment(lang, id('comment'));
    case 'idea_hidden':
    case 'comment_hidden':
    case 'objection_upheld':
    case 'objection_lifted':
      return paths.objection(lang, id('hiding'));
    case 'idea_interest':
      return paths.ideaInterest(lang, number);
    case 'idea_asked':
      return paths.ideaQuestions(lang, number);
    case 'question_answered':
      return paths.funderQuestions(lang);
    case 'desk_submitted':
      return paths.deskIdea(lang, number);
    case 'desk_reported':
      return paths.deskReport(lang, id('subject'));
    case 'desk_objected':
      return paths.deskObjection(lang, id('hiding'));
    default:
      return paths.idea(lang, number);
  }
}
