/** A sentence that says what is to be done: it belongs to the measures even where it stands among problems. */
const PLAN = /^(?:对(?:此|这些|上述|存在的)|为此|因此，?我|针对|面对(?:这些|上述|困难)|(?:以上|上述|这些)[^，。]{0,12}(?:问题|困难|不足|矛盾)|下一步|今后|我[们市县区省局院部]+(?:将|要|一定|必须)|我们|需要?(?:认真|进一步)|要(?:直面|牢记|采取|坚持)|必须)/
export const isPlan = (words: string): boolean => PLAN.test(words)
