const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** An address-safe form of a name: Latin letters, digits and hyphens, at most 60 characters; `ifEmpty` of nothing. */
export function slugOf(name: string, ifEmpty: string): string {
  const latin = [...name.toLowerCase().normalize('NFC')].map((char) => LATIN[char] ?? char).join('');
  const slug = latin
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || ifEmpty;
}

/** The slug itself, or with the first number that makes it free. "new" is never free: it is the address of a form. */
export function freeSlug(slug: string, taken: Iterable<string>): string {
  const known = new Set(['new', ...taken]);
  let free = slug;
  for (let n = 2; known.has(free); n += 1) free = `${slug}-${n}`;
  return free;
}
