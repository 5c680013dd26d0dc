import { createContext, useContext, useLayoutEffect } from 'react'
import { house } from '../words/index.ts'

/** What a page says of itself to browsers, search engines and screen readers. */
export interface HeadProps {
  title: string
  description?: string | undefined
  /** Of the text, not of the interface: BCP 47. */
  language?: string
  direction?: 'ltr' | 'rtl'
}

/** Hears what the page says of itself: the build's way to know, since it runs no effects. */
export const HeadListener = createContext<((head: HeadProps) => void) | undefined>(undefined)

/** Sets the title, the language and the direction of the document while the page is shown. */
export function Head(head: HeadProps) {
  const { title, language = house.lang, direction = house.dir } = head
  useContext(HeadListener)?.(head)
  // Before the paint: how the text is set depends on its language.
  useLayoutEffect(() => {
    document.title = title
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [title, language, direction])
  return null
}
