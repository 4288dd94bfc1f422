import type { Lang } from '../../app/i18n/languages';
import { setClock } from './clock';
import { type Reader, test } from './fixtures';
import * as clerk from './journey/hearing-clerk';
import * as meeting from './journey/hearing-meeting';
import * as officer from './journey/hearing-officer';
import * as papers from './journey/hearing-papers';
import * as resident from './journey/hearing-residents';
import { hearingSpeech, MUNICIPALITY, newHearing } from './journey/hearing-words';
import { newAddress } from './mails';
import { signIn } from './session';

// A whole hearing in four roles, from the draft to its last figure: without scripts on a phone, with them at a desk.
// It is long, and the other database is asked the same in any language: one of the four is played on both.
const JOURNEYS: { lang: Lang; script: boolean; tag?: string }[] = [
  { lang: 'ky', script: false },
  { lang: 'ky', script: true, tag: '@sqlite' },
  { lang: 'ru', script: false, tag: '@sqlite' },
  { lang: 'en', script: true, tag: '@sqlite' },
];
const NAMES = { true: 'with JavaScript at 1280 px', false: 'without JavaScript at 360 px' };

const MINUTE = 60_000;
const DAY = 86_400_000;

for (const { lang, script, tag } of JOURNEYS) {
  const browser = { script, width: script ? 1280 : 360 };
  test(`a hearing goes from its draft to what was spent (${lang}, ${NAMES[`${script}`]})`, { tag }, async ({
    open,
  }) => {
    test.setTimeout(300_000);
    const hearing = newHearing();
    const said = hearingSpeech(hearing.mark);
    const as = async (person: string): Promise<Reader> => {
      const reader = await open(lang, browser);
      await signIn(reader.page, person, lang);
      return reader;
    };

    const ainura = await as(MUNICIPALITY.officer);
    await test.step('the officer prepares it, part by part, and announces it', async () => {
      await officer.settleRules(ainura);
      await officer.beginHearing(ainura, hearing);
      await officer.writeParts(ainura, hearing, said);
      await officer.completeHearing(ainura, hearing, said);
      await officer.announce(ainura, hearing);
    });

    const visitor = await open(lang, browser);
    const newcomer = await open(lang, browser);
    const nurgul = await as(MUNICIPALITY.clerk);
    const reader = await open(lang, browser);
    await test.step('residents find it, speak up and take stances, with an account and without one', async () => {
      await resident.findHearing(visitor, hearing, said);
      await resident.proposeThenSignIn(visitor, hearing, said, 'kanat');
      await resident.askThenSignUp(newcomer, hearing, said, { name: 'Бакыт Орозбаев', address: newAddress() });
      await resident.takeStances(newcomer, hearing);
      await resident.vote(visitor, hearing);
      await resident.register(visitor, hearing);
      await clerk.enterCall(nurgul, hearing, said);
      await clerk.registerCaller(nurgul, hearing, said);
    });

    const follows = [ainura, visitor, reader];
    // Nobody stays signed in at the desk overnight.
    const onAnotherDay = async (at: Date) => {
      await setClock(at, ...follows);
      await signIn(ainura.page, MUNICIPALITY.officer, lang);
    };

    await test.step('the meeting is run, followed, and answered with raised hands', async () => {
      await onAnotherDay(new Date(hearing.startsAt.getTime() + MINUTE));
      await meeting.follow(reader, hearing);
      await meeting.follow(visitor, hearing);
      await meeting.beginMeeting(ainura, reader, hearing, said);
      await meeting.askForHands(ainura, said);
      await meeting.raiseHand(visitor, said);
      await meeting.endMeeting(ainura, reader, said);
      await setClock(new Date(hearing.endsAt.getTime() + MINUTE), ...follows);
      await meeting.recordAttendance(ainura, hearing);
    });

    await test.step('the protocol is drafted, corrected and published', async () => {
      await papers.draftProtocol(ainura, hearing, said);
      await resident.correct(visitor, hearing, said);
      await papers.decideCorrection(ainura, hearing, said);
      await onAnotherDay(new Date(hearing.endsAt.getTime() + DAY));
      await papers.publishProtocol(ainura, hearing);
      await papers.readPaper(reader, hearing, 'protocol', [said.conclusions, said.record, said.proposal]);
    });

    await test.step('every remark is answered, one of them twice', async () => {
      await papers.openQueue(ainura, hearing);
      await papers.answerRemarks(ainura, { remarks: [2], outcome: 'accepted', reason: said.answered }, said);
      const inPart = { remarks: [1, 3], outcome: 'accepted_in_part', reason: said.inPart, amount: '60 000' } as const;
      await papers.answerRemarks(ainura, inPart, said);
      await resident.object(visitor, hearing, said);
      await papers.answerAgain(ainura, hearing, said);
      await papers.publishAnswers(ainura, hearing);
      await papers.readPaper(reader, hearing, 'answers', [said.answered, said.second]);
    });

    await test.step('the kenesh decides, and what was done is recorded', async () => {
      const later = new Date(hearing.endsAt.getTime() + 2 * DAY);
      await onAnotherDay(later);
      await papers.recordDecision(ainura, hearing, said, later);
      await papers.recordResults(ainura, hearing, said, [1, 3]);
      await papers.readRecord(reader, hearing, said, MUNICIPALITY.place);
    });
  });
}
