import { LANGS, type Lang } from '../../app/i18n/languages';
import { expect, type Reader, test } from './fixtures';
import { findGone, readHistory, readOwnHistory } from './journey/after';
import * as author from './journey/author';
import { answerRemarks, withdraw } from './journey/author-later';
import * as donor from './journey/donor';
import { newIdea } from './journey/idea-words';
import * as moderator from './journey/moderator';
import * as resident from './journey/residents';
import { newAddress, readMail } from './mails';
import { actFor, signIn } from './session';
import { textsIn } from './texts';

// The journey that the product exists for, in every language, without scripts on a phone and with them at a desk. The
// other database is asked the same in any language: there it is played in one.
const BROWSERS = [
  { name: 'without JavaScript at 360 px', script: false, width: 360 },
  { name: 'with JavaScript at 1280 px', script: true, width: 1280 },
];

/** What people say to one another on the way. The mark keeps apart what several journeys write. */
const speech = (mark: string) => ({
  remarks: `Сүрөттү жакындан тартыңыз. ${mark}`,
  answer: `Сүрөт алмаштырылды. ${mark}`,
  note: `Сентябрда карайбыз. ${mark}`,
  message: `Жолугушууга келели. ${mark}`,
  question: `Ким курат? ${mark}`,
  reply: `Өзүбүз, ашар менен. ${mark}`,
  comment: `Бул копуро бизге абдан керек. ${mark}`,
  first: `Мен да келем. ${mark}`,
  changed: `Мен да ашарга келем. ${mark}`,
  rude: `Мурда эмне кылдыңар эле! ${mark}`,
  why: `Эч кимди кемсинткен жокмун. ${mark}`,
  gone: `Көпүрөнү мэрия курду. ${mark}`,
});

for (const lang of LANGS) {
  for (const { name, ...browser } of BROWSERS) {
    const tag = lang === 'ky' ? [] : '@sqlite';
    test(`an idea goes from its author to a donor and its residents (${lang}, ${name})`, { tag }, async ({ open }) => {
      test.setTimeout(240_000);
      const idea = newIdea(lang);
      const said = speech(idea.mark);
      const as = async (person: string): Promise<Reader> => {
        const reader = await open(lang, browser);
        await signIn(reader.page, person, lang);
        return reader;
      };

      const aigul = await as('aigul');
      await test.step('an NGO writes it, step by step', async () => {
        await author.beginIdea(aigul, idea, await actFor(aigul, 'jashyl-osh'));
        await author.writeProblem(aigul, idea);
        await author.writeGoal(aigul, idea);
        await author.writeActivities(aigul, idea);
        await author.writeBudget(aigul, idea);
        await author.writePeople(aigul, idea);
        await author.attachFiles(aigul, idea);
        await author.translateToKyrgyz(aigul, idea);
        await author.previewAndSubmit(aigul, idea);
      });

      const nurlan = await as('moderator-osh');
      await test.step('the moderator returns it, and publishes it once the author has answered', async () => {
        await moderator.returnWithRemarks(nurlan, idea, said.remarks);
        await answerRemarks(aigul, idea, said);
        await moderator.publish(nurlan, idea, said.answer);
        // In the author's own language, whichever the moderator reads.
        const mail = await readMail(aigul.page, 'aigul@example.org', `ideas/${idea.number}`);
        expect(mail.text).toContain(textsIn('ky')('mails.notify_idea_published'));
      });

      const visitor = await open(lang, browser);
      await test.step('anybody finds it', async () => {
        await resident.find(visitor, idea);
        await expect(visitor.page.getByText(author.CONTACT_PHONE)).toHaveCount(0);
      });

      await test.step('a donor keeps it in mind, says so and asks; the author answers and lets data be seen', async () => {
        const meerim = await as('donor-lead');
        await actFor(meerim, 'too-fondu');
        await donor.shortlist(meerim, idea, said.note);
        await donor.declareInterest(meerim, said.message);
        await donor.ask(meerim, idea, said.question);
        await expect(meerim.page.getByText(author.CONTACT_PHONE)).toHaveCount(0);
        await donor.answer(aigul, idea, { ...said, answer: said.reply });
        await donor.readAnswer(meerim, idea, said.reply);
        await donor.publishContact(aigul, idea);
        await meerim.page.goto(`/${lang}/ideas/${idea.number}`);
        await expect(meerim.page.getByText(author.CONTACT_PHONE)).toBeVisible();
      });

      const newcomer = await open(lang, browser);
      await test.step('residents support it, with an account and without one', async () => {
        await visitor.page.goto(`/${lang}/ideas/${idea.number}`);
        await expect(visitor.page.getByText(said.note)).toHaveCount(0);
        await resident.supportThenSignIn(visitor, 'kanat', 1);
        await newcomer.page.goto(`/${lang}/ideas/${idea.number}`);
        await resident.supportThenSignUp(newcomer, { name: NAMES[lang], address: newAddress() }, 2);
        await resident.supportAgain(visitor, 2);
      });

      await test.step('they discuss it; what is hidden is shown again on an objection', async () => {
        await resident.write(visitor, idea, said.comment);
        await resident.answerAndEdit(newcomer, idea, { ...said, to: said.comment });
        await resident.write(newcomer, idea, said.rude);
        await resident.report(visitor, idea, said.rude);
        await moderator.hideComment(nurlan, idea, said.rude);
        await resident.object(newcomer, idea, { hidden: said.rude, why: said.why });
        const objection = nurlan.t('moderation.kind_objection_comment');
        expect(await moderator.findsInQueue(nurlan, idea, objection)).toBe(false);
        await moderator.liftHiding(await as('moderator-platform'), idea, said.why);
        await resident.seeAgain(visitor, idea, said.rude);
      });

      await test.step('its history tells all of it, until the author takes it back', async () => {
        const reader = await open(lang, browser);
        await readHistory(reader, idea, [said.remarks, said.answer]);
        await readOwnHistory(aigul, idea, [said.remarks, said.answer]);
        await withdraw(aigul, idea, said.gone);
        await findGone(reader, idea, said.gone);
      });
    });
  }
}

const NAMES: Record<Lang, string> = { ky: 'Бакыт Орозбаев', ru: 'Ольга Петрова', en: 'Ann Lee' };
