/** The form of an e-mail address in which it is unique: without spaces around it, in lower case. */
export function normalAddress(address: string): string {
  return address.trim().normalize('NFKC').toLowerCase();
}
