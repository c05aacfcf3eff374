const UNSAFE = /[<>&\u2028\u2029]/g

/** JSON that may stand inside a script element: no text in it can close the element, open a comment or break a line of a script. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
