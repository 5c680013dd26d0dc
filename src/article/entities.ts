/** The names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Those besides that articles leave behind, each before its character. */
const others =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ minus − rarr → larr ← ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f cacute ć Cacute Ć ccaron č Ccaron Č eogon ę aogon ą lstrok ł Lstrok Ł nacute ń sacute ś Sacute Ś zacute ź zdot ż Zdot Ż'

const named = new Map<string, string>()

latin.split(' ').forEach((name, at) => named.set(name, String.fromCharCode(0xa0 + at)))
const parts = others.split(' ')
for (let at = 0; at < parts.length; at += 2) named.set(parts[at]!, parts[at + 1]!)

/** The character that `&NAME;` or `&#NUMBER;` stands for; undefined where it stands for none. */
export function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1)
  if (name[0] !== '#') return named.get(name)
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  if (code >= 0x80 && code < 0xa0) return westernOf(code)
  const stands =
    code >= 0x20 && code !== 0x7f && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
  return stands ? String.fromCodePoint(code) : undefined
}

// Where windows-1252 departs from Latin-1; blanks where it has nothing. Browsers read `&#151;` so, too.
const western = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What windows-1252 has at 0x80 to 0x9F, which Latin-1 gives to control characters; undefined where it has nothing. */
export function westernOf(code: number): string | undefined {
  const letter = western.charAt(code - 0x80)
  return letter === ' ' || letter === '' ? undefined : letter
}
