import type { Lang } from '../../app/i18n/languages';
import { setClock } from './clock';
import { type Reader, test } from './fixtures';
import { seeCoordination } from './journey/aid';
import * as author from './journey/author';
import * as board from './journey/board';
import * as calls from './journey/calls';
import * as donor from './journey/donor';
import { demoRival, FUNDER, fundingSpeech, INSPECTOR, newCall, progressSpeech } from './journey/funding-words';
import * as grants from './journey/grants';
import { newIdea } from './journey/idea-words';
import * as moderator from './journey/moderator';
import * as progress from './journey/progress';
import * as scores from './journey/scores';
import * as talks from './journey/talks';
import * as windows from './journey/windows';
import { actFor, signIn } from './session';

// An idea from what a funder looks for to what was built with its money: without scripts on a phone, with them at a
// desk. It is long, and the other database is asked the same in any language: one of the four is played on both.
const JOURNEYS: { lang: Lang; script: boolean; tag?: string }[] = [
  { lang: 'ky', script: false },
  { lang: 'ky', script: true, tag: '@sqlite' },
  { lang: 'ru', script: false, tag: '@sqlite' },
  { lang: 'en', script: true, tag: '@sqlite' },
];
const NAMES = { true: 'with JavaScript at 1280 px', false: 'without JavaScript at 360 px' };

const MINUTE = 60_000;

for (const { lang, script, tag } of JOURNEYS) {
  const browser = { script, width: script ? 1280 : 360 };
  test(`an idea goes from a funder's criteria to what was built (${lang}, ${NAMES[`${script}`]})`, { tag }, async ({
    open,
  }) => {
    test.setTimeout(600_000);
    const idea = newIdea(lang);
    const said = fundingSpeech(idea.mark);
    const work = progressSpeech(idea.mark);
    const as = async (person: string): Promise<Reader> => {
      const reader = await open(lang, browser);
      await signIn(reader.page, person, lang);
      return reader;
    };

    const meerim = await as(FUNDER.owner);
    const azamat = await as(FUNDER.officer);
    const funder = await actFor(meerim, FUNDER.key);
    await actFor(azamat, FUNDER.key);
    await test.step('a funder says what it looks for, in public and for itself', async () => {
      await windows.describeWindow(meerim, { name: said.window, people: '150', isPublic: true });
      await windows.describeWindow(meerim, { name: said.ownWindow, people: '160', isPublic: false });
    });

    const aigul = await as('aigul');
    const nurlan = await as('moderator-osh');
    await test.step('an NGO posts an idea that answers to it', async () => {
      await author.beginIdea(aigul, idea, await actFor(aigul, 'jashyl-osh'));
      await author.writeProblem(aigul, idea);
      await author.writeGoal(aigul, idea);
      await author.writeActivities(aigul, idea);
      await author.writeBudget(aigul, idea);
      await author.writePeople(aigul, idea);
      await author.attachFiles(aigul, idea);
      await author.translateToKyrgyz(aigul, idea);
      await author.previewAndSubmit(aigul, idea);
      await moderator.publish(nurlan, idea, '');
    });

    const visitor = await open(lang, browser);
    await test.step('it is found at once, with why, and set aside', async () => {
      await windows.seeOnDesk(meerim, said.ownWindow);
      await windows.setAsideMatch(meerim, said.ownWindow, idea);
      await windows.seeWhoLooks(visitor, idea, said.window, said.ownWindow);
    });

    await test.step('colleagues keep it on their board, and do not overwrite one another', async () => {
      await board.moveCard(azamat, idea, 'screening');
      await board.tagCard(azamat, idea, said.tag);
      await board.workOnCard(meerim, idea, { ...said, colleague: FUNDER.officerName });
      await board.collide(meerim, azamat, idea);
      await board.takeOffAndPutBack(azamat, idea, said.corrected);
      await board.takeFiles(azamat);
    });

    await test.step('they compare it, and each weighs it alone', async () => {
      await scores.compare(meerim, [idea, demoRival(idea)]);
      await scores.score(meerim, idea, [5, 4, 4, 4, 4], said.weighed);
      await scores.findScoresClosed(azamat, idea, said.weighed);
      await scores.closeAndReopen(meerim, idea, FUNDER.officerName, said.weighedToo);
      await scores.score(azamat, idea, [5, 4, 2, 4, 4], said.weighedToo);
      await scores.seeScores(azamat, { mean: '4', apart: [azamat.t('scores.criterion_sustainability')] });
      await board.dragCard(azamat, idea, 'due_diligence');
    });

    await test.step('they write to the author, without a name at first, and declare interest', async () => {
      await talks.beginUnnamed(meerim, idea, said.question);
      await talks.answerUnnamed(aigul, idea, { ...said, funder });
      await talks.reportMessage(aigul, idea);
      await moderator.keepMessage(nurlan, idea, said.question, funder);
      await talks.giveName(meerim, idea);
      await talks.exchangeContacts(aigul, idea, funder);
      await board.openCard(meerim, idea);
      await donor.declareInterest(meerim, said.message);
    });

    const call = newCall(idea.mark);
    await test.step('they announce a call; the author applies, and appeals with success', async () => {
      const number = await calls.announceCall(azamat, call);
      await calls.applyToCall(aigul, call, idea.words.title);
      await calls.countApplications(azamat, number, idea.words.title);
      const closed = new Date(call.closesAt.getTime() + MINUTE);
      await setClock(closed, meerim, azamat, aigul, visitor);
      await calls.decideCall(azamat, number, idea.words.title, { outcome: 'declined', reason: said.declined });
      await calls.appeal(aigul, call, { reason: said.declined, body: said.appeal });
      await calls.answerAppeal(meerim, number, idea.words.title, { to: 'selected', reply: said.reply });
      await calls.readResults(visitor, number, { reason: said.declined, reply: said.reply });
    });

    await test.step('the money goes from a pledge to a receipt, in public', async () => {
      await grants.pledge(meerim, idea, '40 000', said.conditions);
      await grants.commitTooMuch(meerim, '60 000');
      await grants.agree(aigul, idea);
      await grants.pay(azamat, idea, '45 000');
      await grants.confirm(aigul, idea, said.brought);
      await grants.followMoney(visitor, idea, { funder, brought: said.brought });
    });

    await test.step('the author tells how the work goes, up to its acceptance', async () => {
      await progress.planWork(aigul, idea.number, work);
      await progress.measure(aigul, idea.number, work);
      await progress.accountFor(aigul, idea.number, work);
      await progress.report(aigul, idea.number, work);
      await progress.correct(aigul, idea.number, work);
      await progress.complete(aigul, idea.number, said.completed);
      await progress.confirmStage(meerim, idea.number);
      await progress.accept(await as(INSPECTOR), idea.number, said.accepted);
      await progress.readProgress(visitor, idea.number, work);
      await seeCoordination(visitor, idea, funder);
    });
  });
}

// With a funder of its own: score cards are shared by all who score for a funder.
test('a funder gives a criterion of its score card another weight', async ({ open }) => {
  const reader = await open('en');
  await signIn(reader.page, 'ilyas', 'en');
  await actFor(reader, 'koldoo-international');
  await scores.weigh(reader, '40');
});
