import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { themes, type Theme } from '../settings/settings.ts'

/** The roles that a colour plays in a theme. */
export const colourRoles = [
  'bg',
  'panel',
  'ink',
  'soft',
  'rule',
  'control',
  'pencil',
  'wash',
  'red',
] as const

type ColourRole = (typeof colourRoles)[number]

/** The publisher's colours, as `#rrggbb`. */
export type Colours = { [Name in Theme]?: { [Role in ColourRole]?: string } }

type Palette = Record<ColourRole, string>

/** Two colours that meet, and the least contrast between them. */
interface Floor {
  above: ColourRole
  below: ColourRole
  ratio: number
}

/**
 * The least contrasts (WCAG 2): 7 for what is read, 4.5 for other words, 3 for lines that must be
 * seen to be used.
 */
const floors: Floor[] = [
  { above: 'ink', below: 'bg', ratio: 7 },
  { above: 'soft', below: 'bg', ratio: 7 },
  { above: 'ink', below: 'panel', ratio: 7 },
  { above: 'ink', below: 'wash', ratio: 7 },
  { above: 'soft', below: 'panel', ratio: 4.5 },
  { above: 'soft', below: 'wash', ratio: 4.5 },
  { above: 'pencil', below: 'bg', ratio: 4.5 },
  { above: 'pencil', below: 'panel', ratio: 4.5 },
  { above: 'red', below: 'bg', ratio: 4.5 },
  { above: 'control', below: 'bg', ratio: 3 },
]

const tokens = join(import.meta.dirname, '../styles/tokens.css')

/** The design's own colours, as `styles/tokens.css` has them. */
export function readPalettes(style = readFileSync(tokens, 'utf8')): Record<Theme, Palette> {
  const palettes = {} as Record<Theme, Palette>
  for (const theme of themes) {
    const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(style)?.[1] ?? ''
    const found = colourRoles.map((role) => [
      role,
      new RegExp(`--${role}: (#[0-9a-f]{6});`).exec(block)?.[1],
    ])
    palettes[theme] = Object.fromEntries(found) as Palette
  }
  return palettes
}

type Wrong = (key: string, value: unknown, wanted: string) => never

/** Checks themes, roles, notation and contrast. `wrong` throws. */
export function readColours(value: unknown, wrong: Wrong): Colours {
  const asRecord = (key: string, value: unknown, wanted: string) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : wrong(key, value, wanted)
  const given = asRecord('colours', value, 'an object as { paper: { pencil: ‘#7a1f3d’ } }')
  const colours: Colours = {}
  const palettes = readPalettes()
  for (const [theme, roles] of Object.entries(given)) {
    const key = `colours.${theme}`
    if (!isOne(themes, theme)) wrong(key, roles, `one of the themes ${themes.join(', ')}`)
    const own: Partial<Palette> = {}
    const wanted = 'an object as { pencil: ‘#7a1f3d’ }'
    for (const [role, colour] of Object.entries(asRecord(key, roles, wanted))) {
      if (!isOne(colourRoles, role)) {
        wrong(`${key}.${role}`, colour, `one of the roles ${colourRoles.join(', ')}`)
      }
      if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) {
        wrong(`${key}.${role}`, colour, 'a colour as #rrggbb')
      }
      own[role] = colour.toLowerCase()
    }
    const weak = findWeakest({ ...palettes[theme], ...own })
    if (weak) {
      const { above, below, ratio, found } = weak
      wrong(
        key,
        own,
        `colours that can be read: ${above} on ${below} has a contrast of ${found.toFixed(1)}, and ${ratio} is the least`,
      )
    }
    colours[theme] = own
  }
  return colours
}

function isOne<Item extends string>(items: readonly Item[], item: string): item is Item {
  return (items as readonly string[]).includes(item)
}

/** The first pair of a palette that falls below its floor. */
export function findWeakest(palette: Palette): (Floor & { found: number }) | undefined {
  for (const floor of floors) {
    const found = contrastOf(palette[floor.above], palette[floor.below])
    if (found < floor.ratio) return { ...floor, found }
  }
  return undefined
}

/** WCAG 2's contrast ratio of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

// Until a reader chooses a theme, a page has one of these, as the system has it.
const followed: { [Name in Theme]?: string } = {
  paper: 'not (prefers-color-scheme: dark)',
  night: '(prefers-color-scheme: dark)',
}

/** Rules that put the publisher's colours in the place of the design's, on screens. */
export function toStyle(colours: Colours): string {
  const blocks = Object.entries(colours).flatMap(([theme, own]) => {
    const body = Object.entries(own)
      .map(([role, colour]) => `--${role}: ${colour};`)
      .join(' ')
    const chosen = `[data-theme='${theme}'] { ${body} }`
    const scheme = followed[theme as Theme]
    return scheme ? [chosen, `@media ${scheme} { :root:not([data-theme]) { ${body} } }`] : [chosen]
  })
  return blocks.length === 0 ? '' : `@layer tokens { @media screen { ${blocks.join('\n')} } }\n`
}
