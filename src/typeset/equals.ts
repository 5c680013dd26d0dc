// States and unions that news puts side by side: between two of them the hyphen is a dash.
// A closed list, since "Mid-Air" and "Hewlett-Packard" keep their hyphens.
const states = [
  'Afghanistan Albania Algeria America Argentina Armenia Australia Austria Azerbaijan Bangladesh',
  'Belarus Belgium Bosnia Brazil Britain Bulgaria Cambodia Canada Chile China Colombia Croatia Cuba',
  'Cyprus Denmark Egypt England Eritrea Estonia Ethiopia Europe EU Finland France Gaza Georgia Germany',
  'Ghana Greece Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kenya Korea',
  'Kosovo Kuwait Latvia Lebanon Libya Lithuania Malaysia Mexico Moldova Mongolia Morocco Myanmar NATO',
  'Nepal Netherlands Nigeria Norway Pakistan Palestine Panama Peru Philippines Poland Portugal Qatar',
  'Romania Russia Rwanda Scotland Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden',
  'Switzerland Syria Taiwan Thailand Tunisia Turkey UK Ukraine US USA Venezuela Vietnam Wales Yemen',
  'Zimbabwe',
].flatMap((line) => line.split(' '))

const state = `(?:${states.join('|')})`
const equals = new RegExp(`(?<![\\p{L}\\-])${state}(?:-${state}(?!\\p{L}))+`, 'gu')

/** An en dash for the hyphen between equals: Russia–Ukraine, Iran–Iraq–Israel. */
export function joinEquals(text: string): string {
  if (!text.includes('-')) return text
  return text.replace(equals, (names) => names.replaceAll('-', '–'))
}
