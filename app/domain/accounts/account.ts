/** Limits shared by forms and schemas. Lengths count characters, not bytes. */
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;
export const PERSON_NAME_MAX = 80;
export const ADDRESS_MAX = 254;
export const CODE_DIGITS = 8;
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
