/** The papers a page can be set on. */
export const themes = ['paper', 'white', 'sepia', 'dusk', 'night'] as const

export type Theme = (typeof themes)[number]

/** What the reader has chosen. Whatever is left out is as the house has it. */
export interface Settings {
  /** Left out, it follows the system. */
  theme?: Theme
  face?: 'serif' | 'sans' | 'legible'
  /** Of letters and words: none, as WCAG 1.4.12 has it, and wider still. */
  spacing?: 'none' | 'wider' | 'widest'
  /** Of the text, in CSS pixels where the browser's own size is 16. */
  size?: number
  /** The height of a line, in its text's size. */
  leading?: number
  /** Characters in a line. */
  measure?: number
  edge?: 'ragged' | 'justified'
  /** What leads the eye: nothing, a band under the line, or the rest made pale. */
  guide?: 'none' | 'ruler' | 'dim'
  motion?: 'system' | 'none'
  /** Whether single letters are keys of the app. */
  letters?: 'on' | 'off'
}

export type Name = keyof Settings

/** One of several values. The first is the house's, unless the house follows the system. */
export interface Choice<Value extends string = string> {
  values: readonly Value[]
  follows?: true
}

/** A number between two, both possible. */
export interface Range {
  from: number
  to: number
  step: number
  /** The house's. Without one it depends on the width of the window; the style sheet knows it. */
  house?: number
}

/** Every setting, and what it can be. To add one: a line here and in `Settings`. Style sheets hear of it by `dress`. */
export const table = {
  theme: { values: themes, follows: true },
  face: { values: ['serif', 'sans', 'legible'] },
  spacing: { values: ['none', 'wider', 'widest'] },
  size: { from: 15, to: 32, step: 1 },
  leading: { from: 1.3, to: 2, step: 0.05, house: 1.5 },
  measure: { from: 45, to: 80, step: 1, house: 65 },
  edge: { values: ['ragged', 'justified'] },
  guide: { values: ['none', 'ruler', 'dim'] },
  motion: { values: ['system', 'none'] },
  letters: { values: ['on', 'off'] },
} as const satisfies { [Key in Name]: Choice | Range }

/** Where the settings of the library at this base are kept on the device. */
export function keyOf(base: string): string {
  return `galley:settings:${base}`
}

/** What is kept under a name, if the table allows it; nothing where it is the house's anyway. */
export function readSetting<Key extends Name>(name: Key, value: unknown): Settings[Key] {
  const setting: Choice | Range = table[name]
  if (!('values' in setting)) {
    const inside = typeof value === 'number' && value >= setting.from && value <= setting.to
    return (inside && value !== setting.house ? value : undefined) as Settings[Key]
  }
  const at = setting.values.indexOf(value as string)
  return (at < 0 || (at === 0 && !setting.follows) ? undefined : value) as Settings[Key]
}

/** Settings from whatever was kept or brought in. What the table does not allow is left out. */
export function readSettings(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return {}
  const read = Object.entries(kept).flatMap(([name, value]) => {
    if (!Object.hasOwn(table, name)) return []
    const setting = readSetting(name as Name, value)
    return setting === undefined ? [] : [[name, setting]]
  })
  return Object.fromEntries(read) as Settings
}

/** The theme after this one, in the order of the table. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length]!
}
