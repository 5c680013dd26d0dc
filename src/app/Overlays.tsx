import { newEdition } from '../offline/state.ts'
import { palette } from '../search/palette.ts'
import { panel } from '../settings/panel.ts'
import { useStore } from '../store/use-store.ts'
import { keySheet } from '../ui/keys/sheet.ts'
import { told } from '../ui/told.ts'
import { undoable } from '../ui/undo.ts'
import { useLater } from '../ui/use-later.ts'
import { keys } from './keys.ts'

// Most visits open none of them.
const fetchPalette = () => import('../palette/Palette.tsx')
const fetchSettings = () => import('../ui/settings/SettingsPanel.tsx')
const fetchTold = () => import('../ui/Told.tsx')
const fetchUndo = () => import('../ui/UndoLine.tsx')
const fetchEdition = () => import('../ui/NewEdition.tsx')
const fetchKeys = () => import('../ui/keys/KeySheet.tsx')

/** What opens over any page, by its keys or by whatever sets its store. */
export function Overlays() {
  const search = useStore(palette)
  const setting = useStore(panel)
  const listing = useStore(keySheet)
  const done = useStore(undoable)
  const words = useStore(told)
  const toldPart = useLater(words !== '', fetchTold)
  const undoPart = useLater(done !== undefined, fetchUndo)
  const anew = useStore(newEdition)
  const searches = search === 'all' || search === 'captions'
  const palettePart = useLater(search !== 'closed', fetchPalette)
  const settingsPart = useLater(setting !== 'closed', fetchSettings)
  const keysPart = useLater(listing, fetchKeys)
  const editionPart = useLater(anew, fetchEdition)
  return (
    <>
      {palettePart && searches && <palettePart.default captionsOnly={search === 'captions'} />}
      {settingsPart && setting === 'open' && <settingsPart.default />}
      {toldPart && <toldPart.default />}
      {undoPart && done && <undoPart.default done={done} />}
      {keysPart && listing && <keysPart.default keys={keys} />}
      {editionPart && <editionPart.default />}
    </>
  )
}
