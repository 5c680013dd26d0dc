import { createContext, useContext, useEffect } from 'react'

/** What a page says of itself to browsers, search engines and screen readers. */
export interface HeadProps {
  title: string
  description?: string | undefined
  /** Of the text, not of the interface: BCP 47. */
  language?: string
  direction?: 'ltr' | 'rtl'
}

/** Where the build reads the head from after rendering a page. */
export const HeadSlot = createContext<{ head?: HeadProps } | undefined>(undefined)

/** Sets the title, the language and the direction of the document while the page is shown. */
export function Head(head: HeadProps) {
  const { title, language = 'en', direction = 'ltr' } = head
  const slot = useContext(HeadSlot)
  if (slot) slot.head = head
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [title, language, direction])
  return null
}
