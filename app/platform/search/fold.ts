/** Letters that people leave out or that scanners and foreign keyboards put in place of ours. */
const SAME_LETTER: Record<string, string> = {
  ё: 'е',
  ө: 'о',
  ѳ: 'о',
  ɵ: 'о',
  ү: 'у',
  ѵ: 'у',
  ӯ: 'у',
  ұ: 'у',
  ў: 'у',
  ң: 'н',
  ӊ: 'н',
  ҥ: 'н',
  ӈ: 'н',
  ı: 'i',
};

/** Small letters that look alike in both scripts, Latin beside Cyrillic; h, k, m, t and b look alike as capitals. */
const LATIN_LOOKS = 'aceopxykmthb';
const CYRILLIC_LOOKS = 'асеорхукмтнв';

const SAME_PATTERN = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu');
const ACCENTED_LATIN = /[\u00c0-\u024f]/g;
const MARKS = /[\p{M}\u00ad\u200b-\u200d\ufeff]/gu;
const MIXED_WORD = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/gu;
/** "lssyk-Kul": a small L that stands for a capital I, before a consonant that no word has after an L. */
const L_FOR_I = /(?<!\p{L})l(?=[bcdfghjkmnpqrstvwxz]\p{L}{2})/gu;

const toCyrillic = letterMap(LATIN_LOOKS, CYRILLIC_LOOKS);
const toLatin = letterMap(CYRILLIC_LOOKS, LATIN_LOOKS);

function letterMap(from: string, to: string): Map<string, string> {
  return new Map([...from].map((letter, i) => [letter, to[i] ?? letter]));
}

/** Puts a word that mixes scripts into the one that most of its unmistakable letters belong to. */
function intoOneScript(word: string): string {
  let balance = 0;
  for (const letter of word) {
    if (toCyrillic.has(letter) || toLatin.has(letter)) continue;
    if (/\p{Script=Cyrillic}/u.test(letter)) balance += 1;
    else if (/\p{Script=Latin}/u.test(letter)) balance -= 1;
  }
  const map = balance >= 0 ? toCyrillic : toLatin;
  return Array.from(word, (letter) => map.get(letter) ?? letter).join('');
}

/**
 * The form in which texts and queries are compared: small letters, without ё ө ү ң, accents and soft hyphens,
 * each word in one script. Punctuation stays. Folding twice changes nothing more.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(SAME_PATTERN, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(ACCENTED_LATIN, (letter) => letter.normalize('NFD').replace(MARKS, ''))
    .replace(MARKS, '')
    .replace(MIXED_WORD, intoOneScript)
    .replace(L_FOR_I, 'i')
    .normalize('NFC');
}
