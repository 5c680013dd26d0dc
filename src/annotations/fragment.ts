/** How the fragment of an address begins that brings a shared passage along. */
export const sharedFragment = '#share='
