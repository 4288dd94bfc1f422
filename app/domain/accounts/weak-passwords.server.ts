/**
 * Passwords that are tried first: the commonest of published leaks of 8 characters and more, and the words that people
 * here would take. Compared without case, digits at the end and the usual substitutions.
 */
const WEAK = new Set(
  `password passwort passw0rd qwertyui qwertyuiop qwerty1234 asdfghjk asdfghjkl zxcvbnm1 zxcvbnm, 1q2w3e4r 1q2w3e4r5t 1qaz2wsx
  qazwsxedc iloveyou sunshine princess football baseball welcome superman batman starwars trustno1 letmein dragon monkey
  master shadow michael computer internet samsung whatever abcd1234 abc12345 a1b2c3d4 aa123456 google facebook instagram
  whatsapp telegram administrator administration administrator root toor guest changeme secret default test testtest
  parol пароль парольпароль йцукенгш йцукенгшщз фывапрол ячсмитьб любовь привет россия наташа максим андрей марина солнце
  сырсөз сырсоз кыргызстан kyrgyzstan kirgizia киргизия бишкек bishkek ош oshcity osh ошшаары жалалабад jalalabad токтогул
  toktogul нарын naryn каракол karakol манас manas manaschy айколманас ашар ashar ашарашар ысыккол issykkul сулайман sulaiman
  сулаймантоо алатоо alatoo тянь тяньшань кыргыз kyrgyz бактылуу апашка ашкана жашоо сүйүү суйуу
  мекен ырыскелди айгерим нурбек азамат бактыгул гулзат айжан нурлан данияр бегимай adilet azamat nurbek aigerim`.split(
    /\s+/,
  ),
);

const SUBSTITUTED: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const KEYBOARD_ROWS = [
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'йцукенгшщзхъ',
  'asdfghjkl',
  'фывапролджэ',
  'abcdefghijklmnop',
];

function isOneCharacter(text: string): boolean {
  return new Set(text).size <= 2;
}

function isRun(text: string): boolean {
  return KEYBOARD_ROWS.some((row) => row.repeat(4).includes(text));
}

/** Whether a password is among the first that anybody would try. */
export function isWeakPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const word = lower.replace(/^\P{L}+|\P{L}+$/gu, '');
  const plain = [...lower].map((char) => SUBSTITUTED[char] ?? char).join('');
  const candidates = [lower, plain, lower.replace(/[\d!.,?*#_-]+$/, '')];
  return isOneCharacter(lower) || isRun(lower) || candidates.some((text) => WEAK.has(text)) || WEAK.has(word);
}
