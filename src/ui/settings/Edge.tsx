import { useMemo } from 'react'
import { whyRagged } from '../../settings/dress.ts'
import { worn } from '../../settings/kept.ts'
import { useStore } from '../../store/use-store.ts'
import { house, settings as words } from '../../words/index.ts'
import { Options } from './Options.tsx'

/** Ragged or justified; where lines can't be justified well, why not. */
export function Edge() {
  const root = document.documentElement
  const all = useStore(worn)
  // Whatever is set may make lines too short; what has not changed is not tried again.
  const ragged = useMemo(() => all && whyRagged(root), [all, root])
  const without = ragged && 'justified'
  return (
    <Options
      name="edge"
      values={['ragged', 'justified']}
      without={without}
      note={ragged && words.ragged[ragged](toName(root.lang))}
    />
  )
}

function toName(language: string): string {
  return new Intl.DisplayNames(house.lang, { type: 'language' }).of(language || 'und') ?? language
}
