import type { SignedIn } from '~/domain/accounts/actor';
import { beginTalk } from '~/domain/funding/talks/begin-talk.server';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { markTalkRead } from '~/domain/funding/talks/read-talk.server';
import { revealFunder, showContacts } from '~/domain/funding/talks/talk-steps.server';
import { now } from '~/platform/clock.server';
import type { Cast } from './cast.server';
import { type DemoMessage, type DemoTalk, TALKS } from './content/talks';
import { demoPaper } from './demo-paper.server';
import { StoryClock } from './story-clock.server';
import type { Told } from './tell-idea.server';

/** Tells what funders and authors write to each other about ideas that have been told. */
export async function tellTalks(cast: Cast, told: Told, today: Date): Promise<void> {
  for (const talk of TALKS) await tellTalk(talk, cast, told.get(talk.idea) ?? 0, new StoryClock(today));
}

async function tellTalk(talk: DemoTalk, cast: Cast, number: number, clock: StoryClock): Promise<void> {
  const funder = await cast.as(talk.by, talk.funder);
  const author = await cast.as(talk.author.person, talk.author.organisation);
  const [first, ...rest] = talk.messages;
  if (!first) return;
  clock.to(talk.day, 10);
  const id = await beginTalk(funder, number, { body: first.text, file: await paperOf(first), isNamed: talk.isNamed });
  for (const [position, message] of rest.entries()) {
    clock.forward(message.after);
    if (talk.revealedAfter === position + 1) await revealFunder(funder, id);
    const writer = speaker(message, funder, author);
    await markTalkRead(writer, id, now());
    await sendMessage(writer, id, { body: message.text, file: await paperOf(message) });
  }
  if (!talk.sharesContacts) return;
  await showContacts(funder, id);
  await showContacts(author, id);
}

const speaker = ({ side }: DemoMessage, funder: SignedIn, author: SignedIn) => (side === 'funder' ? funder : author);

const paperOf = async ({ paper, text }: DemoMessage) => (paper ? demoPaper(paper, text) : null);
