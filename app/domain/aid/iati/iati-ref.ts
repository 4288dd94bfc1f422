/** Behind the reference of the funder, before the number of the idea. */
const MARK = '-ASHAR-';

export const IATI_REF_MAX = 80;

/** Country or agency, register, number: "XM-DAC-41114", "KG-INN-00000000000000". */
const IATI_REF = /^[A-Z]{2}-[A-Z0-9]{2,20}-[A-Za-z0-9._-]{1,56}$/;

/** Whether a text is a reference of an organisation as IATI writes them. */
export function isIatiRef(text: string): boolean {
  return IATI_REF.test(text) && !text.includes(MARK);
}

/** The identifier that an idea gets in a funder's file. */
export function identifierFor(ref: string, number: number): string {
  return `${ref}${MARK}${number}`;
}

/** The reference under which an identifier was given. */
export function refOfIdentifier(identifier: string): string {
  return identifier.slice(0, identifier.lastIndexOf(MARK));
}
