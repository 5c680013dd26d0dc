import { changeSetting } from '../../settings/change.ts'
import { nextTheme } from '../../settings/settings.ts'
import { currentTheme } from '../../settings/theme.ts'
import { settings as words } from '../../words/index.ts'
import { say } from '../said.ts'

/** Shows the next theme, and says which. */
export function cycleTheme(): void {
  const theme = nextTheme(currentTheme())
  changeSetting('theme', theme)
  say(`${words.theme}: ${words.themes[theme]}`)
}
