import { footId } from './foot.ts'

/** The page ends above what stands at its foot, for as long as that stays. Returns the way to end it. */
export function makeRoom(): () => void {
  const foot = document.getElementById(footId)
  if (!foot) return () => undefined
  const { style } = document.body
  const sizes = new ResizeObserver(() => {
    style.paddingBlockEnd = `${Math.ceil(foot.getBoundingClientRect().height)}px`
  })
  sizes.observe(foot)
  return () => {
    sizes.disconnect()
    style.paddingBlockEnd = ''
  }
}
