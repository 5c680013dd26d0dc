/**
 * Words that plain text stresses: between two underscores or stars, as _here_ and *here*. The first group is the
 * sign, the second the words. Only in scripts that have an italic; other texts keep their signs, and so does what
 * code has between quotation marks, and stars on either side of a bracket.
 */
export const stress =
  /(?<=^|[\s“‘’„‚«»([{—–-]|["'](?=_))(?!\*[^_*\n]*[()])([_*])(?=[^\s_*])(?=[^_*\n]*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])([^_*\n]{0,199}[^\s_*])\1(?=$|[\s"'”’“‘»«)\]}.,;:!?…—–-])/gu

/** A text without the signs of stress, or with something in the place of each, so that all else stays where it is. */
export function unstressed(text: string, instead = ''): string {
  return /[_*]/.test(text) ? text.replace(stress, `${instead}$2${instead}`) : text
}
