const WORD = /[\p{L}\p{N}]/gu

/**
 * Each letter, digit and character as a token of its own, lower case; marks and blanks are none. A word of any length is then a
 * phrase of tokens, so that every substring can be found (recall 1) and only what crosses a mark is to be checked again.
 */
export const tokensOf = (clean: string): string[] => clean.toLowerCase().match(WORD) ?? []
