import { EmptyState } from '~/components/empty-state';
import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import type { DiscussionView, ThreadView } from '../thread';
import { type Commenter, CommentForm } from './comment-form';
import { CommentItem } from './comment-item';

/** Where the links and the form of a discussion lead: the noun above knows its addresses. */
export interface DiscussionAddresses {
  /** Takes a new comment. */
  write: string;
  /** The page that begins with this thread; '' is the first page. */
  page(thread: string): string;
  /** This page with the form that answers the comment. */
  answer(id: string): string;
  /** This page with the form for a comment of its own. */
  start: string;
}

interface DiscussionProps {
  view: DiscussionView;
  addresses: DiscussionAddresses;
  commenter: Commenter;
  /** Whether anybody may comment now. */
  open: boolean;
}

/** The discussion of a subject: a form, the newest threads first, answers in the order in which they came. */
export function Discussion({ view, addresses, commenter, open }: DiscussionProps) {
  const { t } = useI18n();
  const isEmpty = view.threads.length === 0;
  return (
    <>
      {isEmpty && (
        <EmptyState title={t('discussion.empty_title')}>{open && <p>{t('discussion.empty_text')}</p>}</EmptyState>
      )}
      {!open && <p className="meta">{t('discussion.closed_text')}</p>}
      {open && !view.answering && (
        <div id="write">
          <CommentForm action={addresses.write} commenter={commenter} answering={null} />
        </div>
      )}
      {open && view.answering && (
        <p>
          <a href={addresses.start}>{t('discussion.separate')}</a>
        </p>
      )}
      <ol className="plain">
        {view.threads.map((thread) => (
          <li key={thread.id}>
            <Thread thread={thread} view={view} addresses={addresses} commenter={commenter} />
          </li>
        ))}
      </ol>
      <ThreadPages view={view} addresses={addresses} />
    </>
  );
}

type ThreadProps = Omit<DiscussionProps, 'open'> & { thread: ThreadView };

function Thread({ thread, view, addresses, commenter }: ThreadProps) {
  const { t } = useI18n();
  const answering = view.answering?.threadId === thread.id ? view.answering : null;
  return (
    <>
      <CommentItem comment={thread} answerHref={addresses.answer(thread.id)} />
      {thread.answers.length > 0 && (
        <ol className="plain answers">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem comment={answer} answerHref={addresses.answer(answer.id)} />
            </li>
          ))}
        </ol>
      )}
      {answering && (
        <div className="answers" id="reply">
          <p className="notice-title">
            {t('discussion.answering', { name: answering.name ?? t('common.erased_person') })}
          </p>
          <CommentForm action={addresses.write} commenter={commenter} answering={answering} />
        </div>
      )}
    </>
  );
}

function ThreadPages({ view, addresses }: Pick<DiscussionProps, 'view' | 'addresses'>) {
  const { t, number } = useI18n();
  const { first, total, newer, older, threads } = view;
  if (newer === null && older === null) return null;
  return (
    <Pagination
      label={t('discussion.pages_label')}
      position={t('discussion.position', {
        first: number(first),
        last: number(first + threads.length - 1),
        total: number(total),
      })}
      previous={newer === null ? undefined : { href: addresses.page(newer), label: t('discussion.newer') }}
      next={older === null ? undefined : { href: addresses.page(older), label: t('discussion.older') }}
    />
  );
}
