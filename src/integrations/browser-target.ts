/**
 * The oldest engines whose readers we keep: the Android WebViews of cheap phones, and old iPhones.
 * The one place that says so: scripts and styles are lowered to it, and a test parses what ships against it.
 */
export const browserTarget = ['chrome80', 'safari13'];

/** The ECMAScript edition those engines read. */
export const ecmaVersion = 2019;
