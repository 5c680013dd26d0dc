/** The element at the foot of the window in which lines and strips stand, one above the other. */
export const footId = 'foot'
