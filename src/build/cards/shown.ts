// Signs that are told by another one where the face lacks them, and their compatible form does too.
const standIns: Record<string, string> = { '\u2010': '-', '\u2011': '-', '\u2015': '—' }

/**
 * What a face shows of a text: signs that it has no shape for are set in plainer ones or left out, so
 * that “CO₂ 🏭” is “CO2”. Undefined where a letter is missing, or none is left.
 */
export function toShown(text: string, has: (text: string) => boolean): string | undefined {
  // What has no shape of its own: marks of direction, joiners, the choice of a picture.
  const visible = text.normalize('NFC').replace(/[\p{Cf}\p{Variation_Selector}\p{Me}]/gu, '')
  // In plain digits, 10⁵ were another number.
  if (/\p{N}[⁰⁴-⁻]/u.test(visible) && !has(visible)) return undefined
  const shown = Array.from(visible, (sign) => toSign(sign, has))
  if (shown.includes(undefined)) return undefined
  const set = shown
    .join('')
    // A gap closes before a mark, and parts words elsewhere.
    .replace(/[\s\0]*\0(?=[.,;:!?…])/g, '')
    .replace(/[\s\0]*\0[\s\0]*/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(set) ? set : undefined
}

// A sign that is left out leaves a gap.
function toSign(sign: string, has: (text: string) => boolean): string | undefined {
  const plainer = [sign, sign.normalize('NFKC'), standIns[sign]]
  const found = plainer.find((form) => form !== undefined && has(form))
  if (found !== undefined) return found
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? undefined : '\0'
}
