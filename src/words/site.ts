/** A line at the foot of every page, and where its links lead. */
export interface Footer {
  text: string
  links: { text: string; href: string }[]
}

/** What may stand beside an article: what its publisher put below it, which articles announce it, and what the library has like it. */
export const sidebarGroups = ['publisher', 'teasedIn', 'similar'] as const

export type SidebarGroup = (typeof sidebarGroups)[number]

/** What the publisher says of the site, as far as pages show it. */
export interface Site {
  /** The wordmark, and the end of every title. */
  name: string
  tagline?: string
  footer?: Footer
  sidebar: readonly SidebarGroup[]
  /** Names of sections in the place of their folders' names. */
  sections: Record<string, string>
}

/** The site without any configuration. The build puts the publisher's in its place. */
export const site: Site = { name: 'Galley', sidebar: sidebarGroups, sections: {} }
